/** The built extension with a list of 10,000 entries in the place of its own, and a page of it to type in. */
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { ChromiumTab } from '../../e2e/drivers/chromium-tab.ts';
import { launchChromium } from '../../e2e/drivers/chromium.ts';
import type { Driver, Tab } from '../../e2e/drivers/driver.ts';
import { startSite } from '../../site/serve.ts';
import { builtExtension } from '../built-extension.ts';
import { bigList } from './big-list.ts';
import { typeText, whenListed, type Typed } from './type-all.ts';

const COPY = 'dist/bench/explorer-extension';

export interface Keystroke extends Typed {
  /** What stands in the field after it. */
  readonly text: string;
  /** CPU time of the page's main thread, in ms. */
  readonly cpuMs: number;
}

function extensionWith(size: number): string {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(builtExtension(), COPY, { recursive: true });
  const assets = join(COPY, 'assets');
  const [list, ...others] = readdirSync(assets).filter((name) => /^list-.*\.json$/.test(name));
  if (list === undefined || others.length > 0) throw new Error(`there is not one list in ${assets}`);
  writeFileSync(join(assets, list), JSON.stringify(bigList(size)));
  return resolve(COPY);
}

/** CPU time that the page's main thread has used, in ms: waiting for other programs does not count. */
async function cpuClock(tab: Tab): Promise<() => Promise<number>> {
  if (!(tab instanceof ChromiumTab)) throw new Error('only Chromium tells a thread’s own time');
  const session: CDPSession = await tab.page.context().newCDPSession(tab.page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const task = metrics.find(({ name }) => name === 'TaskDuration');
    if (task === undefined) throw new Error('Chromium tells no TaskDuration');
    return task.value * 1000;
  };
}

async function typingIn(driver: Driver, size: number): Promise<(text: string) => Promise<Keystroke>> {
  const tab = await driver.openOwn('src/pages/explorer/index.html');
  await tab.focus();
  const listed = await tab.run(whenListed, undefined);
  if (listed !== size) throw new Error(`the page has ${listed} entries instead of ${size}`);
  const clock = await cpuClock(tab);
  return async (text) => {
    const before = await clock();
    const typed = await tab.run(typeText, text);
    return { text, ...typed, cpuMs: (await clock()) - before };
  };
}

/**
 * @param size entries of the list
 * @param work types as often as it likes
 */
export async function openBigRegistry<Result>(
  size: number,
  work: (type: (text: string) => Promise<Keystroke>) => Promise<Result>,
): Promise<Result> {
  const executable = process.env['CHROMIUM'] ?? '';
  const site = await startSite();
  try {
    const driver = await launchChromium({ site, executable, extension: extensionWith(size) });
    try {
      return await work(await typingIn(driver, size));
    } finally {
      await driver.close();
    }
  } finally {
    await site.close();
  }
}
