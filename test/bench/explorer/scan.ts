/** The search alone, in this process, against the least that any search must do: look into every text once. */
import { openRecords } from '../../../src/check/open-registry.ts';
import { buildSearch } from '../../../src/check/search-rows.ts';
import { search } from '../../../src/check/search.ts';
import { bigList } from './big-list.ts';
import { QUERIES } from './queries.ts';

/** @returns one ratio a repetition, both sides next to each other in time */
export function scanRatio(size: number, repetitions: number): readonly number[] {
  const index = buildSearch(openRecords(bigList(size)), (code) => code);
  const texts = index.rows.map(({ words, lines }) => `${words}\n${lines}`);
  const queries = QUERIES.map((query) => query.toLowerCase());
  const time = (work: (query: string) => number): number => {
    const start = performance.now();
    let found = 0;
    for (const query of queries) found += work(query);
    if (found === 0) throw new Error('nothing was found: the list is not what it should be');
    return performance.now() - start;
  };
  const bare = (query: string): number => texts.filter((text) => text.includes(query)).length;
  const ours = (query: string): number => search(index, { text: query }).rows.length;
  time(bare);
  time(ours);
  return Array.from({ length: repetitions }, () => time(ours) / time(bare));
}
