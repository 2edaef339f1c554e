/** All candidates over the same links in turns: each run of one stands between two runs of the floor. */
import { performance } from 'node:perf_hooks';
import * as v from 'valibot';
import { answer, collect, readRequest } from '../processes.ts';
import { CANDIDATE_IDS, CANDIDATES, type CandidateId } from './candidates/all.ts';
import type { Lookup } from './candidates/candidate.ts';
import { listFile, readBytes, readPrepared } from './prepared.ts';

const { list, ids, rounds } = readRequest(
  v.object({
    list: v.picklist(['shipped', '20k', '100k', '1M']),
    ids: v.array(v.picklist(CANDIDATE_IDS)),
    rounds: v.number(),
  }),
);
const { links, names, truth } = readPrepared(list);

interface Contender {
  readonly id: CandidateId;
  readonly lookup: Lookup;
  readonly links: readonly string[];
}

/** Keeps the links' mix when only some are used: every so manieth. */
function sampleOf(count: number): readonly string[] {
  const step = Math.max(1, Math.floor(links.length / count));
  return links.filter((_, i) => i % step === 0);
}

async function open(id: CandidateId): Promise<Contender> {
  const candidate = await CANDIDATES[id]();
  const lookup = await candidate.open(readBytes(listFile(list, id)));
  return { id, lookup, links: sampleOf(candidate.sample?.(names) ?? links.length) };
}

/** Where an answer differs from the plain reference; slow candidates are asked about their sample and all listed links. */
function faults({ lookup, links: own }: Contender): { falseHits: number; misses: number } {
  const listed = new Map(links.map((link, i) => [link, truth[i] !== null]));
  const asked = new Set([...own, ...links.filter((link) => listed.get(link) === true)]);
  const wrong = [...asked].map((link) => ({ hit: lookup(link), listed: listed.get(link) === true }));
  return {
    falseHits: wrong.filter(({ hit, listed }) => hit && !listed).length,
    misses: wrong.filter(({ hit, listed }) => !hit && listed).length,
  };
}

let hits = 0;

/** @returns µs a link */
function time({ lookup, links: own }: Contender): number {
  collect('minor');
  const start = performance.now();
  for (const link of own) if (lookup(link)) hits++;
  return ((performance.now() - start) * 1000) / own.length;
}

const floor = await open('floor');
const contenders: Contender[] = [];
for (const id of ids) if (id !== 'floor') contenders.push(await open(id));

const checked = Object.fromEntries(contenders.map((one) => [one.id, faults(one)]));
for (let i = 0; i < 4; i++) for (const one of [floor, ...contenders]) time(one);

const ratios = new Map(contenders.map(({ id }): [CandidateId, number[]] => [id, []]));
const floors: number[] = [];
for (let round = 0; round < rounds; round++) {
  for (let turn = 0; turn < contenders.length; turn++) {
    const one = contenders[(turn + round) % contenders.length];
    if (one === undefined) continue;
    const before = time(floor);
    const own = time(one);
    const after = time(floor);
    floors.push(before, after);
    ratios.get(one.id)?.push(own / ((before + after) / 2));
  }
}
answer({
  floorUs: floors,
  ratios: Object.fromEntries(ratios),
  checked,
  asked: Object.fromEntries(contenders.map(({ id, links: own }) => [id, own.length])),
  hits,
});
