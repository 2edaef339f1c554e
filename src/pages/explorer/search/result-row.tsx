import type { Hit } from '../../../check/search.ts';
import type { AddressRow, SearchRow } from '../../../check/search-rows.ts';
import { entryHash } from '../../../messages/open-page.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { ENGLISH_LABELS } from '../../../ui/catalogue/label.ts';
import { ClassName, OperationName } from '../../../ui/components/class-name.tsx';
import { Sentence } from '../../../ui/components/sentence.tsx';
import { addressWords } from '../../../ui/words/address-words.ts';
import { countryName } from '../../../ui/words/country-words.ts';
import { keepPlace } from '../place.ts';
import { addressHash } from '../route.ts';

const { say, parts } = EXPLORER;

/** So many of the addresses that were found stand in the row; its entry's page has them all. */
const MOST_ADDRESSES = 2;

function stateOf({ entry }: SearchRow): string {
  return entry.country === undefined ? say('row.no-state') : countryName(entry.country, ENGLISH_LABELS);
}

function FoundAddress({ entry, address }: { readonly entry: string; readonly address: AddressRow }) {
  const { property, copyOf } = address;
  return (
    <li>
      <a href={addressHash(entry, property.value)}>
        <bdi>{addressWords(property)}</bdi>
      </a>{' '}
      <ClassName of={address.class} shown={address.shown} />
      {copyOf !== undefined && (
        <span class="note">
          <Sentence parts={parts('row.copy', { site: copyOf })} />
        </span>
      )}
    </li>
  );
}

function FoundAddresses({ hit }: { readonly hit: Hit }) {
  const more = hit.addresses.length - MOST_ADDRESSES;
  return (
    <ul class="found">
      {hit.addresses.slice(0, MOST_ADDRESSES).map((address) => (
        <FoundAddress key={address.property.value} entry={hit.row.entry.id} address={address} />
      ))}
      {more > 0 && <li class="note">{say('row.more', { count: more })}</li>}
    </ul>
  );
}

/** What a row of results says: name, class, state, number of addresses, and the addresses it was found by. */
export function ResultRow({ hit }: { readonly hit: Hit }) {
  const { row } = hit;
  const { entry, classes, shown } = row;
  const rowClass = classes[0] ?? 'unlabelled';
  const isOperation = entry.kind === 'operation' && rowClass !== 'removed';
  const follow = (): void => keepPlace({ y: scrollY, entry: entry.id });
  return (
    <>
      <span class="hit-name">
        <a href={entryHash(entry.id)} onClick={follow}>
          <bdi>{entry.name}</bdi>
        </a>
        {entry.nativeName !== undefined && entry.nativeName !== entry.name && (
          <bdi class="native">{entry.nativeName}</bdi>
        )}
      </span>
      {isOperation ? <OperationName /> : <ClassName of={rowClass} shown={shown} />}
      <span>{stateOf(row)}</span>
      <span class="note">{say('row.addresses', { count: entry.properties.length })}</span>
      {hit.addresses.length > 0 && <FoundAddresses hit={hit} />}
    </>
  );
}
