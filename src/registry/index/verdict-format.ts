/**
 * How verdicts are written down (write-verdicts.ts) and read (verdict.ts). One text a verdict: its summaries, strongest
 * first, separated by `;`. A summary is the number of its shape in base 36, the country's letters, and what is its own,
 * each behind a `|`, the end cut where the rest is empty; what is not raw (`raw-text.ts`) is percent-encoded:
 *
 *   2RU                        shape 2, Russia
 *   5|bild.de|doppelganger     shape 5, no country, the real site, the entry's id …
 *
 * A shape is what many summaries share: the loudness and class in one number, source, year and so on; the shapes are
 * verdict number 0, a line each (`lines.ts`), those of most summaries first:
 *
 *   2w|State Media Monitor|2024|ASD   flags, source, year, the copy it was read in …
 *
 * (Against JSON tuples the shipped list packs to a third: 3.2 of 9.6 kB.)
 */
import { CLASSES, type Level, type Shown } from '../class.ts';
import type { LabelFacts, LabelKey } from '../label.ts';

export const SHOWN: readonly Shown[] = ['banner', 'mark', 'facts'];
export const LEVELS: readonly Level[] = ['confirmed', 'attributed', 'reported'];
const NO_CLASS: LabelKey = 'facts-only';
/** A label's key in the index: its class, new ones at the end, or none. (No table: it would be made on every page.) */
export const keyOfNumber = (number: number): LabelKey => CLASSES[number] ?? NO_CLASS;
/** @throws on a key that no index has: of a list that the reader added */
export function numberOfKey(key: LabelKey): number {
  if (key === NO_CLASS) return CLASSES.length;
  const number = CLASSES.findIndex((one) => one === key);
  if (number < 0) throw new Error(`not a label of the registry: ${key}`);
  return number;
}

/** The facts of a shape, in order; new ones go at the end. Country and real site are a summary's own. */
export const SHAPE_FACTS = [
  'source',
  'year',
  'copiedBy',
  'operation',
  'sponsor',
  'sponsorSource',
  'origin',
  'originBy',
  'act',
  'date',
  'lastListed',
] as const satisfies readonly (keyof LabelFacts)[];

/** Base of the numbers in the text. */
export const RADIX = 36;
export const BETWEEN_SUMMARIES = ';';
export const BETWEEN_FIELDS = '|';

/**
 * Stands for the entry in an index without ids: the number of the first verdict that speaks of it, and which of that
 * verdict's summaries does. Tells entries apart within one index, and means nothing elsewhere.
 */
export function anonymousEntry(verdict: number, position: number): string {
  return `#${verdict.toString(RADIX)}${position === 0 ? '' : `.${position}`}`;
}
