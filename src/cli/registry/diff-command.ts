/** `registry diff OLD NEW`: what changed between two registries, readably. */
import { readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { compareLists, type EntryChange } from '../../registry/compare-lists.ts';
import { RegistryList } from '../../registry/schema.ts';
import { readList } from '../registry-files.ts';

/** @param path a registry's folder, or a list in one file (`src/generated/list.json`) */
function listAt(path: string): RegistryList {
  if (statSync(path).isDirectory()) return readList(path);
  return v.parse(RegistryList, JSON.parse(readFileSync(path, 'utf8')));
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

function entryLines({ id, kind, lines }: EntryChange): string[] {
  return [`${SIGNS[kind]} ${id}`, ...lines.map((line) => `    ${line}`)];
}

/** @returns 0: that something changed is no fault */
export function diffCommand(before: string, after: string): number {
  const [old, now] = [listAt(before), listAt(after)];
  const { entries, evidence } = compareLists(old, now);
  const count = (kind: EntryChange['kind']): number => entries.filter((one) => one.kind === kind).length;
  console.log(`List ${old.serial} of ${old.date} -> list ${now.serial} of ${now.date}`);
  console.log(
    `${count('added')} entries added, ${count('removed')} removed, ${count('changed')} changed; ` +
      `${evidence.length} sources added, removed or changed`,
  );
  for (const line of entries.flatMap(entryLines)) console.log(line);
  for (const line of evidence) console.log(`source ${line}`);
  return 0;
}
