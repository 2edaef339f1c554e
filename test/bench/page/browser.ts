/** One Chromium with one extension, or none: loads a page in a tab of its own and reads what it cost. */
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import * as v from 'valibot';
import { newProfile } from '../../e2e/drivers/profile.ts';
import type { Site } from '../../site/serve.ts';
import { benchHosts } from './listed-hosts.ts';
import type { PageId } from './pages.ts';
import { longestOwnTask } from './trace.ts';

/** Thread time in ms: other processes' turns on the core are not in it. */
export interface Cost {
  readonly script: number;
  /** Style and layout. */
  readonly style: number;
}

export interface Marked {
  readonly expected: number;
  readonly right: number;
  readonly wrong: number;
}

export interface Visit {
  readonly cost: Cost;
  readonly marked: Marked;
}

export interface BenchBrowser {
  visit(page: PageId, settleMs: number): Promise<Visit>;
  /** Bytes on the page's heap after a collection, all scripts of the tab. */
  heap(page: PageId, settleMs: number): Promise<number>;
  /** The longest that the extension held the page's thread at a time, in ms. */
  longestTask(page: PageId, settleMs: number): Promise<number>;
  /** Where the functions stand that the extension's page script runs, in its own characters: [start, end). */
  functionsRun(page: PageId, settleMs: number, script: string): Promise<readonly Range[]>;
  close(): Promise<void>;
}

export type Range = readonly [start: number, end: number];

const Metrics = v.object({ metrics: v.array(v.object({ name: v.string(), value: v.number() })) });
const Heap = v.object({ usedSize: v.number(), backingStorageSize: v.optional(v.number(), 0) });

const Coverage = v.object({
  result: v.array(
    v.object({
      url: v.string(),
      functions: v.array(
        v.object({
          ranges: v.array(v.object({ startOffset: v.number(), endOffset: v.number(), count: v.number() })),
        }),
      ),
    }),
  ),
});

async function costOf(cdp: CDPSession): Promise<Cost> {
  const { metrics } = v.parse(Metrics, await cdp.send('Performance.getMetrics'));
  const ms = (name: string): number => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1000;
  return { script: ms('ScriptDuration'), style: ms('RecalcStyleDuration') + ms('LayoutDuration') };
}

/** Travels as text. A mark is the one attribute that no page of ours has. */
function countMarks(hosts: readonly string[]): Marked {
  const listed = new Set(hosts);
  let [expected, right, wrong] = [0, 0, 0];
  for (const link of document.links) {
    const should = listed.has(link.hostname.replace(/^www\./, ''));
    const is = link.getAttributeNames().some((name) => name.startsWith('data-'));
    if (should) expected++;
    if (is && should) right++;
    if (is && !should) wrong++;
  }
  return { expected, right, wrong };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', 'disabled-by-default-v8.compile', 'v8'];

async function traced(context: BrowserContext, act: () => Promise<void>): Promise<Buffer> {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser has no session');
  const cdp = await browser.newBrowserCDPSession();
  await cdp.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  const complete = new Promise<string>((resolve) =>
    cdp.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? '')),
  );
  await cdp.send('Tracing.end');
  const handle = await complete;
  const parts: Buffer[] = [];
  for (let eof = false; !eof;) {
    const part = await cdp.send('IO.read', { handle, size: 2 ** 20 });
    parts.push(Buffer.from(part.data, part.base64Encoded === true ? 'base64' : 'utf8'));
    ({ eof } = part);
  }
  await cdp.send('IO.close', { handle });
  await cdp.detach();
  return Buffer.concat(parts);
}

function launchArguments(site: Site, extension: string | null): string[] {
  return [
    ...(extension === null
      ? ['--disable-extensions']
      : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    `--host-resolver-rules=MAP *:443 127.0.0.1:${site.httpsPort},MAP *:80 127.0.0.1:${site.httpPort}`,
    '--ignore-certificate-errors',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/**
 * @param extension folder of an unpacked extension
 * @param registers whether it registers its script at run time: then that is waited for
 */
export async function openBrowser(
  site: Site,
  executable: string,
  extension: string | null,
  registers: boolean,
): Promise<BenchBrowser> {
  const profile = newProfile();
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: executable,
    headless: true,
    ignoreHTTPSErrors: true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1280, height: 800 },
    args: launchArguments(site, extension),
  });
  if (registers) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const registered = (): Promise<number> =>
      worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    while ((await registered()) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const inTab = async <Result>(act: (page: Page, cdp: CDPSession) => Promise<Result>): Promise<Result> => {
    const page = await context.newPage();
    try {
      return await act(page, await context.newCDPSession(page));
    } finally {
      await page.close();
    }
  };
  const load = async (page: Page, id: PageId, settleMs: number): Promise<void> => {
    await page.goto(`https://bench.example/${id}`);
    await page.waitForTimeout(settleMs);
  };
  /** A loaded machine may take longer: work that is still to come is no saving. */
  const marksOf = async (page: Page): Promise<Marked> => {
    let marked = await page.evaluate(countMarks, benchHosts());
    for (let wait = registers ? 20 : 0; marked.right < marked.expected && wait > 0; wait--) {
      await page.waitForTimeout(250);
      marked = await page.evaluate(countMarks, benchHosts());
    }
    return marked;
  };
  return {
    visit: (id, settleMs) =>
      inTab(async (page, cdp) => {
        await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
        await load(page, id, settleMs);
        const marked = await marksOf(page);
        return { cost: await costOf(cdp), marked };
      }),
    heap: (id, settleMs) =>
      inTab(async (page, cdp) => {
        await load(page, id, settleMs);
        await marksOf(page);
        await cdp.send('HeapProfiler.collectGarbage');
        await cdp.send('HeapProfiler.collectGarbage');
        const { usedSize, backingStorageSize } = v.parse(Heap, await cdp.send('Runtime.getHeapUsage'));
        return usedSize + backingStorageSize;
      }),
    longestTask: (id, settleMs) =>
      inTab(async (page) => longestOwnTask(await traced(context, () => load(page, id, settleMs)))),
    functionsRun: (id, settleMs, script) =>
      inTab(async (page, cdp) => {
        await cdp.send('Profiler.enable');
        await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
        await load(page, id, settleMs);
        await marksOf(page);
        const { result } = v.parse(Coverage, await cdp.send('Profiler.takePreciseCoverage'));
        return result
          .filter(({ url }) => url.endsWith(script))
          .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.slice(0, 1)))
          .filter(({ count }) => count > 0)
          .map(({ startOffset, endOffset }): Range => [startOffset, endOffset]);
      }),
    async close() {
      await context.close();
      profile.remove();
    },
  };
}
