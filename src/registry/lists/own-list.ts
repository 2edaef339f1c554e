/** The reader's own list: domains, each with a note. Nothing here is anybody else's word. */
import { parseAddress } from '../../address/parse-address.ts';
import { MAX_NOTE } from './limits.ts';
import { readLine } from './list-line.ts';
import { readName, type NameFault } from './list-name.ts';
import { plainLine } from '../plain-text.ts';

export interface OwnEntry {
  readonly name: string;
  readonly note: string;
  /** ISO date and time. */
  readonly added: string;
}

export type ReadOwnName =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly fault: NameFault };

/**
 * The site that a reader means: a domain, or a pasted address of one of its pages. The front door `www.` is no part of it.
 */
export function readOwnName(input: string, platforms: ReadonlySet<string>): ReadOwnName {
  const parsed = parseAddress(input);
  const hostname = parsed.ok ? parsed.address.hostname : null;
  if (hostname === null) return { ok: false, fault: 'not-a-domain' };
  const read = readName(hostname, platforms);
  const short = hostname.startsWith('www.') ? readName(hostname.slice(4), platforms) : read;
  return short.ok ? short : read;
}

/** Sets an entry; one that is there already keeps its date. */
export function withOwn(entries: readonly OwnEntry[], entry: OwnEntry): OwnEntry[] {
  const before = entries.find(({ name }) => name === entry.name);
  const kept = { ...entry, note: plainLine(entry.note, MAX_NOTE), added: before?.added ?? entry.added };
  return [...entries.filter(({ name }) => name !== entry.name), kept].toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

export function withoutOwn(entries: readonly OwnEntry[], gone: string): OwnEntry[] {
  return entries.filter(({ name }) => name !== gone);
}

/** The own list as plain text: a domain a line, its note behind `#`. Reads back with {@link ownFromText}. */
export function ownAsText(entries: readonly OwnEntry[]): string {
  const lines = entries.map(({ name, note }) => (note === '' ? name : `${name} # ${note}`));
  return ['# title: My list', ...lines, ''].join('\n');
}

/**
 * Entries out of plain text, notes from behind `#`; lines that name no site are left out (and counted by `parseList`).
 *
 * @param now ISO date and time of the import
 */
export function ownFromText(text: string, platforms: ReadonlySet<string>, now: string): OwnEntry[] {
  return text.split(/\r\n|\n|\r/u).flatMap((raw) => {
    const line = readLine(raw);
    if (line.is !== 'names') return [];
    const note = plainLine(line.note, MAX_NOTE);
    return line.names.flatMap((written) => {
      const read = readName(written, platforms);
      return read.ok ? [{ name: read.name, note, added: now }] : [];
    });
  });
}
