/** Reads and writes the human-edited registry. The only place that knows its folder and its file names. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatEvidence, formatFile, formatOperation, formatOutlets } from '../registry/canonical.ts';
import { readFiles, type RegistryText } from '../registry/checks/read-files.ts';
import { assembleList, type RegistryFiles } from '../registry/compute-list.ts';
import { groupBy } from '../registry/group-by.ts';
import { COMPILED, type Registry } from '../registry/import/import-registry.ts';
import type { RegistryList } from '../registry/schema.ts';
import type { WrappersFile } from '../registry/wrappers/schema.ts';

export const FOLDER = 'assets/registry';

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Names of a folder's JSON files in a fixed order; a registry that is being started has no such folder yet. */
function jsonFiles(folder: string, below: string): string[] {
  let names: string[];
  try {
    names = readdirSync(join(folder, below));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(below, name));
}

/** Every file of the registry as text. */
export function readTexts(folder: string = FOLDER): RegistryText[] {
  const files = ['.', 'operations', 'outlets'].flatMap((below) => jsonFiles(folder, below));
  return files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/**
 * Reads and parses the registry. A registry that is being started has no list yet: it begins with serial 1.
 *
 * @throws with the place of the first file that does not parse
 */
export function readRegistry(folder: string = FOLDER): RegistryFiles {
  const { faults, entries, evidence, list } = readFiles(readTexts(folder));
  const broken = faults.find(({ rule }) => rule === 'json' || rule === 'schema');
  if (broken !== undefined) throw new Error(`${broken.file}: ${broken.entry ?? ''} ${broken.message}`);
  const values = entries.map(({ value }) => value);
  return {
    list: list ?? { serial: 1, date: COMPILED },
    evidence,
    outlets: values.filter((entry) => entry.kind === 'outlet'),
    operations: values.filter((entry) => entry.kind === 'operation'),
  };
}

/** The registry as one list. Throws as `readRegistry` does. */
export function readList(folder: string = FOLDER): RegistryList {
  return assembleList(readRegistry(folder));
}

/**
 * The table of wrappers.
 *
 * @throws when it is missing or does not parse
 */
export function readWrappers(folder: string = FOLDER): WrappersFile {
  const file = 'wrappers.json';
  const { wrappers, faults } = readFiles([{ file, text: readFileSync(join(folder, file), 'utf8') }]);
  if (wrappers === undefined) throw new Error(`${file}: ${faults[0]?.message ?? 'can not be read'}`);
  return wrappers;
}

/** The registry's own files as canonical text. */
export function registryTexts(registry: Registry): RegistryText[] {
  const countries = groupBy(registry.outlets, ({ country }) => country);
  return [
    { file: 'evidence.json', text: formatEvidence(registry.evidence) },
    ...[...countries].map(([country, outlets]) => ({
      file: `outlets/${country.toLowerCase()}.json`,
      text: formatOutlets(outlets),
    })),
    ...registry.operations.map((operation) => ({
      file: `operations/${operation.id}.json`,
      text: formatOperation(operation),
    })),
  ];
}

/** @param list serial and ISO date */
export function listText(list: RegistryFiles['list']): string {
  return formatFile({ v: 1, serial: list.serial, date: list.date });
}

/** Writes files; those whose text is the same already are left untouched. Returns the names written. */
export function writeTexts(texts: readonly RegistryText[], folder: string = FOLDER): string[] {
  const before = new Map(readTexts(folder).map(({ file, text }) => [file, text]));
  const changed = texts.filter(({ file, text }) => before.get(file) !== text);
  mkdirSync(join(folder, 'outlets'), { recursive: true });
  mkdirSync(join(folder, 'operations'), { recursive: true });
  for (const { file, text } of changed) writeFileSync(join(folder, file), text);
  return changed.map(({ file }) => file).toSorted();
}
