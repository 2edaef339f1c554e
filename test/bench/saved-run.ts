/** Runs as files, and two of them side by side. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Environment } from './environment.ts';
import type { PartResult, Table } from './measure.ts';
import { number } from './table.ts';

const FOLDER = 'dist/bench';

export interface Run {
  readonly at: string;
  readonly quick: boolean;
  readonly environment: Environment;
  readonly parts: Readonly<Record<string, PartResult>>;
}

/** @returns where it was written */
export function saveRun(run: Run): string {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `run-${run.at.replaceAll(/[^0-9]/g, '').slice(0, 14)}.json`);
  writeFileSync(path, `${JSON.stringify(run, null, 2)}\n`);
  return path;
}

const SavedMeasure = v.object({
  id: v.string(),
  words: v.string(),
  unit: v.string(),
  median: v.nullable(v.number()),
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
});
const SavedRun = v.object({
  at: v.string(),
  environment: v.object({ commit: v.string() }),
  parts: v.record(v.string(), v.object({ measures: v.array(SavedMeasure) })),
});
type SavedMeasure = v.InferOutput<typeof SavedMeasure>;

interface Saved {
  /** When it ran, and on which commit. */
  readonly title: string;
  /** Ratios alone: milliseconds of two runs say nothing of each other. */
  readonly ratios: ReadonlyMap<string, SavedMeasure>;
}

/** What a saved run must be, in the words of whoever named another file. */
export class NoSavedRun extends Error {}

function readRun(path: string): Saved {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new NoSavedRun(`${path} cannot be read: ${error instanceof Error ? error.message : 'no text'}`, {
      cause: error,
    });
  }
  const run = v.safeParse(SavedRun, raw);
  if (!run.success)
    throw new NoSavedRun(`${path} is not a saved run: npm run bench writes them to ${FOLDER}/run-….json`);
  const { at, environment, parts } = run.output;
  const measures = Object.values(parts).flatMap((part) => part.measures);
  return {
    title: `${at.slice(0, 16).replace('T', ' ')} ${environment.commit}`.trim(),
    ratios: new Map(measures.filter(({ unit }) => unit === 'x').map((measure) => [measure.id, measure])),
  };
}

const shown = (measure: SavedMeasure | undefined): string => number(measure?.median ?? Number.NaN);

function compared(was: SavedMeasure | undefined, now: SavedMeasure | undefined): string[] {
  const change = (now?.median ?? Number.NaN) / (was?.median ?? Number.NaN);
  const apart =
    was !== undefined &&
    now !== undefined &&
    ((now.low ?? 0) > (was.high ?? 0) || (now.high ?? 0) < (was.low ?? 0));
  const remark = was === undefined ? 'new' : now === undefined ? 'gone' : apart ? 'apart' : 'within spread';
  return [now?.words ?? was?.words ?? '', shown(was), shown(now), number(change), remark];
}

/**
 * The ratio of ratios: what became dearer or cheaper between two runs, whatever the machine did.
 *
 * @param before path of a saved run
 * @param after path of a later one
 * @throws NoSavedRun for a file that is none
 */
export function compareRuns(before: string, after: string): Table {
  const [old, later] = [readRun(before), readRun(after)];
  const ids = new Set([...later.ratios.keys(), ...old.ratios.keys()]);
  return {
    title: `${old.title} → ${later.title}`,
    heads: ['measure', 'before', 'after', 'after / before', ''],
    rows: [...ids].map((id) => compared(old.ratios.get(id), later.ratios.get(id))),
  };
}
