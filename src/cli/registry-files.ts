/** Reads the human-edited registry from assets/registry. The command line's only door to those files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { assembleList } from '../registry/compute-list.ts';
import { EvidenceFile, ListFile, OperationFile, OutletsFile, type RegistryList } from '../registry/schema.ts';

const parseJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Files of a folder that end in .json, in a fixed order. */
function jsonFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(folder, name));
}

/**
 * @param folder `assets/registry`
 * @throws ValiError when a file does not have the schema's shape; `registry check` says where in plain words
 */
export function readList(folder: string): RegistryList {
  const parse = <Schema extends v.GenericSchema>(schema: Schema, path: string): v.InferOutput<Schema> =>
    v.parse(schema, parseJson(path));
  return assembleList({
    list: parse(ListFile, join(folder, 'list.json')),
    evidence: parse(EvidenceFile, join(folder, 'evidence.json')).evidence,
    outlets: jsonFiles(join(folder, 'outlets')).flatMap((path) => parse(OutletsFile, path).entries),
    operations: jsonFiles(join(folder, 'operations')).map((path) => parse(OperationFile, path).entry),
  });
}
