/** Where in the registry's page: the part of its address behind `#`, so that every place can be linked to. */
import type { SearchFilters, SearchQuery } from '../../check/search.ts';
import { ROW_CLASSES } from '../../check/search-rows.ts';
import { entryHash } from '../../messages/open-page.ts';

export type Route =
  | { readonly is: 'search'; readonly query: SearchQuery }
  | { readonly is: 'entry'; readonly id: string; readonly address?: string }
  | { readonly is: 'counts'; readonly section?: string };

/** Filter names, as they stand in the address. */
export const FILTERS = [
  'class',
  'country',
  'act',
  'operation',
] as const satisfies readonly (keyof SearchFilters)[];

/** A broken escape is read as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function queryOf(values: URLSearchParams): SearchQuery {
  const value = (name: string): string | undefined => values.get(name) ?? undefined;
  const rowClass = ROW_CLASSES.find((one) => one === value('class'));
  const [country, act, operation] = [value('country'), value('act'), value('operation')];
  return {
    text: value('q') ?? '',
    ...(rowClass === undefined ? {} : { class: rowClass }),
    ...(country === undefined ? {} : { country }),
    ...(act === undefined ? {} : { act }),
    ...(operation === undefined ? {} : { operation }),
  };
}

/**
 * @param hash as `location.hash` has it; whatever makes no sense leads to the search
 */
export function parseRoute(hash: string): Route {
  const [path = '', rest = ''] = hash.replace(/^#\/?/u, '').split(/\?(.*)/su);
  const [head = '', tail = ''] = path.split(/\/(.*)/su);
  const values = new URLSearchParams(rest);
  if (head === 'entry' && tail !== '') {
    const address = values.get('address');
    return { is: 'entry', id: decoded(tail), ...(address === null ? {} : { address }) };
  }
  if (head === 'counts') return { is: 'counts', ...(tail === '' ? {} : { section: tail }) };
  return { is: 'search', query: queryOf(values) };
}

/** The hash of a search; the bare place for one that asks for nothing. */
export function searchHash({ text, ...filters }: SearchQuery): string {
  const values = new URLSearchParams(text === '' ? {} : { q: text });
  for (const name of FILTERS) {
    const value = filters[name];
    if (value !== undefined) values.set(name, value);
  }
  const query = values.toString();
  return query === '' ? '#/' : `#/?${query}`;
}

/** The hash of an entry's page, with one of its addresses picked out. */
export function addressHash(entry: string, address: string): string {
  return `${entryHash(entry)}?${new URLSearchParams({ address }).toString()}`;
}

export const COUNTS_HASH = '#/counts';
export const RULE_HASH = '#/counts/rule';
