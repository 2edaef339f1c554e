/**
 * What the index says of a name: one summary for each entry that holds it, strongest first, as compact JSON.
 * A summary is everything the slim banner and the mark say, so that a page never waits for the worker.
 */
import { CLASSES } from '../class.ts';
import type { EntryClass, Level, Shown } from '../class.ts';
import type { LabelFacts, LabelKey, Label } from '../label.ts';

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
] as const satisfies readonly (keyof LabelFacts)[];

/** `[entry, name, flags, …facts]`; the property is left out where it is the name itself. */
type Tuple = readonly (string | number)[];

/** Key, loudness, level and kind in one small number. */
function flagsOf(summary: Summary): number {
  const level = summary.level === undefined ? 0 : LEVELS.indexOf(summary.level) + 1;
  return (
    KEYS.indexOf(summary.label.key) * 32 +
    SHOWN.indexOf(summary.shown) * 8 +
    level * 2 +
    (summary.kind === 'outlet' ? 0 : 1)
  );
}

/**
 * @param summaries strongest first; empty for a name that is listed only to shield it from its parent's verdict
 * @param name the name the verdict stands at
 */
export function writeVerdict(summaries: readonly Summary[], name: string): string {
  const tuples = summaries.map((summary): Tuple => {
    const facts = FACTS.map((fact) => summary.label.facts[fact] ?? '');
    while (facts.at(-1) === '') facts.pop();
    const flags = flagsOf(summary);
    const property = summary.property === name ? [] : [summary.property];
    return [
      summary.entry,
      summary.name === summary.label.facts.operation ? '' : summary.name,
      flags,
      ...facts,
      ...property.map((value) => `=${value}`),
    ];
  });
  return JSON.stringify(tuples);
}

function text(tuple: readonly unknown[], at: number): string {
  const value = tuple[at];
  return typeof value === 'string' ? value : '';
}

/** The property rides at the end, marked by `=`, only where it differs from the name. */
function propertyOf(
  tuple: readonly unknown[],
  name: string,
): { property: string; facts: readonly unknown[] } {
  const last = text(tuple, tuple.length - 1);
  return last.startsWith('=')
    ? { property: last.slice(1), facts: tuple.slice(3, -1) }
    : { property: name, facts: tuple.slice(3) };
}

function readSummary(tuple: readonly unknown[], name: string): Summary {
  const flags = typeof tuple[2] === 'number' ? tuple[2] : 0;
  const { property, facts: values } = propertyOf(tuple, name);
  const facts: LabelFacts = {
    source: text(values, 0),
    year: text(values, 1),
    ...Object.fromEntries(
      FACTS.slice(2).flatMap((fact, i) => (text(values, i + 2) === '' ? [] : [[fact, text(values, i + 2)]])),
    ),
  };
  const level = LEVELS[((flags >> 1) & 3) - 1];
  return {
    entry: text(tuple, 0),
    name: text(tuple, 1) || (facts.operation ?? ''),
    kind: (flags & 1) === 0 ? 'outlet' : 'operation',
    property,
    shown: SHOWN[(flags >> 3) & 3] ?? 'facts',
    ...(level === undefined ? {} : { level }),
    label: { key: KEYS[flags >> 5] ?? 'facts-only', facts },
  };
}

/**
 * Reads a verdict back.
 *
 * @param json the verdict's text, from an index that was verified as a whole
 * @param name the name it stands at
 */
export function readVerdict(json: string, name: string): Summary[] {
  const tuples: unknown = JSON.parse(json);
  return Array.isArray(tuples)
    ? tuples.filter((tuple) => Array.isArray(tuple)).map((tuple: unknown[]) => readSummary(tuple, name))
    : [];
}

/** A summary's class: `null` where there are only dated facts. */
export function classOf(summary: Summary): EntryClass | null {
  return summary.label.key === 'facts-only' ? null : summary.label.key;
}
