/** Writes verdicts down: see `verdict-format.ts`. */
import { byUse } from './by-use.ts';
import { valueOfKey } from './index-key.ts';
import { joinLines } from './lines.ts';
import { asRaw } from './raw-text.ts';
import type { Summary } from './verdict.ts';
import {
  anonymousEntry,
  BETWEEN_FIELDS,
  BETWEEN_SUMMARIES,
  numberOfKey,
  LEVELS,
  RADIX,
  SHAPE_FACTS,
  SHOWN,
} from './verdict-format.ts';

export interface WrittenVerdicts {
  /** Name to text. */
  readonly verdicts: Map<string, string>;
  /** The shapes that verdicts share, a line each (`lines.ts`), those of most summaries first. */
  readonly shared: string;
}

const SEPARATORS = ['%', BETWEEN_FIELDS, BETWEEN_SUMMARIES];
/** Raw (`raw-text.ts`), and free of our own separators. */
const escaped = (text: string): string => asRaw(text, SEPARATORS);

/** Key, loudness, level and kind in one small number. */
function flagsOf({ label, shown, level, kind }: Summary): number {
  const levelNumber = level === undefined ? 0 : LEVELS.indexOf(level) + 1;
  return (
    numberOfKey(label.key) * 32 + SHOWN.indexOf(shown) * 8 + levelNumber * 2 + (kind === 'outlet' ? 0 : 1)
  );
}

function shapeOf(summary: Summary): string {
  const facts = SHAPE_FACTS.map((fact) => summary.label.facts[fact] ?? '');
  while (facts.at(-1) === '') facts.pop();
  return [flagsOf(summary).toString(RADIX), ...facts.map(escaped)].join(BETWEEN_FIELDS);
}

/** A summary's own part. The property stands only where it differs from the name that the verdict stands at. */
function ownOf({ entry, name, property, label: { facts } }: Summary, at: string): string {
  const { country = '', realSite = '' } = facts;
  if (!/^[A-Z]*$/.test(country)) throw new Error(`not a country's code: ${country}`);
  const fields = [realSite, entry, name, property === valueOfKey(at) ? '' : property].map(escaped);
  while (fields.at(-1) === '') fields.pop();
  return [country, ...fields].join(BETWEEN_FIELDS);
}

/** Distinct, those of most summaries first: a shape is found by counting lines. */
const shapesOf = (byName: ReadonlyMap<string, readonly Summary[]>): string[] =>
  byUse([...byName.values()].flat().map(shapeOf));

/**
 * @param byName name to summaries, strongest first; an empty array stands for a name that is listed only to shield it
 */
export function writeVerdicts(byName: ReadonlyMap<string, readonly Summary[]>): WrittenVerdicts {
  const shapes = shapesOf(byName);
  const numbers = new Map(shapes.map((shape, number) => [shape, number.toString(RADIX)]));
  const textOf = (summary: Summary, at: string): string =>
    (numbers.get(shapeOf(summary)) ?? '') + ownOf(summary, at);
  const verdicts = new Map(
    [...byName].map(([name, summaries]): [string, string] => [
      name,
      summaries.map((summary) => textOf(summary, name)).join(BETWEEN_SUMMARIES),
    ]),
  );
  return { verdicts, shared: joinLines(shapes) };
}

/**
 * Takes entries' ids and names out of numbered verdicts, for pages: they draw neither, and both weigh more than all the
 * rest. What is left tells entries apart (`anonymousEntry`).
 *
 * @param verdicts as in a built index: number 0 is the shapes'
 */
export function withoutEntries(verdicts: readonly string[]): string[] {
  const first = new Map<string, string>();
  const anonymous = (text: string, verdict: number, position: number): string => {
    const [own = '', realSite = '', entry = '', , property = ''] = text.split(BETWEEN_FIELDS);
    const known = first.get(entry);
    if (known === undefined) first.set(entry, anonymousEntry(verdict, position));
    const fields = [own, realSite, known ?? '', '', property];
    while (fields.at(-1) === '') fields.pop();
    return fields.join(BETWEEN_FIELDS);
  };
  return verdicts.map((text, verdict) =>
    verdict === 0 || text === ''
      ? text
      : text
          .split(BETWEEN_SUMMARIES)
          .map((summary, position) => anonymous(summary, verdict, position))
          .join(BETWEEN_SUMMARIES),
  );
}
