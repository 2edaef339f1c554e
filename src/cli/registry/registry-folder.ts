/** Reads and writes the registry's folder. The only place that knows its file names. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatEvidence, formatFile, formatOperation, formatOutlets } from '../../registry/canonical.ts';
import { readFiles, type RegistryText } from '../../registry/checks/read-files.ts';
import type { RegistryFiles } from '../../registry/compute-list.ts';
import { groupBy } from '../../registry/group-by.ts';
import { COMPILED, type Registry } from '../../registry/import/import-registry.ts';

export const FOLDER = 'assets/registry';

async function jsonFiles(folder: string, below: string): Promise<string[]> {
  const names = await readdir(join(folder, below)).catch((error: unknown) => {
    // A registry that is being started has no such folder yet.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.json')).map((name) => join(below, name));
}

/** Every file of the registry as text. */
export async function readTexts(folder: string = FOLDER): Promise<RegistryText[]> {
  const folders = await Promise.all(['.', 'operations', 'outlets'].map((below) => jsonFiles(folder, below)));
  return Promise.all(
    folders.flat().map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })),
  );
}

/**
 * Reads and parses the registry. A registry that is being started has no list yet: it begins with serial 1.
 *
 * @throws with the place of the first file that does not parse
 */
export async function readRegistry(folder: string = FOLDER): Promise<RegistryFiles> {
  const { faults, entries, evidence, list } = readFiles(await readTexts(folder));
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
export async function writeTexts(texts: readonly RegistryText[], folder: string = FOLDER): Promise<string[]> {
  const before = new Map((await readTexts(folder)).map(({ file, text }) => [file, text]));
  const changed = texts.filter(({ file, text }) => before.get(file) !== text);
  await mkdir(join(folder, 'outlets'), { recursive: true });
  await mkdir(join(folder, 'operations'), { recursive: true });
  await Promise.all(changed.map(({ file, text }) => writeFile(join(folder, file), text)));
  return changed.map(({ file }) => file).toSorted();
}
