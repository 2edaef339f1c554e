/** What is prepared once for each list and read by the processes that measure. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CandidateId } from './candidates/all.ts';
import type { ListName } from './lists.ts';

const Prepared = v.object({
  names: v.number(),
  source: v.string(),
  links: v.array(v.string()),
  /** The listed name each link leads to. */
  truth: v.array(v.nullable(v.string())),
});
export type Prepared = v.InferOutput<typeof Prepared>;

function pathOf(list: ListName, file: string): string {
  const folder = join('dist/bench/lists', list);
  mkdirSync(folder, { recursive: true });
  return join(folder, file);
}

export function savePrepared(list: ListName, prepared: Prepared): void {
  writeFileSync(pathOf(list, 'prepared.json'), JSON.stringify(prepared));
}

export function readPrepared(list: ListName): Prepared {
  return v.parse(Prepared, JSON.parse(readFileSync(pathOf(list, 'prepared.json'), 'utf8')));
}

export const listFile = (list: ListName, id: CandidateId): string => pathOf(list, `${id}.bin`);

/** The bytes, aligned, in a buffer of their own. */
export function readBytes(path: string): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(path);
  return bytes.byteOffset % 4 === 0 && bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    : Uint8Array.from(bytes);
}
