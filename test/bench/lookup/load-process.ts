/** From nothing to the first answer, the library's code already loaded; then what stays on the heap. */
import { performance } from 'node:perf_hooks';
import * as v from 'valibot';
import { answer, collect, readRequest } from '../processes.ts';
import { CANDIDATE_IDS, CANDIDATES } from './candidates/all.ts';
import { listFile, readBytes } from './prepared.ts';

const { list, id, link } = readRequest(
  v.object({
    list: v.picklist(['shipped', '20k', '100k', '1M']),
    id: v.picklist(CANDIDATE_IDS),
    link: v.string(),
  }),
);

/** Buffers lie outside the collector's heap, and are no less held. */
function held(): number {
  collect('major');
  collect('major');
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const candidate = await CANDIDATES[id]();
const path = listFile(list, id);
// The parser and the file are warm for all alike.
readBytes(path);
new URL(link).hostname.slice(1);
const before = held();
const start = performance.now();
const lookup = await candidate.open(readBytes(path));
const found = lookup(link);
const ms = performance.now() - start;
const heap = held() - before;
answer({ ms, heap, found: found && lookup(link) });
