/** From a list to its index: every domain, account and path with what the one rule says of it. */
import { CLASSES } from '../class.ts';
import { classify } from '../classify.ts';
import type { Entry, Evidence, Property, RegistryList } from '../schema.ts';
import { buildParts } from './build-index.ts';
import { closerHosts } from './closer-hosts.ts';
import type { BuiltIndex } from './format.ts';
import { indexKey } from './index-key.ts';
import { isHostName } from './name-table.ts';
import { classOf, type Summary } from './verdict.ts';
import { withoutEntries, writeVerdicts } from './write-verdicts.ts';

/**
 * `all`: every property, for popup, command line and exports.
 * `page`: what a page draws (banner, marks); facts, names and ids stay out, so that the content script stays small.
 * `page-accounts`: the same of accounts and paths; they travel in a script of their own.
 */
export type IndexScope = 'all' | 'page' | 'page-accounts';

/** Facts alone come after every class. */
function strength(summary: Summary): number {
  const entryClass = classOf(summary);
  return entryClass === null ? CLASSES.length : CLASSES.indexOf(entryClass);
}

const LOUDNESS = { banner: 0, mark: 1, facts: 2 } as const;

/** Strongest first: the order of the rule's table, then louder, then by id so that the order is stable. */
export function byStrength(a: Summary, b: Summary): number {
  return strength(a) - strength(b) || LOUDNESS[a.shown] - LOUDNESS[b.shown] || (a.entry < b.entry ? -1 : 1);
}

/** What the rule says of one property; `null` where nothing may be said. */
export function summarise(
  entry: Entry,
  property: Property,
  evidence: ReadonlyMap<string, Evidence>,
): Summary | null {
  const verdict = classify(entry, property, evidence);
  if (verdict === null) return null;
  const { shown, level, label } = verdict;
  return {
    entry: entry.id,
    name: entry.name,
    kind: entry.kind,
    property: property.value,
    shown,
    label,
    ...(level === undefined ? {} : { level }),
  };
}

function ownSummaries(list: RegistryList): Map<string, Summary[]> {
  const evidence = new Map(list.evidence.map((item) => [item.id, item]));
  const byName = new Map<string, Summary[]>();
  for (const entry of list.entries) {
    for (const property of entry.properties) {
      const summary = summarise(entry, property, evidence);
      const name = indexKey(property.value);
      if (summary !== null) byName.set(name, [...(byName.get(name) ?? []), summary]);
    }
  }
  return byName;
}

/** The names above a hostname, nearest first; accounts and paths stand for themselves. */
function* parents(name: string): Generator<string> {
  if (!isHostName(name)) return;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) yield name.slice(dot + 1);
}

/**
 * A more specific property takes the place of a less specific one of the same kind (an outlet's edition on its own
 * host, say); an operation's finding on the parent still holds for the child of an outlet, and the other way round.
 */
function withInherited(name: string, byName: ReadonlyMap<string, readonly Summary[]>): Summary[] {
  const summaries = [...(byName.get(name) ?? [])];
  for (const parent of parents(name)) {
    const kinds = new Set(summaries.map(({ kind }) => kind));
    summaries.push(...(byName.get(parent) ?? []).filter(({ kind }) => !kinds.has(kind)));
  }
  return summaries.toSorted(byStrength);
}

/**
 * What the index of a list says, by name.
 *
 * @returns name to summaries, strongest first; an empty array shields a name from its parent's verdict
 */
export function summariesByName(
  list: RegistryList,
  scope: Exclude<IndexScope, 'page-accounts'>,
): Map<string, Summary[]> {
  const own = ownSummaries(list);
  const whole = new Map([...own.keys()].map((name) => [name, withInherited(name, own)]));
  if (scope === 'all') return whole;
  const drawn = new Map(
    [...whole].map(([name, summaries]) => [name, summaries.filter(({ shown }) => shown !== 'facts')]),
  );
  const isLoud = (name: string): boolean => (drawn.get(name)?.length ?? 0) > 0;
  return new Map([...drawn].filter(([name]) => isLoud(name) || [...parents(name)].some(isLoud)));
}

/** The longest name of a host decides: what is to be looked at closer below a listed host keeps that host's verdict. */
function addParents(byName: Map<string, Summary[]>, closer: ReadonlySet<string>): void {
  for (const host of closer) {
    const parent = byName.has(host) ? undefined : [...parents(host)].find((name) => byName.has(name));
    if (parent !== undefined) byName.set(host, byName.get(parent) ?? []);
  }
}

/**
 * The index's parts; the same list gives the same parts.
 *
 * @param wrappers hosts whose links say more than their host, beside those of the list's own accounts and paths
 */
export function indexList(
  list: RegistryList,
  scope: IndexScope,
  wrappers: ReadonlySet<string> = new Set(),
): BuiltIndex {
  const told = summariesByName(list, scope === 'all' ? 'all' : 'page');
  const byName = new Map(
    [...told].filter(([name]) => scope === 'all' || isHostName(name) === (scope === 'page')),
  );
  const closer =
    scope === 'page-accounts' ? new Set<string>() : new Set([...wrappers, ...closerHosts(told.keys())]);
  addParents(byName, closer);
  const { verdicts, shared } = writeVerdicts(byName);
  const parts = buildParts(verdicts, shared, closer);
  return scope === 'all' ? parts : { ...parts, verdicts: withoutEntries(parts.verdicts) };
}
