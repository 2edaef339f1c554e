/** What stands under an operation's name: how many addresses, listed when; to whom it is attributed, by whom. */
import type { AddressFacts } from '../../check/entry-addresses.ts';
import { attributionsOf } from '../../check/operation-facts.ts';
import type { Records } from '../../check/open-registry.ts';
import { groupBy } from '../../registry/group-by.ts';
import type { Operation } from '../../registry/schema.ts';
import { EXPLORER, type ExplorerSpeech } from '../catalogue/explorer.ts';
import { ENGLISH_LABELS } from '../catalogue/label.ts';
import { countryList } from './country-words.ts';
import { yearOf } from './date-words.ts';

function addressSentence(addresses: readonly AddressFacts[], { say }: ExplorerSpeech): string {
  const count = addresses.length;
  if (count === 0) return say('operation.no-addresses');
  const years = addresses
    .flatMap(({ firstListed, property }) => [firstListed, property.lastListed])
    .flatMap((date) => (date === undefined ? [] : [yearOf(date)]))
    .toSorted();
  const [from] = years;
  const to = years.at(-1);
  return from === undefined || to === undefined || from === to
    ? say('operation.addresses', { count })
    : say('operation.addresses.years', { count, from, to });
}

/** One sentence for each source and year; those that speak of some addresses alone say so. */
function attributionSentences(
  records: Records,
  operation: Operation,
  { say, language }: ExplorerSpeech,
): string[] {
  const attributions = attributionsOf(records, operation);
  const groups = groupBy(attributions, ({ source, date, addresses }) =>
    [source.id, yearOf(date), addresses.join(' ')].join('\n'),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { source, date, addresses } = first;
    const names = new Intl.ListFormat(language.formats).format(group.map(({ to }) => to));
    const values = { names, by: source.short, year: yearOf(date) };
    return addresses.length === 0
      ? say('operation.attributed', values)
      : say('operation.attributed.some', { ...values, count: addresses.length });
  });
}

/**
 * Never names a state as behind an operation where the source gives the place of its operators alone.
 *
 * @param addresses the operation's, as `addressesOf` made them
 */
export function operationSentences(
  records: Records,
  operation: Operation,
  addresses: readonly AddressFacts[],
  speech: ExplorerSpeech = EXPLORER,
): readonly string[] {
  const { say } = speech;
  const copies = addresses.filter(({ copyOf }) => copyOf !== undefined).length;
  const { origin } = operation;
  return [
    addressSentence(addresses, speech),
    ...(copies === 0 ? [] : [say('operation.copies', { count: copies })]),
    ...attributionSentences(records, operation, speech),
    ...(origin === undefined
      ? []
      : [
          say('operation.located', {
            by: origin.by,
            countries: countryList(origin.countries.join(' '), ENGLISH_LABELS),
          }),
        ]),
  ];
}
