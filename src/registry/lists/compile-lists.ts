/**
 * All lists that are on, as one index in the registry's own format and the filter that pages pre-screen with. A name's
 * verdict is the JSON array of its lists' places: names on the same lists share one.
 */
import { buildParts } from '../index/build-index.ts';
import { writeIndex } from '../index/format.ts';
import type { Index } from '../index/open-index.ts';
import { writeFilterText, type FilterText } from './filter-text.ts';

export interface NamedList {
  readonly id: string;
  /** Lower-case ASCII hostnames. */
  readonly names: readonly string[];
}

export interface CompiledLists {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly filter: FilterText;
  /** Lists by place, as verdicts name them. */
  readonly ids: readonly string[];
  /** Distinct names. */
  readonly count: number;
}

/** A list that names a hostname, and by which name. */
export interface Listing {
  readonly list: string;
  readonly name: string;
}

/** @returns `null` when the lists name nothing */
export function compileLists(lists: readonly NamedList[]): CompiledLists | null {
  const places = new Map<string, number[]>();
  lists.forEach(({ names }, place) => {
    for (const name of names) {
      const known = places.get(name);
      if (known === undefined) places.set(name, [place]);
      else if (!known.includes(place)) known.push(place);
    }
  });
  if (places.size === 0) return null;
  const parts = buildParts(new Map([...places].map(([name, at]) => [name, JSON.stringify(at)])));
  return {
    bytes: writeIndex(parts),
    filter: writeFilterText([...places.keys()]),
    ids: lists.map(({ id }) => id),
    count: places.size,
  };
}

function placesOf(index: Index, verdict: number): number[] {
  const parsed: unknown = JSON.parse(index.verdict(verdict));
  return Array.isArray(parsed) ? parsed.filter((place): place is number => typeof place === 'number') : [];
}

/**
 * Every list that names a hostname or one above it. Exact.
 *
 * @param index opened from the compiled bytes
 * @param ids lists by place
 * @returns each list once, by its longest name; longest names first
 */
export function listingsOf(index: Index, ids: readonly string[], hostname: string): Listing[] {
  const found = new Map<string, Listing>();
  let rest = hostname;
  for (;;) {
    const listed = index.lookUp(rest);
    if (listed === null) break;
    for (const place of placesOf(index, listed.verdict)) {
      const list = ids[place];
      if (list !== undefined && !found.has(list)) found.set(list, { list, name: listed.name });
    }
    const dot = listed.name.indexOf('.');
    if (dot < 0) break;
    rest = listed.name.slice(dot + 1);
  }
  return [...found.values()];
}
