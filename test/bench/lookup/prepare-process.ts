/** Writes a list in every candidate's own form, and the links with their true answers; checks what ours says of each. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { openIndex } from '../../../src/registry/index/open-index.ts';
import { answer, readRequest } from '../processes.ts';
import { CANDIDATE_IDS, CANDIDATES } from './candidates/all.ts';
import { openVerdicts } from './candidates/ours.ts';
import { listNamed } from './lists.ts';
import { listFile, readBytes, savePrepared } from './prepared.ts';
import { listedName } from './reference.ts';
import { workload } from './workload.ts';

const { list, ids } = readRequest(
  v.object({ list: v.picklist(['shipped', '20k', '100k', '1M']), ids: v.array(v.picklist(CANDIDATE_IDS)) }),
);
const said = listNamed(list);
const names = [...said.verdicts.keys()].toSorted((a, b) => (a < b ? -1 : 1));
const { links, source } = workload(names);
const known = new Set(names);
const truth = links.map((link) => listedName(known, link));
savePrepared(list, { names: names.length, source, links: [...links], truth });

const sizes: Record<string, { raw: number; gzip: number }> = {};
for (const id of ids) {
  const bytes = await (await CANDIDATES[id]()).serialise(names, said);
  writeFileSync(listFile(list, id), bytes);
  sizes[id] = { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** Links of which ours says something else than stands in the list. */
function wrongVerdicts(): string[] {
  const index = openIndex(readBytes(listFile(list, 'ours')));
  const find = openVerdicts(index);
  return links.filter((link, i) => {
    const number = find(link);
    const name = truth[i] ?? null;
    const right = name === null ? null : (said.verdicts.get(name) ?? '');
    return (number < 0 ? null : index.verdict(number)) !== right;
  });
}

const hits = truth.filter((name) => name !== null).length;
answer({ names: names.length, hits, source, sizes, wrong: wrongVerdicts() });
