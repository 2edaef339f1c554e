/**
 * The registry's page at 10,000 entries: what a keystroke costs in the built extension in Chromium, and the search alone
 * against a bare scan.
 */
import type { Measure, Part, PartResult } from '../measure.ts';
import { spreadOf } from '../spread.ts';
import { QUERIES } from './queries.ts';
import { scanRatio } from './scan.ts';
import { openBigRegistry, type Keystroke } from './typing.ts';

const SIZE = 10_000;
/** Of a screen that is drawn sixty times a second, in ms. */
const FRAME = 1000 / 60;

/** Every letter of every query, the field emptied in between. */
const TEXTS = QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));

function measures(typed: readonly Keystroke[], scans: readonly number[]): Measure[] {
  const work = typed.map(({ cpuMs }) => cpuMs / FRAME);
  const all = spreadOf(work);
  return [
    {
      id: 'explorer.keystroke.work',
      words: 'a keystroke’s work until its result is drawn x one frame',
      unit: 'x',
      ...all,
      must: 1,
      aim: 0.5,
    },
    {
      id: 'explorer.keystroke.worst-tenth',
      words: 'the same, slowest tenth',
      unit: 'x',
      median: all.high,
      low: all.high,
      high: Math.max(...work),
      repetitions: work.length,
      must: 1,
      aim: 0.5,
    },
    {
      id: 'explorer.keystroke.frames',
      words: 'frames that pass, on this machine as busy as it is',
      unit: 'of',
      ...spreadOf(typed.map(({ frames }) => frames)),
    },
    {
      id: 'explorer.search.x-scan',
      words: 'the search x a bare scan of the same text',
      unit: 'x',
      ...spreadOf(scans),
    },
  ];
}

async function run({ quick }: { readonly quick: boolean }): Promise<PartResult> {
  const typed = await openBigRegistry(SIZE, async (type) => {
    const all: Keystroke[] = [];
    for (let round = 0; round < (quick ? 1 : 4); round++)
      for (const text of TEXTS) all.push(await type(text));
    return all;
  });
  const slowest = typed.toSorted((a, b) => b.cpuMs - a.cpuMs).slice(0, 5);
  return {
    measures: measures(typed, scanRatio(SIZE, quick ? 3 : 9)),
    tables: [
      {
        title: 'The slowest keystrokes',
        heads: ['typed so far', 'entries found', 'ms', 'frames'],
        rows: slowest.map(({ text, entries, cpuMs, frames }) => [
          text,
          String(entries),
          cpuMs.toFixed(1),
          String(frames),
        ]),
      },
    ],
    notes: [
      `${typed.length} keystrokes in the built extension in Chromium, ${SIZE} entries made of the registry's own.`,
      'Work is all that the page’s main thread did from the keystroke until two frames later (script, style, layout, paint, clean-up), in its own CPU time, so that other work on the machine does not count.',
    ],
    wrong: typed
      .filter(({ entries }) => entries < 0)
      .map(({ text }) => `no count, or a late one, after "${text}"`),
  };
}

export const EXPLORER: Part = { name: 'explorer', needsChromium: true, run };
