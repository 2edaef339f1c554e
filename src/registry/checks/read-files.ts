/** Parses the registry's files one by one, so that a broken one is a fault with its place and not the end of the check. */
import * as v from 'valibot';
import { byCodeUnits, formatEvidence, formatFile, formatOperation, formatOutlets } from '../canonical.ts';
import { formatLeftOut, LeftOutFile } from '../import/left-out.ts';
import { EvidenceFile, ListFile, OperationFile, OutletsFile, type Entry, type Evidence } from '../schema.ts';
import { GeneralPlatformsFile, InnocentsListedFile, type InnocentListed } from './check-files.ts';
import { sortedWrappers, WrappersFile } from '../wrappers/schema.ts';
import type { Fault, Filed } from './fault.ts';
import { formatPlatforms, platformFaults } from './platform-rules.ts';
import { PlatformsFile } from '../platforms.ts';

/** One file as it stands on disk. */
export interface RegistryText {
  /** Relative to the registry's folder. */
  readonly file: string;
  readonly text: string;
}

export interface ParsedFiles {
  readonly faults: Fault[];
  readonly entries: Filed<Entry>[];
  evidence: readonly Evidence[];
  list: { readonly serial: number; readonly date: string } | undefined;
  platforms: readonly string[];
  innocentsListed: readonly InnocentListed[];
  wrappers: WrappersFile | undefined;
}

/** A parsed file, and how its text would be written. */
type Reader = (json: unknown, file: string, into: ParsedFiles) => string;

const readOutlets: Reader = (json, file, into) => {
  const { entries } = v.parse(OutletsFile, json);
  into.entries.push(...entries.map((value) => ({ file, value })));
  for (const { id, country } of entries) {
    if (file === `outlets/${country.toLowerCase()}.json`) continue;
    into.faults.push({
      file,
      entry: id,
      rule: 'place',
      message: `belongs into outlets/${country.toLowerCase()}.json`,
    });
  }
  return formatOutlets(entries);
};

const readOperation: Reader = (json, file, into) => {
  const { entry } = v.parse(OperationFile, json);
  into.entries.push({ file, value: entry });
  if (file !== `operations/${entry.id}.json`) {
    into.faults.push({
      file,
      entry: entry.id,
      rule: 'place',
      message: `belongs into operations/${entry.id}.json`,
    });
  }
  return formatOperation(entry);
};

const READERS: Readonly<Record<string, Reader>> = {
  'evidence.json': (json, _file, into) =>
    formatEvidence((into.evidence = v.parse(EvidenceFile, json).evidence)),
  'list.json': (json, _file, into) => {
    into.list = v.parse(ListFile, json);
    return formatFile(into.list);
  },
  'left-out.json': (json) => formatLeftOut(v.parse(LeftOutFile, json).leftOut),
  'general-platforms.json': (json, _file, into) => {
    into.platforms = v.parse(GeneralPlatformsFile, json).hosts;
    return formatFile({ v: 1, hosts: into.platforms.toSorted(byCodeUnits) });
  },
  'platforms.json': (json, file, into) => {
    const { platforms } = v.parse(PlatformsFile, json);
    into.faults.push(...platformFaults(file, platforms));
    return formatPlatforms(platforms);
  },
  'innocents-listed.json': (json, _file, into) => {
    into.innocentsListed = v.parse(InnocentsListedFile, json).innocents;
    const key = ({ host, entry }: InnocentListed): string => `${host} ${entry}`;
    return formatFile({
      v: 1,
      innocents: into.innocentsListed.toSorted((a, b) => byCodeUnits(key(a), key(b))),
    });
  },
  'wrappers.json': (json, _file, into) => {
    const { v: version, ...wrappers } = (into.wrappers = v.parse(WrappersFile, json));
    return formatFile({ v: version, ...sortedWrappers(wrappers) });
  },
};

function readerOf(file: string): Reader | undefined {
  if (file.startsWith('outlets/')) return readOutlets;
  if (file.startsWith('operations/')) return readOperation;
  return READERS[file];
}

/** Where in a file the schema was broken: "entries.3.country". */
function placeOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`).join('; ');
}

/** The entry that the first issue lies in: the schema's own path holds it. */
function entryAt(issues: readonly v.BaseIssue<unknown>[]): { entry?: string } {
  const [first, second] = issues[0]?.path ?? [];
  const holder: unknown =
    first?.key === 'entries' ? second?.value : first?.key === 'entry' ? first.value : undefined;
  const id: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, 'id') : undefined;
  return typeof id === 'string' ? { entry: id } : {};
}

function readOne({ file, text }: RegistryText, into: ParsedFiles): void {
  const reader = readerOf(file);
  if (reader === undefined) return;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    into.faults.push({ file, rule: 'json', message: 'is not JSON' });
    return;
  }
  try {
    const canonical = reader(json, file, into);
    if (canonical !== text) {
      into.faults.push({
        file,
        rule: 'canonical',
        message: 'is not in canonical form: run `npm run registry -- format`',
      });
    }
  } catch (error) {
    if (!v.isValiError(error)) throw error;
    into.faults.push({ file, ...entryAt(error.issues), rule: 'schema', message: placeOf(error.issues) });
  }
}

/** @param texts every file of the registry; files that it does not know are left alone */
export function readFiles(texts: readonly RegistryText[]): ParsedFiles {
  const into: ParsedFiles = {
    faults: [],
    entries: [],
    evidence: [],
    list: undefined,
    platforms: [],
    innocentsListed: [],
    wrappers: undefined,
  };
  for (const text of texts) readOne(text, into);
  return into;
}

/** The canonical text of a file, or `undefined` for files that are not the registry's or do not parse. */
export function canonicalText({ file, text }: RegistryText): string | undefined {
  const reader = readerOf(file);
  if (reader === undefined) return undefined;
  const json: unknown = JSON.parse(text);
  return reader(json, file, readFiles([]));
}
