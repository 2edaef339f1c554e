import { toneOf } from '../../../registry/class.ts';
import { groupBy } from '../../../registry/group-by.ts';
import { entryHash } from '../../../messages/open-page.ts';
import type { Entry, Operation, Outlet } from '../../../registry/schema.ts';
import { ENGLISH_DETAILS } from '../../../ui/catalogue/details.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { ENGLISH_LABELS } from '../../../ui/catalogue/label.ts';
import { className } from '../../../ui/words/class-words.ts';
import { countryList, countryName } from '../../../ui/words/country-words.ts';
import { dateWords } from '../../../ui/words/date-words.ts';
import { roleWords } from '../../../ui/words/operation-words.ts';
import type { EntryData } from './entry-data.ts';
import type { GlanceRow } from './glance.tsx';

const { say, language } = EXPLORER;

type MaybeRow = GlanceRow | undefined;

function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language.formats, { type: 'unit' }).format(words);
}

function row(term: string, value: GlanceRow['value'] | undefined): MaybeRow {
  return value === undefined || value === '' ? undefined : { term, value };
}

function present(rows: readonly MaybeRow[]): GlanceRow[] {
  return rows.filter((one) => one !== undefined);
}

function addressCounts({ properties }: Entry): string {
  const kinds = [
    ['domain', 'glance.domains'],
    ['path', 'glance.paths'],
    ['account', 'glance.accounts'],
  ] as const;
  const words = kinds.flatMap(([kind, key]) => {
    const count = properties.filter((property) => property.kind === kind).length;
    return count === 0 ? [] : [say(key, { count })];
  });
  return words.length === 0 ? say('row.addresses', { count: 0 }) : listed(words);
}

/** "254 × Redirector of the network", most first. */
function counted(values: readonly string[]): string | undefined {
  const groups = [...groupBy(values, (value) => value)].toSorted((a, b) => b[1].length - a[1].length);
  return groups.length === 0
    ? undefined
    : listed(groups.map(([what, all]) => say('glance.count', { count: all.length, what })));
}

function EntryLinks({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul class="links">
      {entries.map(({ id, name }) => (
        <li key={id}>
          <a href={entryHash(id)}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

function reviewRows({ entry, review }: EntryData): MaybeRow[] {
  const added = entry.history.find(({ event }) => event === 'added')?.date;
  return [
    row(say('glance.added'), added && dateWords(added, language)),
    row(say('glance.reviewed'), review && dateWords(review.reviewed, language)),
    row(
      say('glance.review-by'),
      review &&
        (review.overdue
          ? say('glance.overdue', { date: dateWords(review.due, language) })
          : dateWords(review.due, language)),
    ),
  ];
}

function aliasRow({ aliases }: Entry): MaybeRow {
  return row(say('glance.aliases'), aliases.length === 0 ? undefined : <bdi>{listed(aliases)}</bdi>);
}

function related(data: EntryData<Outlet>): MaybeRow[] {
  const { entry, registry } = data;
  const { entries } = registry.records;
  const found = (id: string | undefined): Entry | undefined =>
    id === undefined ? undefined : entries.get(id);
  const parent = found(entry.parent);
  const successor = found(entry.successor);
  const predecessors = [...entries.values()].filter(
    (other) => other.kind === 'outlet' && other.successor === entry.id,
  );
  const children = registry.ties.children.get(entry.id) ?? [];
  return [
    row(say('glance.parent'), parent && <EntryLinks entries={[parent]} />),
    row(say('glance.successor'), successor && <EntryLinks entries={[successor]} />),
    row(
      say('glance.predecessor'),
      predecessors.length > 0 ? <EntryLinks entries={predecessors} /> : undefined,
    ),
    row(say('glance.children'), children.length > 0 ? <EntryLinks entries={children} /> : undefined),
  ];
}

/** The short facts of an outlet. */
export function outletRows(data: EntryData<Outlet>): GlanceRow[] {
  const { entry, finding } = data;
  return present([
    row(
      say('glance.class'),
      className(finding === undefined ? 'unlabelled' : (finding.class ?? 'facts-only')),
    ),
    row(say('glance.state'), countryName(entry.country, ENGLISH_LABELS)),
    aliasRow(entry),
    row(say('glance.addresses'), addressCounts(entry)),
    ...related(data),
    ...reviewRows(data),
  ]);
}

function seenWords({ firstSeen, lastSeen }: Operation): string | undefined {
  const from = firstSeen === undefined ? undefined : dateWords(firstSeen, language);
  const to = lastSeen === undefined ? undefined : dateWords(lastSeen, language);
  if (from !== undefined && to !== undefined) {
    return from === to ? from : say('glance.seen.span', { from, to });
  }
  if (from !== undefined) return say('glance.seen.since', { from });
  return to === undefined ? undefined : say('glance.seen.until', { to });
}

function located({ origin }: Operation): string | undefined {
  if (origin === undefined) return undefined;
  const countries = countryList(origin.countries.join(' '), ENGLISH_LABELS);
  return ENGLISH_DETAILS.say('operation.origin', { countries, by: origin.by });
}

/** The short facts of an operation. */
export function operationGlance(data: EntryData<Operation>): GlanceRow[] {
  const { entry, addresses } = data;
  const roles = addresses.flatMap(({ property }) =>
    property.role === undefined ? [] : [roleWords(property.role)],
  );
  const levels = addresses.flatMap(({ verdict }) =>
    verdict?.level === undefined || toneOf(verdict.class) !== 'covert'
      ? []
      : [ENGLISH_DETAILS.say(`level.${verdict.level}`)],
  );
  return present([
    aliasRow(entry),
    row(
      say('glance.attributed-state'),
      entry.country === undefined ? say('operation.no-state') : countryName(entry.country, ENGLISH_LABELS),
    ),
    row(say('glance.located'), located(entry)),
    row(say('glance.seen'), seenWords(entry)),
    row(say('glance.targets'), entry.targets.length === 0 ? undefined : <bdi>{listed(entry.targets)}</bdi>),
    row(say('glance.addresses'), addressCounts(entry)),
    row(say('glance.roles'), counted(roles)),
    row(say('glance.levels'), counted(levels)),
    ...reviewRows(data),
  ]);
}
