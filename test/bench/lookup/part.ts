/** The look-up part: is this link's host listed? Ours against the floor and everybody else, list by list. */
import * as v from 'valibot';
import type { Measure, Part, PartResult, Table } from '../measure.ts';
import { runProcess } from '../processes.ts';
import { ratioOf, spreadOf, type Spread } from '../spread.ts';
import { number, spread } from '../table.ts';
import { CANDIDATES, type CandidateId } from './candidates/all.ts';
import { lookupMeasures } from './goals.ts';
import type { ListName } from './lists.ts';
import { type Plan, plans } from './plans.ts';
import { readPrepared } from './prepared.ts';

const Sizes = v.object({
  names: v.number(),
  hits: v.number(),
  source: v.string(),
  sizes: v.record(v.string(), v.object({ raw: v.number(), gzip: v.number() })),
  wrong: v.array(v.string()),
});
const Speed = v.object({
  floorUs: v.array(v.number()),
  ratios: v.record(v.string(), v.array(v.number())),
  checked: v.record(v.string(), v.object({ falseHits: v.number(), misses: v.number() })),
  asked: v.record(v.string(), v.number()),
});
const Load = v.object({ ms: v.number(), heap: v.number(), found: v.boolean() });

/** How a candidate did with one list; ratios to the Set are those of the same repetition. */
export interface Score {
  readonly id: CandidateId;
  readonly words: string;
  readonly asked: number;
  readonly xFloor: Spread;
  readonly xSet: Spread;
  readonly xTrie: Spread;
  readonly rawPerName: number;
  readonly gzipPerName: number;
  readonly loadMs: Spread | null;
  readonly loadXSet: Spread | null;
  readonly heapXSet: Spread | null;
  readonly falseHits: number;
  readonly misses: number;
}

interface Loads {
  readonly ms: Map<CandidateId, number[]>;
  readonly heap: Map<CandidateId, number[]>;
}

async function loads(list: ListName, ids: readonly CandidateId[], rounds: number): Promise<Loads> {
  const { links, truth } = readPrepared(list);
  // The same kind of link for all lists: the common one, nothing odd about it.
  const link = links.find((each, i) => truth[i] !== null && /^https:\/\/[a-z.-]+[a-z]\//.test(each)) ?? '';
  const ms = new Map<CandidateId, number[]>(ids.map((id) => [id, []]));
  const heap = new Map<CandidateId, number[]>(ids.map((id) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const id of round % 2 === 0 ? ids : ids.toReversed()) {
      const load = await runProcess('load-process', { list, id, link }, Load);
      if (!load.found && id !== 'ghostery') throw new Error(`${id} did not find ${link} after loading`);
      ms.get(id)?.push(load.ms);
      heap.get(id)?.push(load.heap);
    }
  }
  return { ms, heap };
}

interface ListResult {
  readonly list: ListName;
  readonly names: number;
  readonly hits: number;
  readonly source: string;
  readonly floorUs: Spread;
  readonly scores: readonly Score[];
  readonly wrong: readonly string[];
}

async function measureList({ list, ids, rounds, loadRounds }: Plan): Promise<ListResult> {
  const { names, hits, source, sizes, wrong } = await runProcess('prepare-process', { list, ids }, Sizes);
  const { floorUs, ratios, checked, asked } = await runProcess('speed-process', { list, ids, rounds }, Speed);
  const candidates = await Promise.all(
    ids.filter((id) => id !== 'floor').map(async (id) => ({ ...(await CANDIDATES[id]()), id })),
  );
  const loaded = candidates.filter(({ sameStructure }) => sameStructure !== true).map(({ id }) => id);
  const { ms, heap } = await loads(list, loaded, loadRounds);
  const over = (values: Map<CandidateId, number[]>, id: CandidateId): Spread | null => {
    const [own, set] = [values.get(id), values.get('set')];
    return own === undefined || set === undefined ? null : ratioOf(own, set);
  };
  const scores = candidates.map(({ id, words }): Score => {
    const own = ratios[id] ?? [];
    const loadTimes = ms.get(id);
    return {
      id,
      words,
      asked: asked[id] ?? 0,
      xFloor: spreadOf(own),
      xSet: ratioOf(own, ratios['set'] ?? []),
      xTrie: ratioOf(own, ratios['hntrie'] ?? []),
      rawPerName: (sizes[id]?.raw ?? 0) / names,
      gzipPerName: (sizes[id]?.gzip ?? 0) / names,
      loadMs: loadTimes === undefined ? null : spreadOf(loadTimes),
      loadXSet: over(ms, id),
      heapXSet: over(heap, id),
      falseHits: checked[id]?.falseHits ?? 0,
      misses: checked[id]?.misses ?? 0,
    };
  });
  return { list, names, hits, source, floorUs: spreadOf(floorUs), scores, wrong };
}

function tableOf({ list, names, hits, floorUs, scores }: ListResult): Table {
  const sampled = ({ asked }: Score): string => (asked < 10_000 ? ` (${asked} links)` : '');
  return {
    title: `lookup, ${list}: ${names.toLocaleString('en')} names, ${hits} hits in 10,000 links; floor ${number(floorUs.median)} µs a link`,
    heads: [
      '',
      'x floor',
      'x Set+walk',
      'x HNTrie',
      'B/name',
      'gzip',
      'load x Set',
      'heap x Set',
      'false hits',
      'misses',
    ],
    rows: scores.map((score) => [
      score.words + sampled(score),
      spread(score.xFloor),
      spread(score.xSet),
      spread(score.xTrie),
      number(score.rawPerName),
      number(score.gzipPerName),
      score.loadXSet === null ? '' : spread(score.loadXSet),
      score.heapXSet === null ? '' : number(score.heapXSet.median),
      String(score.falseHits),
      String(score.misses),
    ]),
  };
}

function faultsOf({ list, scores, wrong }: ListResult): string[] {
  const ours = scores.find(({ id }) => id === 'ours');
  const counted = (ours?.falseHits ?? 1) + (ours?.misses ?? 1);
  return [
    ...(counted === 0 ? [] : [`lookup ${list}: ${ours?.falseHits} false hits, ${ours?.misses} misses`]),
    ...wrong.map((link) => `lookup ${list}: wrong verdict for ${link}`),
  ];
}

const NOTES = [
  'Every link is looked up afresh: our per-page cache of hosts is off, so each link stands for a host of its own.',
  'load: fresh process, code loaded but cold, from reading the file to the first answer. heap: held after collection, buffers included.',
  'Generated lists: ours carries one of four verdicts a name, the others names alone. Shipped: all that is said of each name.',
  'Who takes long is timed on a sample, evenly spaced, its size beside the name; its answers are checked on that and on all listed links.',
];

export const LOOKUP: Part = {
  name: 'lookup',
  async run({ quick }): Promise<PartResult> {
    const results: ListResult[] = [];
    for (const plan of plans(quick)) results.push(await measureList(plan));
    const measures: Measure[] = results.flatMap(({ list, scores }) => lookupMeasures(list, scores));
    const source = `Ordinary links: ${results[0]?.source ?? ''}.`;
    return {
      measures,
      tables: results.map(tableOf),
      notes: [source, ...NOTES],
      wrong: results.flatMap(faultsOf),
    };
  },
};
