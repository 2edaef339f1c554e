import { useState } from 'preact/hooks';
import type { AddressFacts } from '../../../../check/entry-addresses.ts';
import { ENGLISH_DETAILS } from '../../../../ui/catalogue/details.ts';
import { EXPLORER } from '../../../../ui/catalogue/explorer.ts';
import { ClassName } from '../../../../ui/components/class-name.tsx';
import { addressWords } from '../../../../ui/words/address-words.ts';
import { yearOf } from '../../../../ui/words/date-words.ts';
import { roleWords } from '../../../../ui/words/operation-words.ts';
import type { EntryData } from '../entry-data.ts';
import { AddressDetails } from './address-details.tsx';

const { say } = EXPLORER;

interface Props {
  readonly data: EntryData;
  readonly address: AddressFacts;
  /** Opened at first: the address the reader came for. */
  readonly open: boolean;
}

/** "2022 to 2025": the years of the oldest and of the newest source that lists it. */
function listedWords({ firstListed, property }: AddressFacts): string {
  const first = firstListed === undefined ? undefined : yearOf(firstListed);
  const last = property.lastListed === undefined ? first : yearOf(property.lastListed);
  if (first === undefined) return last ?? say('addresses.listed.unknown');
  return last === undefined || last === first
    ? first
    : say('addresses.listed.span', { from: first, to: last });
}

/** Role, the site it copies, how firmly it is attributed: an operation's addresses have them. */
function OperationCells({ address: { property, copyOf, verdict } }: Pick<Props, 'address'>) {
  return (
    <>
      <td>{property.role === undefined ? '' : roleWords(property.role)}</td>
      <td>{copyOf !== undefined && <bdi>{copyOf}</bdi>}</td>
      <td>{verdict?.level === undefined ? '' : ENGLISH_DETAILS.say(`level.${verdict.level}`)}</td>
    </>
  );
}

/** One address; its sources come out under it. */
export function AddressRow({ data, address, open: openFirst }: Props) {
  const [open, setOpen] = useState(openFirst);
  const { property, verdict, witnesses } = address;
  const isOperation = data.entry.kind === 'operation';
  const sources = { count: witnesses.length, address: property.value };
  return (
    <>
      <tr class={open ? 'open' : undefined}>
        <th scope="row">
          <bdi>{addressWords(property)}</bdi>
        </th>
        {isOperation && verdict !== null ? (
          <OperationCells address={address} />
        ) : (
          <td colSpan={isOperation ? 3 : 1}>
            <ClassName
              of={verdict === null ? 'unlabelled' : (verdict.class ?? 'facts-only')}
              shown={verdict?.shown}
            />
          </td>
        )}
        <td class="date">{listedWords(address)}</td>
        <td>{say(`confidence.${property.confidence}`)}</td>
        <td>
          <button
            type="button"
            class="link"
            aria-expanded={open}
            aria-label={say(open ? 'addresses.sources.hide' : 'addresses.sources.of', sources)}
            onClick={() => setOpen(!open)}
          >
            {say('addresses.sources.count', { count: witnesses.length })}
          </button>
        </td>
      </tr>
      {open && (
        <tr class="details">
          <td colSpan={isOperation ? 7 : 5}>
            <AddressDetails data={data} address={address} />
          </td>
        </tr>
      )}
    </>
  );
}
