/** The page part: what the built extension costs a page in a real browser. */
import type { Measure, Part, PartResult } from '../measure.ts';
import { spreadOf } from '../spread.ts';
import type { Site } from '../../site/serve.ts';
import { type BenchBrowser, openBrowser } from './browser.ts';
import { builtExtension } from '../built-extension.ts';
import { buildExtension, withLongerList } from './builds.ts';
import {
  type Configuration,
  CONFIGURATIONS,
  costMeasures,
  costTable,
  hasGoal,
  markFaults,
  measureCosts,
} from './costs.ts';
import { writeFloor } from './floors.ts';
import { measureHeaps } from './heaps.ts';
import { PAGE_IDS, type PageId, PAGES } from './pages.ts';
import { loadMeasures, measureLoads } from './paints.ts';
import { serveBench } from './serve.ts';

interface Plan {
  readonly pages: readonly PageId[];
  readonly configurations: readonly Configuration[];
  readonly rounds: number;
  /** Of pages whose ratio has a goal. */
  readonly goalRounds: number;
  readonly traced: readonly PageId[];
  readonly traces: number;
  readonly heaps: number;
  readonly loads: number;
}

/** The pages with a goal, and no more visits than two minutes for all parts leave. */
const QUICK: Plan = {
  pages: ['links-10k', 'added'],
  configurations: ['none', 'attribute', 'ours'],
  rounds: 2,
  goalRounds: 2,
  traced: ['links-10k'],
  traces: 1,
  heaps: 1,
  loads: 4,
};
const FULL: Plan = {
  pages: PAGE_IDS,
  configurations: CONFIGURATIONS,
  rounds: 7,
  goalRounds: 21,
  traced: ['links-10k', 'links-10k-hosts', 'added', 'feed', 'rewriting', 'article'],
  traces: 3,
  heaps: 5,
  loads: 20,
};

/** `PAGES=react,added`: what these pages cost, and nothing else. */
function chosenPages(): readonly PageId[] | null {
  const { PAGES: chosen } = process.env;
  return chosen === undefined ? null : PAGE_IDS.filter((id) => chosen.split(',').includes(id));
}

/** Opens browsers, and closes whatever was opened however it ends. */
async function withBrowsers<Id extends string, Result>(
  ids: readonly Id[],
  open: (id: Id) => Promise<BenchBrowser>,
  act: (browsers: ReadonlyMap<Id, BenchBrowser>) => Promise<Result>,
): Promise<Result> {
  const opened = await Promise.allSettled(ids.map(open));
  try {
    const browsers = new Map<Id, BenchBrowser>();
    opened.forEach((one, i) => {
      const id = ids[i];
      if (one.status === 'rejected') throw one.reason;
      if (id !== undefined) browsers.set(id, one.value);
    });
    return await act(browsers);
  } finally {
    await Promise.all(opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value.close()] : [])));
  }
}

async function longestTasks(browser: BenchBrowser, { traced, traces }: Plan): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const page of traced) {
    const values: number[] = [];
    for (let i = 0; i < traces; i++) values.push(await browser.longestTask(page, PAGES[page].settleMs));
    measures.push({
      id: `page.${page}.longest-task`,
      words: `${PAGES[page].words}: longest task of ours`,
      unit: 'ms',
      ...spreadOf(values),
      must: 16,
      aim: 8,
    });
  }
  return measures;
}

function costs(site: Site, chromium: string, ours: string, plan: Plan): Promise<PartResult> {
  const open = (id: Configuration): Promise<BenchBrowser> => {
    const folder = id === 'none' ? null : id === 'ours' ? ours : writeFloor(id);
    return openBrowser(site, chromium, folder, id === 'ours');
  };
  return withBrowsers(plan.configurations, open, async (browsers) => {
    // One visit each that does not count: a browser's first page costs more.
    for (const browser of browsers.values()) await browser.visit('links-1k', 300);
    const found = await measureCosts(browsers, plan.pages, (page) =>
      hasGoal(page) ? plan.goalRounds : plan.rounds,
    );
    const own = browsers.get('ours');
    return {
      measures: [...costMeasures(found), ...(own === undefined ? [] : await longestTasks(own, plan))],
      tables: [costTable(found, plan.configurations)],
      notes: [],
      wrong: markFaults(found),
    };
  });
}

function heaps(site: Site, chromium: string, ours: string, rounds: number): Promise<Measure[]> {
  const longer = withLongerList(ours, 20_000);
  const open = (id: 'empty' | 'shipped' | '20k'): Promise<BenchBrowser> =>
    openBrowser(
      site,
      chromium,
      id === 'empty' ? writeFloor(id) : id === 'shipped' ? ours : longer,
      id !== 'empty',
    );
  return withBrowsers(['empty', 'shipped', '20k'], open, (browsers) => {
    const one = (id: 'empty' | 'shipped' | '20k'): BenchBrowser => {
      const browser = browsers.get(id);
      if (browser === undefined) throw new Error(`no browser for ${id}`);
      return browser;
    };
    return measureHeaps({ empty: one('empty'), shipped: one('shipped'), '20k': one('20k') }, rounds);
  });
}

const NOTES = [
  'Thread time by the DevTools protocol: other work on the machine is not in it, but warms or cools the caches.',
  'Floors watch links exactly as ours does and read one property of each; marks, style reads and settings are in ours.',
  'Chromium only, but for the loads: Firefox tells no thread time of scripts, heap of a tab or trace over WebDriver BiDi.',
  'The React page runs React itself, its production build, over markup rendered by the server.',
];

export const PAGE: Part = {
  name: 'page',
  needsChromium: true,
  async run({ quick }): Promise<PartResult> {
    const chosen = chosenPages();
    const plan = { ...(quick ? QUICK : FULL), ...(chosen === null ? {} : { pages: chosen, traced: chosen }) };
    const { CHROMIUM: chromium = '', FIREFOX: firefox = '' } = process.env;
    const ours = builtExtension();
    const site = await serveBench();
    try {
      const result = await costs(site, chromium, ours, plan);
      if (chosen !== null) return { ...result, notes: NOTES };
      const timed = buildExtension({ VITE_BENCH: '1' }, 'bench-timed');
      const heap = await heaps(site, chromium, ours, plan.heaps);
      const loads = loadMeasures(
        'chromium',
        await measureLoads('chromium', site, timed, chromium, plan.loads),
      );
      // Firefox is built apart, and only where it is at hand.
      const other =
        firefox === '' || quick
          ? []
          : loadMeasures(
              'firefox',
              await measureLoads(
                'firefox',
                site,
                buildExtension({ VITE_BENCH: '1', TARGET: 'firefox' }, 'bench-timed-firefox'),
                firefox,
                plan.loads,
              ),
            );
      return { ...result, measures: [...result.measures, ...heap, ...loads, ...other], notes: NOTES };
    } finally {
      await site.close();
    }
  },
};
