/**
 * What pages need beside the list inside the page script: the names of which the newer list says something else, with
 * what it says. An overlay is an index like the bundled one; its verdict stands where its name is as long as the
 * bundled list's or longer, and an empty verdict says "not listed".
 */
import { tokenOfAccount } from '../../address/account/name-tokens.ts';
import { buildParts } from '../index/build-index.ts';
import { closerHosts } from '../index/closer-hosts.ts';
import type { BuiltIndex } from '../index/format.ts';
import { valueOfKey } from '../index/index-key.ts';
import { summariesByName } from '../index/index-list.ts';
import { decodeNames, isHostName } from '../index/name-table.ts';
import { type Summary } from '../index/verdict.ts';
import { writeVerdicts } from '../index/write-verdicts.ts';
import type { RegistryList } from '../schema.ts';

type Said = ReadonlyMap<string, readonly Summary[]>;

/** The longest name of a list that a name is or ends with at a label boundary; accounts and paths stand for themselves. */
function longestIn(said: Said, name: string): string | undefined {
  if (said.has(name)) return name;
  if (!isHostName(name)) return undefined;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const parent = name.slice(dot + 1);
    if (said.has(parent)) return parent;
  }
  return undefined;
}

function says(said: Said, name: string): readonly Summary[] {
  return said.get(longestIn(said, name) ?? '') ?? [];
}

/** Pages draw no names. */
const withoutName = (summary: Summary): Summary => ({ ...summary, name: '' });

/** What a page makes of it: neither the entry's id nor its name. */
function drawn(summaries: readonly Summary[]): string {
  return JSON.stringify(
    summaries.map(({ kind, property, shown, level, label }) => [kind, property, shown, level, label]),
  );
}

/**
 * @param before what the bundled list's pages say by name
 * @param after what the newer list's would say
 * @returns what the overlay has to say so that both together say what the newer list says, of every name there is
 */
export function overlaySummaries(before: Said, after: Said): Map<string, readonly Summary[]> {
  const overlay = new Map<string, readonly Summary[]>();
  // Short names first: what a name has to say depends on the names above it.
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  for (const name of names) {
    const [over, under] = [longestIn(overlay, name), longestIn(before, name)];
    const isOver = over !== undefined && over.length >= (under ?? '').length;
    const now = says(isOver ? overlay : before, name);
    const wanted = says(after, name);
    if (drawn(now) !== drawn(wanted)) overlay.set(name, wanted.map(withoutName));
  }
  return overlay;
}

/**
 * @param before the bundled list
 * @param after the newer one
 * @returns the overlay's index; `null` when pages would say the same
 */
export function overlayOf(before: RegistryList, after: RegistryList): BuiltIndex | null {
  const [saidBefore, saidAfter] = [summariesByName(before, 'page'), summariesByName(after, 'page')];
  const byName = overlaySummaries(saidBefore, saidAfter);
  if (byName.size === 0) return null;
  const known = closerHosts(saidBefore.keys());
  const now = closerHosts(saidAfter.keys());
  // The longest name of a host decides, and a host that is looked at closer is a name: it says what stands above it.
  for (const host of new Set([...known, ...now])) {
    const said = says(saidAfter, host);
    const changes = known.has(host) ? drawn(says(saidBefore, host)) !== drawn(said) : said.length > 0;
    if (!byName.has(host) && changes) byName.set(host, said.map(withoutName));
  }
  const closer = new Set([...now].filter((host) => !known.has(host) || byName.has(host)));
  const { verdicts, shared } = writeVerdicts(byName);
  return buildParts(verdicts, shared, closer);
}

/**
 * The listed accounts and paths of an overlay that pages would not send for, since the filter in the page script is the
 * bundled list's: by the words that stand for them (`name-tokens.ts`).
 */
export function overlayAccounts({ names }: BuiltIndex): string[] {
  const keys = [...decodeNames(names)].filter((name) => !isHostName(name));
  return [...new Set(keys.map((key) => tokenOfAccount(valueOfKey(key))))];
}
