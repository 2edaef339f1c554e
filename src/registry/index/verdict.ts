/**
 * What the index says of a name: one summary for each entry that holds it, strongest first, as compact JSON.
 * A summary is everything the slim banner and the mark say, so that a page never waits for the worker.
 */
import { CLASSES } from '../class.ts';
import type { EntryClass, Level, Shown } from '../class.ts';
import type { Label, LabelFacts, LabelKey } from '../label.ts';
import { usualId } from '../entry-id.ts';
import { sharedNumber } from './layers.ts';
import type { Index } from './open-index.ts';

export interface Summary {
  readonly entry: string;
  readonly name: string;
  readonly kind: 'outlet' | 'operation';
  /** The property that the summary is about. */
  readonly property: string;
  readonly shown: Shown;
  readonly level?: Level;
  readonly label: Label;
}

const SHOWN: readonly Shown[] = ['banner', 'mark', 'facts'];
const LEVELS: readonly Level[] = ['confirmed', 'attributed', 'reported'];
const KEYS: readonly LabelKey[] = [...CLASSES, 'facts-only'];
/** Order of the facts in the tuple; the end is cut where the rest is absent. New facts go at the end. */
const FACTS = [
  'source',
  'year',
  'country',
  'copiedBy',
  'operation',
  'realSite',
  'sponsor',
  'sponsorSource',
  'origin',
  'originBy',
  'act',
  'date',
  'lastListed',
] as const satisfies readonly (keyof LabelFacts)[];

/** `[entry, name, flags, …facts]`; an entry's usual id is left out, and a string that several verdicts share is its number in the shared table. */
type Tuple = readonly (string | number)[];

/** Key, loudness, level and kind in one small number. */
function flagsOf(summary: Summary): number {
  const level = summary.level === undefined ? 0 : LEVELS.indexOf(summary.level) + 1;
  const kind = summary.kind === 'outlet' ? 0 : 1;
  return KEYS.indexOf(summary.label.key) * 32 + SHOWN.indexOf(summary.shown) * 8 + level * 2 + kind;
}

/** The property rides at the end, marked by `=`, only where it differs from the name the verdict stands at. */
function textsOf(summary: Summary, name: string): { head: [string, string]; facts: string[] } {
  const facts = FACTS.map((fact) => summary.label.facts[fact] ?? '');
  while (facts.at(-1) === '') facts.pop();
  if (summary.property !== name) facts.push(`=${summary.property}`);
  const usual = usualId(summary.label.facts.country ?? '', summary.name);
  return { head: [summary.entry === usual ? '' : summary.entry, summary.name], facts };
}

export interface WrittenVerdicts {
  /** Name to JSON text. */
  readonly verdicts: Map<string, string>;
  /** JSON text of the strings that verdicts share. */
  readonly shared: string;
}

/** Strings that stand in more than one place, the longest savings first; short ones are cheaper in place. */
function sharedStrings(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const saved = ([text, count]: readonly [string, number]): number => (count - 1) * (text.length - 1);
  return [...counts]
    .filter(([text, count]) => count > 1 && text.length > 4)
    .toSorted((a, b) => saved(b) - saved(a) || (a[0] < b[0] ? -1 : 1))
    .map(([text]) => text);
}

/**
 * @param byName name to summaries, strongest first; an empty array stands for a name that is listed only to shield it
 */
export function writeVerdicts(byName: ReadonlyMap<string, readonly Summary[]>): WrittenVerdicts {
  const rows = [...byName].map(([name, summaries]) => ({
    name,
    tuples: summaries.map((summary) => ({ flags: flagsOf(summary), ...textsOf(summary, name) })),
  }));
  // Equal verdicts are kept once, so that only distinct ones count.
  const distinct = new Map(rows.map(({ tuples }) => [JSON.stringify(tuples), tuples]));
  const shared = sharedStrings(
    [...distinct.values()].flat().flatMap(({ head, facts }) => [...head, ...facts]),
  );
  const numbers = new Map(shared.map((text, i) => [text, i]));
  const short = (text: string): string | number => numbers.get(text) ?? text;
  const verdicts = rows.map(({ name, tuples }): [string, string] => {
    const compact = tuples.map(({ head, flags, facts }): Tuple => [
      ...head.map(short),
      flags,
      ...facts.map(short),
    ]);
    return [name, JSON.stringify(compact)];
  });
  return { verdicts: new Map(verdicts), shared: JSON.stringify(shared) };
}

function readSummary(texts: readonly string[], flags: number, name: string): Summary {
  const [entry = '', entryName = '', , ...values] = texts;
  const property = values.at(-1)?.startsWith('=') === true ? values.pop()?.slice(1) : undefined;
  const [source = '', year = ''] = values;
  const others = FACTS.slice(2).flatMap((fact, i): [string, string][] =>
    values[i + 2] ? [[fact, values[i + 2] ?? '']] : [],
  );
  const facts: LabelFacts = { source, year, ...Object.fromEntries<string>(others) };
  const level = LEVELS[((flags >> 1) & 3) - 1];
  return {
    entry: entry || usualId(facts.country ?? '', entryName),
    name: entryName,
    kind: (flags & 1) === 0 ? 'outlet' : 'operation',
    property: property ?? name,
    shown: SHOWN[(flags >> 3) & 3] ?? 'facts',
    ...(level === undefined ? {} : { level }),
    label: { key: KEYS[flags >> 5] ?? 'facts-only', facts },
  };
}

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function parseArray(json: string): readonly unknown[] {
  const value: unknown = JSON.parse(json);
  return isArray(value) ? value : [];
}

/**
 * Reads a verdict back.
 *
 * @param index an index that was verified as a whole
 * @param number the verdict's number
 * @param name the name it stands at
 */
export function readVerdict(index: Pick<Index, 'verdict'>, number: number, name: string): Summary[] {
  const shared = sharedOf(index, sharedNumber(number));
  return parseArray(index.verdict(number)).flatMap((tuple) => {
    if (!isArray(tuple)) return [];
    const flags = tuple[2];
    const texts = tuple.map((item, at) =>
      typeof item === 'number' && at !== 2 ? (shared[item] ?? '') : String(item),
    );
    return [readSummary(texts, typeof flags === 'number' ? flags : 0, name)];
  });
}

const tables = new WeakMap<Pick<Index, 'verdict'>, Map<number, readonly string[]>>();

/** The shared strings of a layer, parsed once for an index. */
function sharedOf(index: Pick<Index, 'verdict'>, number: number): readonly string[] {
  const layers = tables.get(index) ?? new Map<number, readonly string[]>();
  tables.set(index, layers);
  const known = layers.get(number);
  if (known !== undefined) return known;
  const table = parseArray(index.verdict(number)).map(String);
  layers.set(number, table);
  return table;
}

/** What an index says of a hostname: one summary for each entry, strongest first; none when it is not listed. */
export function summariesFor(index: Index, hostname: string): Summary[] {
  const listed = index.lookUp(hostname);
  return listed === null ? [] : readVerdict(index, listed.verdict, listed.name);
}

/** A summary's class: `null` where there are only dated facts. */
export function classOf(summary: Summary): EntryClass | null {
  return summary.label.key === 'facts-only' ? null : summary.label.key;
}
