import type { AddressFacts } from '../../../../check/entry-addresses.ts';
import { entryHash } from '../../../../messages/open-page.ts';
import { propertyReview } from '../../../../registry/review.ts';
import { EXPLORER } from '../../../../ui/catalogue/explorer.ts';
import { Sentence } from '../../../../ui/components/sentence.tsx';
import { dateWords } from '../../../../ui/words/date-words.ts';
import { statusWords } from '../../../../ui/words/operation-words.ts';
import { ClaimsTable } from '../claims-table.tsx';
import type { EntryData } from '../entry-data.ts';

const { say, parts, language } = EXPLORER;

interface Props {
  readonly data: EntryData;
  readonly address: AddressFacts;
}

/** Since when it is on record, when it was last reviewed, what became of it. */
function Dates({ data: { entry, registry }, address: { property } }: Props) {
  const today = new Date().toISOString().slice(0, 10);
  const review = propertyReview(entry, property, registry.records.evidence, today);
  return (
    <p class="note">
      {say('addresses.added', { date: dateWords(property.added, language) })}{' '}
      {review !== undefined &&
        say(review.overdue ? 'addresses.overdue' : 'addresses.reviewed', {
          date: dateWords(review.reviewed, language),
        })}{' '}
      {property.status !== undefined && say('addresses.status', { status: statusWords(property.status) })}
    </p>
  );
}

function Witnesses({ witnesses }: Pick<AddressFacts, 'witnesses'>) {
  return (
    <ul class="plain-list note">
      {witnesses.map(({ by, copies }) => (
        <li key={by}>
          {copies.length === 0
            ? by
            : say('witness.copies', {
                by,
                sources: new Intl.ListFormat(language.formats).format(copies),
              })}
        </li>
      ))}
    </ul>
  );
}

/** Everything on record about one address: its claims with their sources, who names it, who else holds it. */
export function AddressDetails({ data, address }: Props) {
  const { entry, registry, also } = data;
  const { property, verdict, witnesses } = address;
  const others = also.filter(({ addresses }) => addresses.includes(property.value));
  return (
    <>
      <ClaimsTable
        entry={entry}
        claims={property.claims}
        entryClass={verdict?.class ?? null}
        evidence={registry.records.evidence}
        address={property.value}
        head={say('addresses.claims', { address: property.value })}
      />
      {witnesses.length > 0 && (
        <>
          <p class="note">{say('witnesses', { count: witnesses.length })}</p>
          <Witnesses witnesses={witnesses} />
        </>
      )}
      <Dates data={data} address={address} />
      {others.map((other) => (
        <p key={other.entry.id}>
          <a href={entryHash(other.entry.id)}>
            <Sentence parts={parts('addresses.also', { name: other.entry.name })} />
          </a>
        </p>
      ))}
    </>
  );
}
