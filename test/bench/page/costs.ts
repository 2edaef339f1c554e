/** What each page costs with each extension, in turns: every round visits every page with every configuration. */
import type { Measure, Table } from '../measure.ts';
import { ratioOf, spreadOf, type Spread } from '../spread.ts';
import { number, spread } from '../table.ts';
import type { BenchBrowser, Visit } from './browser.ts';
import { type PageId, PAGES } from './pages.ts';

export const CONFIGURATIONS = ['none', 'empty', 'attribute', 'hostname', 'ours'] as const;
export type Configuration = (typeof CONFIGURATIONS)[number];

export type Browsers = ReadonlyMap<Configuration, BenchBrowser>;

/** One page's visits, by configuration, one a round. */
export interface PageCost {
  readonly page: PageId;
  readonly visits: ReadonlyMap<Configuration, readonly Visit[]>;
}

/** @param roundsOf how often each page is visited with every configuration */
export async function measureCosts(
  browsers: Browsers,
  pages: readonly PageId[],
  roundsOf: (page: PageId) => number,
): Promise<PageCost[]> {
  const costs = pages.map((page) => ({ page, visits: new Map<Configuration, Visit[]>() }));
  const turns = [...browsers];
  const most = Math.max(...pages.map(roundsOf));
  for (let round = 0; round < most; round++) {
    for (const { page, visits } of costs.filter((cost) => round < roundsOf(cost.page))) {
      for (let turn = 0; turn < turns.length; turn++) {
        const [configuration, browser] = turns[(turn + round) % turns.length] ?? [];
        if (configuration === undefined || browser === undefined) continue;
        const visit = await browser.visit(page, PAGES[page].settleMs);
        visits.set(configuration, [...(visits.get(configuration) ?? []), visit]);
      }
    }
  }
  return costs;
}

/** Over the page without any extension, whose own scripts are the same each time. */
function extra({ visits }: PageCost, configuration: Configuration, what: 'script' | 'style'): number[] {
  const none = spreadOf((visits.get('none') ?? []).map(({ cost }) => cost[what])).median;
  return (visits.get(configuration) ?? []).map(({ cost }) => cost[what] - none);
}

/** Ours to one of the floors, a ratio a round. */
const xFloor = (cost: PageCost, floor: 'attribute' | 'hostname'): Spread =>
  ratioOf(extra(cost, 'ours', 'script'), extra(cost, floor, 'script'));

export function costTable(costs: readonly PageCost[], configurations: readonly Configuration[]): Table {
  const others = configurations.filter((one) => one !== 'none');
  return {
    title: 'page: thread time of scripts over the page without an extension, ms',
    heads: ['', 'page itself', ...others, 'ours x attribute', 'ours style + layout', 'marks'],
    rows: costs.map((cost) => {
      const none = spreadOf((cost.visits.get('none') ?? []).map((visit) => visit.cost.script));
      const marked = cost.visits.get('ours')?.[0]?.marked;
      return [
        PAGES[cost.page].words,
        number(none.median),
        ...others.map((one) => spread(spreadOf(extra(cost, one, 'script')))),
        cost.page === 'empty' ? '' : spread(xFloor(cost, 'attribute')),
        spread(spreadOf(extra(cost, 'ours', 'style'))),
        `${marked?.right ?? 0} of ${marked?.expected ?? 0}`,
      ];
    }),
  };
}

/** Work that was not done is not cheap: every page must carry exactly the marks it should. */
export function markFaults(costs: readonly PageCost[]): string[] {
  return costs.flatMap(({ page, visits }) =>
    (visits.get('ours') ?? []).flatMap(({ marked: { expected, right, wrong } }, round) =>
      right === expected && wrong === 0
        ? []
        : [`page ${page}, round ${round}: ${right} of ${expected} marks, ${wrong} where none belongs`],
    ),
  );
}

const GOALS: Readonly<Partial<Record<PageId, { must: number; aim: number }>>> = {
  'links-10k': { must: 2, aim: 1.5 },
  added: { must: 2, aim: 1.5 },
};

/** Whether a page's ratio has a goal. One round's ratio moves by a third: seven of them do not tell 1.8 from 2.1. */
export const hasGoal = (page: PageId): boolean => GOALS[page] !== undefined;

export function costMeasures(costs: readonly PageCost[]): Measure[] {
  return costs.flatMap((cost): Measure[] => {
    const { words } = PAGES[cost.page];
    const ms: Measure = {
      id: `page.${cost.page}.script`,
      words: `${words}: script`,
      unit: 'ms',
      ...spreadOf(extra(cost, 'ours', 'script')),
    };
    if (cost.page === 'empty') return [ms];
    const x: Measure = {
      id: `page.${cost.page}.x-attribute`,
      words: `${words}: script x getAttribute floor`,
      unit: 'x',
      ...xFloor(cost, 'attribute'),
      ...GOALS[cost.page],
    };
    return [x, ms];
  });
}
