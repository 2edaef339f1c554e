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
  parts: v.record(v.string(), v.object({ measures: v.array(SavedMeasure) })),
});

function measuresOf(path: string): v.InferOutput<typeof SavedMeasure>[] {
  const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return Object.values(v.parse(SavedRun, raw).parts).flatMap(({ measures }) => measures);
}

/**
 * The ratio of ratios: what became dearer or cheaper between two runs, whatever the machine did.
 *
 * @param before path of a saved run
 * @param after path of a later one
 * @throws ValiError for a file that is not a saved run
 */
export function compareRuns(before: string, after: string): Table {
  const old = new Map(measuresOf(before).map((measure) => [measure.id, measure]));
  const rows = measuresOf(after).flatMap((now): string[][] => {
    const was = old.get(now.id);
    if (was === undefined || was.median === null || now.median === null || now.unit !== 'x') return [];
    const apart = (now.low ?? 0) > (was.high ?? 0) || (now.high ?? 0) < (was.low ?? 0);
    return [
      [
        now.words,
        number(was.median),
        number(now.median),
        number(now.median / was.median),
        apart ? 'apart' : 'within spread',
      ],
    ];
  });
  return { title: `${before} → ${after}`, heads: ['measure', 'before', 'after', 'after / before', ''], rows };
}
