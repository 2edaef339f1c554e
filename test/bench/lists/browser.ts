/** Chromium with the built extension, a large list added to it as a reader adds one, and a switch for what pages see of it. */
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import * as v from 'valibot';
import { copyExtension } from '../../e2e/drivers/extension-copy.ts';
import { newProfile } from '../../e2e/drivers/profile.ts';
import { builtExtension } from '../built-extension.ts';
import { PAGES, pageHtml } from './pages.ts';

const HOME = 'https://bench.test/';
/** After the load: idle callbacks, the question to the worker, its answer and the marks. In ms. */
const SETTLE = 1500;

export interface Visit {
  /** Thread time, in ms: other processes' turns on the core are not in it. */
  readonly script: number;
  readonly marked: number;
}

export interface ListsBrowser {
  readonly filterCharacters: number;
  readonly buildMs: number;
  /** Gives pages the filter, or takes it away; the lists themselves stay. */
  useLists(on: boolean): Promise<void>;
  visit(page: string): Promise<Visit>;
  close(): Promise<void>;
}

const Metrics = v.object({ metrics: v.array(v.object({ name: v.string(), value: v.number() })) });

async function scriptMs(page: Page, work: () => Promise<void>): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await work();
  const { metrics } = v.parse(Metrics, await cdp.send('Performance.getMetrics'));
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

async function serve(context: BrowserContext): Promise<void> {
  const html = new Map(PAGES.map((page) => [HOME + page.id, pageHtml(page)]));
  await context.route(`${HOME}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.get(route.request().url()) ?? '' }),
  );
}

/** @param names of the list that is added */
export async function openListsBrowser(names: readonly string[]): Promise<ListsBrowser> {
  const extension = copyExtension(builtExtension());
  const profile = newProfile();
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: process.env['CHROMIUM'] ?? '',
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--disable-extensions-except=${extension.folder}`,
      `--load-extension=${extension.folder}`,
      '--disable-gpu',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await serve(context);
  const own = await context.newPage();
  await own.goto(`${new URL('/', worker.url()).href}assets/icons/idle-16.png`);
  const { filter, ms } = await own.evaluate(async (text) => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ type: 'change-lists', body: { do: 'add-text', name: 'Bench', text } });
    for (;;) {
      const stored = await chrome.storage.local.get<Record<string, unknown>>('lists-filter');
      const found = stored['lists-filter'];
      if (found !== undefined && found !== null)
        return { filter: found as { readonly text: string }, ms: performance.now() - start };
      await new Promise((done) => setTimeout(done, 50));
    }
  }, names.join('\n'));
  return {
    filterCharacters: filter.text.length,
    buildMs: ms,
    async useLists(on) {
      await own.evaluate(
        ([wanted, kept]) =>
          wanted
            ? chrome.storage.local.set({ 'lists-filter': kept })
            : chrome.storage.local.remove('lists-filter'),
        [on, filter] as const,
      );
    },
    async visit(id) {
      const page = await context.newPage();
      try {
        const script = await scriptMs(page, async () => {
          await page.goto(HOME + id);
          await page.waitForTimeout(SETTLE);
        });
        const marked = await page.evaluate(
          () =>
            [...document.links].filter((link) =>
              link.getAttributeNames().some((name) => name.startsWith('data-')),
            ).length,
        );
        return { script, marked };
      } finally {
        await page.close();
      }
    },
    async close() {
      await context.close();
      extension.remove();
      profile.remove();
    },
  };
}
