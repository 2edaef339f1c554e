/** Narrowing the addresses of one entry, by what is typed, by role and by the site they copy. */
import type { AddressFacts } from '../../../../check/entry-addresses.ts';
import { fold } from '../../../../check/fold.ts';
import { groupBy } from '../../../../registry/group-by.ts';
import { addressWords } from '../../../../ui/words/address-words.ts';

export interface AddressFilter {
  readonly text: string;
  /** Empty: all. */
  readonly role: string;
  /** Empty: all. */
  readonly copyOf: string;
}

export const EVERY_ADDRESS: AddressFilter = { text: '', role: '', copyOf: '' };

export function filterAddresses(
  addresses: readonly AddressFacts[],
  { text, role, copyOf }: AddressFilter,
): readonly AddressFacts[] {
  const wanted = fold(text.trim());
  return addresses.filter((address) => {
    const { property } = address;
    return (
      (role === '' || property.role === role) &&
      (copyOf === '' || address.copyOf === copyOf) &&
      (wanted === '' || fold(`${property.value} ${addressWords(property)}`).includes(wanted))
    );
  });
}

/** Values with how often each occurs, most first. */
export function countValues(values: readonly (string | undefined)[]): readonly (readonly [string, number])[] {
  const present = values.filter((value) => value !== undefined);
  return [...groupBy(present, (value) => value)]
    .map(([value, all]) => [value, all.length] as const)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
