/** Listed pages with the background stopped before each load: when the verdict is there, and whether the banner is in the tree before anything is painted. */
import { launchChromium } from '../../e2e/drivers/chromium.ts';
import type { BrowserName, Driver, Tab } from '../../e2e/drivers/driver.ts';
import { launchFirefox } from '../../e2e/drivers/firefox.ts';
import type { Site } from '../../site/serve.ts';
import type { Measure } from '../measure.ts';
import { spreadOf } from '../spread.ts';
import { benchHosts } from './listed-hosts.ts';

/** One load; times in ms. */
export interface Load {
  /** When the page first saw an element of ours, of its own clock; `null`: never. */
  readonly seen: number | null;
  readonly paint: number | null;
  /** From the script's start. */
  readonly verdict: number | null;
}

/** Travels as text. The page under `/trials/watched` records when it sees a stranger and when it is painted. */
function readLoad(): Load {
  const at = (name: string): number | null => performance.getEntriesByName(name)[0]?.startTime ?? null;
  const start = at('bench:start');
  const since = (name: string): number | null => {
    const time = at(name);
    return start === null || time === null ? null : time - start;
  };
  const { strangers, paint } = window.trial;
  return {
    seen: strangers[0]?.time ?? null,
    paint,
    verdict: since('bench:verdict'),
  };
}

async function painted(tab: Tab): Promise<Load> {
  for (let i = 0; i < 150; i++) {
    const load = await tab.run(readLoad, undefined);
    if (load.paint !== null) return load;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('a page that was never painted');
}

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox } as const;

/**
 * @param extension folder of the build with time marks
 * @param count how many loads, each of another listed host
 */
export async function measureLoads(
  browser: BrowserName,
  site: Site,
  extension: string,
  executable: string,
  count: number,
): Promise<Load[]> {
  const driver: Driver = await LAUNCH[browser]({ site, extension, executable });
  const loads: Load[] = [];
  try {
    for (const host of benchHosts('banner').slice(0, count)) {
      await driver.stopBackground();
      const tab = await driver.open(`https://${host}/trials/watched`);
      loads.push(await painted(tab));
      await tab.close();
    }
  } finally {
    await driver.close();
  }
  return loads;
}

const verdictTimes = (loads: readonly Load[]): number[] => loads.flatMap(({ verdict }) => verdict ?? []);

export const isBeforePaint = ({ seen, paint }: Load): boolean =>
  seen !== null && paint !== null && seen <= paint;

export function loadMeasures(browser: BrowserName, loads: readonly Load[]): Measure[] {
  const late = loads.filter((load) => !isBeforePaint(load)).length;
  const goal = { must: 0.5, aim: 0.3 };
  return [
    {
      id: `page.${browser}.late-banners`,
      words: `${browser}: banners after first paint, of ${loads.length} (background stopped)`,
      unit: 'of',
      ...spreadOf([late]),
      must: 0,
    },
    {
      id: `page.${browser}.verdict`,
      words: `${browser}: verdict after script start`,
      unit: 'ms',
      ...spreadOf(verdictTimes(loads)),
      ...(browser === 'chromium' ? goal : {}),
    },
  ];
}
