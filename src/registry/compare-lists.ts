/** What changed between two lists, in lines that a reviewer reads: entries, addresses, claims, classes, loudness. */
import { byCodeUnits, formatFile } from './canonical.ts';
import { classify } from './classify.ts';
import { removalOf } from './removed.ts';
import type { Claim, Entry, Evidence, Property, RegistryList } from './schema.ts';

export interface EntryChange {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** One sentence part each: "address added: rt.com (state-controlled, banner)". */
  readonly lines: readonly string[];
}

export interface ListChange {
  readonly entries: readonly EntryChange[];
  /** "added smm-2026: State Media Monitor, 2026". */
  readonly evidence: readonly string[];
}

type Sources = ReadonlyMap<string, Evidence>;

const text = (value: unknown): string => formatFile(value);
const address = ({ kind, value }: Property): string => (kind === 'domain' ? value : `${kind} ${value}`);

function said(entry: Entry, property: Property, sources: Sources): string {
  const verdict = classify(entry, property, sources);
  return verdict === null ? 'nothing told' : `${verdict.class ?? 'facts only'}, ${verdict.shown}`;
}

function claimText({ relation, value, evidence, date, act, names, only }: Claim): string {
  const whom = names === undefined ? '' : ` of ${names}`;
  const where = only === undefined ? '' : ` for ${only.join(', ')}`;
  return `${relation} ${value}${act === undefined ? '' : ` ${act}`}${whom}${where} (${evidence.join(', ')}, ${date})`;
}

/** Items of two lists by key: what is only in one, and what is in both. */
function matched<T>(before: readonly T[], after: readonly T[], key: (item: T) => string) {
  const old = new Map(before.map((item) => [key(item), item]));
  const now = new Map(after.map((item) => [key(item), item]));
  return {
    removed: before.filter((item) => !now.has(key(item))),
    added: after.filter((item) => !old.has(key(item))),
    both: after.flatMap((item) => {
      const other = old.get(key(item));
      return other === undefined ? [] : [[other, item] as const];
    }),
  };
}

function claimLines(before: readonly Claim[], after: readonly Claim[], where: string): string[] {
  const { removed, added } = matched(before, after, text);
  return [
    ...removed.map((claim) => `${where}claim removed: ${claimText(claim)}`),
    ...added.map((claim) => `${where}claim added: ${claimText(claim)}`),
  ];
}

const FIELDS = ['confidence', 'role', 'status', 'lastListed'] as const;

function propertyLines(before: Property, after: Property): string[] {
  const fields = FIELDS.filter((field) => before[field] !== after[field]).map(
    (field) => `${address(after)}: ${field} ${before[field] ?? 'none'} -> ${after[field] ?? 'none'}`,
  );
  return [...fields, ...claimLines(before.claims, after.claims, `${address(after)}: `)];
}

function addressLines(before: Entry, after: Entry, old: Sources, now: Sources): string[] {
  const { removed, added, both } = matched(before.properties, after.properties, address);
  return [
    ...removed.map((one) => `address removed: ${address(one)} (was ${said(before, one, old)})`),
    ...added.map((one) => `address added: ${address(one)} (${said(after, one, now)})`),
    ...both.flatMap(([was, is]) => {
      const [wasSaid, isSaid] = [said(before, was, old), said(after, is, now)];
      const told = wasSaid === isSaid ? [] : [`${address(is)}: ${wasSaid} -> ${isSaid}`];
      return [...told, ...propertyLines(was, is)];
    }),
  ];
}

/** What an entry says of itself, apart from claims, addresses and history. */
function ownFacts(entry: Entry): Readonly<Record<string, string>> {
  const { claims: _c, properties: _p, history: _h, ...facts } = entry;
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

function factLines(before: Entry, after: Entry): string[] {
  const [was, is] = [ownFacts(before), ownFacts(after)];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return keys
    .filter((key) => was[key] !== is[key])
    .map((key) => `${key}: ${was[key] ?? 'none'} -> ${is[key] ?? 'none'}`);
}

function eventLines(before: Entry, after: Entry): string[] {
  return after.history
    .slice(before.history.length)
    .map(
      ({ date, event, property, note }) =>
        `${event}${property === undefined ? '' : ` ${property}`}, ${date}: ${note}`,
    );
}

function changed(before: Entry, after: Entry, old: Sources, now: Sources): EntryChange[] {
  const removal = removalOf(after);
  if (removal !== undefined) {
    const gone = removalOf(before) === undefined;
    return gone ? [{ id: after.id, kind: 'removed', lines: [`${after.name}: ${removal.note}`] }] : [];
  }
  const lines = [
    ...factLines(before, after),
    ...claimLines(before.claims, after.claims, ''),
    ...addressLines(before, after, old, now),
    ...eventLines(before, after),
  ];
  return lines.length === 0 ? [] : [{ id: after.id, kind: 'changed', lines }];
}

function addition(entry: Entry, sources: Sources): EntryChange {
  const lines = entry.properties.map((one) => `${address(one)} (${said(entry, one, sources)})`);
  return { id: entry.id, kind: 'added', lines: [entry.name, ...lines] };
}

/** An entry that is gone without a trace: the log should have kept it. */
function loss({ id, name }: Entry): EntryChange {
  return { id, kind: 'removed', lines: [`${name}: gone from the list without a reason`] };
}

function evidenceLines(before: readonly Evidence[], after: readonly Evidence[]): string[] {
  const { removed, added, both } = matched(before, after, ({ id }) => id);
  const name = ({ id, publisher, title, date }: Evidence): string =>
    `${id}: ${publisher}, ${title}, ${date ?? 'undated'}`;
  return [
    ...removed.map((source) => `removed ${name(source)}`),
    ...added.map((source) => `added ${name(source)}`),
    ...both.filter(([was, is]) => text(was) !== text(is)).map(([, is]) => `changed ${name(is)}`),
  ];
}

/**
 * @param before the older list
 * @param after the newer one
 */
export function compareLists(before: RegistryList, after: RegistryList): ListChange {
  const old: Sources = new Map(before.evidence.map((source) => [source.id, source]));
  const now: Sources = new Map(after.evidence.map((source) => [source.id, source]));
  const { removed, added, both } = matched<Entry>(before.entries, after.entries, ({ id }) => id);
  const entries = [
    ...removed.map(loss),
    ...added.map((entry) => addition(entry, now)),
    ...both.flatMap(([was, is]) => changed(was, is, old, now)),
  ];
  return {
    entries: entries.toSorted((a, b) => byCodeUnits(a.id, b.id)),
    evidence: evidenceLines(before.evidence, after.evidence),
  };
}
