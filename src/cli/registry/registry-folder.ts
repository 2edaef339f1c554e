/** Reads and writes the registry's folder. The only place that knows its file names. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { formatEvidence, formatFile, formatOperation, formatOutlets } from '../../registry/canonical.ts';
import type { RegistryFiles } from '../../registry/compute-list.ts';
import type { Registry } from '../../registry/import/import-registry.ts';
import { groupBy } from '../../registry/group-by.ts';
import { EvidenceFile, ListFile, OperationFile, OutletsFile } from '../../registry/schema.ts';

export const FOLDER = 'assets/registry';

/** One file as it stands on disk. */
export interface RegistryText {
  /** Relative to the registry's folder. */
  readonly file: string;
  readonly text: string;
}

async function jsonFiles(folder: string, below: string): Promise<string[]> {
  const names = await readdir(join(folder, below)).catch((error: unknown) => {
    // A registry that is being started has no such folder yet.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.json')).sort().map((name) => join(below, name));
}

/** Every file of the registry as text, sorted by name. */
export async function readTexts(folder: string): Promise<RegistryText[]> {
  const files = [
    ...(await jsonFiles(folder, '.')),
    ...(await jsonFiles(folder, 'operations')),
    ...(await jsonFiles(folder, 'outlets')),
  ];
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })));
}

const START: RegistryFiles = { list: { serial: 1, date: '2026-11-22' }, evidence: [], outlets: [], operations: [] };

/**
 * Parses the registry's files.
 *
 * @throws with the file's name on a file that is no JSON or doesn't fit the schema
 */
export function parseTexts(texts: readonly RegistryText[]): RegistryFiles {
  let files = START;
  for (const { file, text } of texts) {
    try {
      const json: unknown = JSON.parse(text);
      if (file === 'list.json') files = { ...files, list: v.parse(ListFile, json) };
      else if (file === 'evidence.json') files = { ...files, evidence: v.parse(EvidenceFile, json).evidence };
      else if (file.startsWith('outlets')) {
        files = { ...files, outlets: [...files.outlets, ...v.parse(OutletsFile, json).entries] };
      } else if (file.startsWith('operations')) {
        files = { ...files, operations: [...files.operations, v.parse(OperationFile, json).entry] };
      }
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  return files;
}

/** Reads and parses the registry. */
export async function readRegistry(folder: string = FOLDER): Promise<RegistryFiles> {
  return parseTexts(await readTexts(folder));
}

/** The registry's own files as canonical text, by name relative to its folder. */
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
export async function writeTexts(folder: string, texts: readonly RegistryText[]): Promise<string[]> {
  const before = new Map((await readTexts(folder)).map(({ file, text }) => [file, text]));
  const changed = texts.filter(({ file, text }) => before.get(file) !== text);
  await mkdir(join(folder, 'outlets'), { recursive: true });
  await mkdir(join(folder, 'operations'), { recursive: true });
  await Promise.all(changed.map(({ file, text }) => writeFile(join(folder, file), text)));
  return changed.map(({ file }) => file);
}
