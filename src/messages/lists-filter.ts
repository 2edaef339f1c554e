/**
 * What a page knows of the reader's lists: the filter that pre-screens hosts, in storage.local. No name stands in it; whatever
 * passes is confirmed by the background. The item is absent while no list is on.
 */
export const LISTS_FILTER_KEY = 'lists-filter';

/**
 * `[seed, segmentLength, startRange, base64 of the fingerprints]` of a binary fuse filter over the names' hashes, and when it
 * was made: a list that only became louder leaves the rest as it was.
 */
export type StoredFilter = readonly [number, number, number, string, string];

/** `null` for anything that is no filter. */
export function readFilter(raw: unknown): StoredFilter | null {
  return Array.isArray(raw) && raw.length === 5 ? (raw as unknown as StoredFilter) : null;
}
