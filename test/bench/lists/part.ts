/**
 * What 200,000 subscribed domains cost a page: the same page, in the same browser, with the reader's lists' filter in place and
 * without it, in turn. Script time of the page's thread; the pages have no script of their own.
 */
import type { Measure, Part, PartResult } from '../measure.ts';
import { ratioOf, spreadOf, type Spread } from '../spread.ts';
import { number, spread } from '../table.ts';
import { openListsBrowser, type ListsBrowser } from './browser.ts';
import { PAGES, subscribedNames, type ListsPage } from './pages.ts';

const MUST = 1.3;
/** What a quick run visits: all that can go wrong is on it. */
const QUICK_PAGES: ReadonlySet<string> = new Set(['some']);

interface Cost {
  readonly page: ListsPage;
  readonly ratio: Spread;
  readonly without: Spread;
  readonly with: Spread;
  readonly marked: number;
}

async function costOf(browser: ListsBrowser, page: ListsPage, repetitions: number): Promise<Cost> {
  const withoutLists: number[] = [];
  const withLists: number[] = [];
  let marked = 0;
  // One visit before the first that counts; then in turn, so that whatever else the machine does hits both.
  await browser.visit(page.id);
  for (let i = 0; i < repetitions; i++) {
    await browser.useLists(false);
    withoutLists.push((await browser.visit(page.id)).script);
    await browser.useLists(true);
    const visit = await browser.visit(page.id);
    withLists.push(visit.script);
    marked = visit.marked;
  }
  return {
    page,
    ratio: ratioOf(withLists, withoutLists),
    without: spreadOf(withoutLists),
    with: spreadOf(withLists),
    marked,
  };
}

function measureOf({ page, ratio }: Cost): Measure {
  return {
    id: `lists.${page.id}.x-without`,
    words: `${page.words}: script, x without lists`,
    unit: 'x',
    ...ratio,
    must: MUST,
  };
}

function wrongOf({ page, marked }: Cost): string[] {
  return marked === page.listed
    ? []
    : [`${page.words}: ${marked} links marked, ${page.listed} are on the list`];
}

async function run({ quick }: { readonly quick: boolean }): Promise<PartResult> {
  const names = subscribedNames();
  const browser = await openListsBrowser(names);
  try {
    const costs: Cost[] = [];
    const pages = PAGES.filter(({ id }) => !quick || QUICK_PAGES.has(id));
    for (const page of pages) costs.push(await costOf(browser, page, quick ? 2 : 11));
    return {
      measures: costs.map(measureOf),
      tables: [
        {
          title: `${number(names.length)} subscribed domains, Chromium`,
          heads: ['page', 'without, ms', 'with, ms', 'x without', 'marked'],
          rows: costs.map(({ page, ratio, without, with: withLists, marked }) => [
            page.words,
            spread(without),
            spread(withLists),
            spread(ratio),
            String(marked),
          ]),
        },
      ],
      notes: [
        `filter in pages: ${number(browser.filterCharacters)} characters, ${number(browser.filterCharacters / names.length)} a domain`,
        `adding the list, from text to filter: ${number(browser.buildMs)} ms in the worker`,
        'ScriptDuration of the page, visits in turn with and without the filter; the questions to the worker are in it, its answers too',
      ],
      wrong: costs.flatMap(wrongOf),
    };
  } finally {
    await browser.close();
  }
}

export const LISTS: Part = { name: 'lists', needsChromium: true, run };
