/**
 * What a page knows of the reader's lists: the filter that pre-screens hosts, in storage.local. No name stands in it; whatever
 * passes is confirmed by the background. The item is absent while no list is on.
 */
import type { FilterText } from '../registry/lists/filter-text.ts';

export const LISTS_FILTER_KEY = 'lists-filter';

/** Of what is stored; another release's is made anew when this one has been installed. */
const FORMAT = 2;

export interface StoredFilter extends FilterText {
  readonly format: typeof FORMAT;
  /** When it was made: a list that only became louder leaves the rest as it was. */
  readonly made: string;
}

export const storedFilter = (filter: FilterText, made: string): StoredFilter => ({
  ...filter,
  format: FORMAT,
  made,
});

/** `null` for anything that is no filter of this format. */
export function readFilter(raw: unknown): StoredFilter | null {
  // Written by this extension alone, whole or not at all.
  return typeof raw === 'object' && raw !== null && Reflect.get(raw, 'format') === FORMAT
    ? (raw as StoredFilter)
    : null;
}
