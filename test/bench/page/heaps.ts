/** What a tab's heap holds more than with an empty content script, shipped list and a longer one. */
import type { Measure } from '../measure.ts';
import { spreadOf } from '../spread.ts';
import type { BenchBrowser } from './browser.ts';
import { type PageId, PAGES } from './pages.ts';

const KB = 1024;

/** On the page with most links, and on one whose links are few. */
const HEAP_PAGES = ['links-10k', 'article'] as const satisfies readonly PageId[];
export type HeapList = 'shipped' | '20k';
export type HeapBrowsers = Readonly<Record<'empty' | HeapList, BenchBrowser>>;

const GOALS = {
  shipped: { must: 0.5 * KB, aim: 0.25 * KB },
  '20k': { must: 0.7 * KB, aim: 0.35 * KB },
} as const;

/** Each over the empty content script of the same round. */
export async function measureHeaps(browsers: HeapBrowsers, rounds: number): Promise<Measure[]> {
  const lists = ['shipped', '20k'] as const;
  const found = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const page of HEAP_PAGES) {
      // At the same time: a heap is no time. But three browsers want some to settle.
      const settleMs = PAGES[page].settleMs + 500;
      const [empty = Number.NaN, ...held] = await Promise.all(
        [browsers.empty, ...lists.map((list) => browsers[list])].map((one) => one.heap(page, settleMs)),
      );
      for (const [i, list] of lists.entries()) {
        const more = (held[i] ?? Number.NaN) - empty;
        found.set(`${list} ${page}`, [...(found.get(`${list} ${page}`) ?? []), more / KB]);
      }
    }
  }
  return HEAP_PAGES.flatMap((page) =>
    lists.map((list): Measure => ({
      id: `page.heap.${list}.${page}`,
      words: `heap over an empty script, ${list} list, ${PAGES[page].words}`,
      unit: 'KB',
      ...spreadOf(found.get(`${list} ${page}`) ?? []),
      ...GOALS[list],
    })),
  );
}
