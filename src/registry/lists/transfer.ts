/** The reader's lists as a file, to take along or to give away: JSON of ours, version 1. The plain form is `ownAsText`. */
import * as v from 'valibot';
import { canonicalNames } from './canonical-names.ts';
import { MAX_LISTS, MAX_NOTE, MAX_TITLE } from './limits.ts';
import { readName } from './list-name.ts';
import type { OwnEntry } from './own-list.ts';
import { plainLine } from '../plain-text.ts';
import { TRUSTS, type StoredList, type Trust } from './stored-list.ts';

const ListsFile = v.object({
  masthead: v.literal('lists'),
  v: v.literal(1),
  own: v.array(
    v.object({
      name: v.string(),
      note: v.optional(v.string(), ''),
      added: v.pipe(v.string(), v.isoTimestamp()),
    }),
  ),
  lists: v.array(
    v.object({
      name: v.string(),
      address: v.optional(v.string()),
      key: v.optional(v.string()),
      trust: v.picklist(TRUSTS),
      /** For lists that came from a file or were pasted. */
      names: v.optional(v.array(v.string())),
    }),
  ),
});

export interface TransferredList {
  readonly name: string;
  readonly trust: Trust;
  readonly address?: string;
  readonly key?: string;
  readonly names?: readonly string[];
}

export interface Transferred {
  readonly own: readonly OwnEntry[];
  readonly lists: readonly TransferredList[];
  /** Names and lists in the file that could not be taken. */
  readonly leftOut: number;
}

/**
 * @param names domains of the lists without an address, by id
 */
export function writeListsFile(
  own: readonly OwnEntry[],
  lists: readonly StoredList[],
  names: ReadonlyMap<string, readonly string[]>,
): string {
  const file: v.InferOutput<typeof ListsFile> = {
    masthead: 'lists',
    v: 1,
    own: own.map((entry) => ({ ...entry })),
    lists: lists.map(({ id, name, address, key, trust }) => ({
      name,
      trust,
      ...(address === undefined ? { names: [...(names.get(id) ?? [])] } : { address }),
      ...(key === undefined ? {} : { key }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

/**
 * Reads a file that {@link writeListsFile} or somebody by hand has written; every name is checked like any other.
 *
 * @returns `null` when it is no such file
 */
export function readListsFile(text: string, platforms: ReadonlySet<string>): Transferred | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(ListsFile, raw);
  if (!parsed.success) return null;
  let leftOut = 0;
  const read = (written: string): string[] => {
    const result = readName(written, platforms);
    if (!result.ok) leftOut++;
    return result.ok ? [result.name] : [];
  };
  const own = parsed.output.own.flatMap(({ name, note, added }) =>
    read(name).map((one) => ({ name: one, note: plainLine(note, MAX_NOTE), added })),
  );
  const usable = parsed.output.lists.filter(({ address, names }) =>
    address === undefined ? names !== undefined : isHttps(address),
  );
  const lists = usable.slice(0, MAX_LISTS).map(({ name, address, key, trust, names }): TransferredList => ({
    name: plainLine(name, MAX_TITLE),
    trust,
    ...(address === undefined ? { names: canonicalNames((names ?? []).flatMap(read)) } : { address }),
    ...(key === undefined ? {} : { key }),
  }));
  return { own, lists, leftOut: leftOut + parsed.output.lists.length - lists.length };
}
