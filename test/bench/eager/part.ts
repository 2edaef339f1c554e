/**
 * `PART=eager npm run bench` measures nothing: it writes down which functions of the page script run on a page with marked
 * links, for the build to have engines compile them at once (`src/cli/launch/eager`). To be run when that code has changed
 * its shape; a name that is no longer there does no harm, and a test tells of it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { functionsOf } from '../../../src/cli/launch/eager/functions-of.ts';
import { buildPageScript, PAGE_SCRIPT, PROFILE_FILE } from '../../../src/cli/launch/eager/page-script.ts';
import type { Part } from '../measure.ts';
import { openBrowser } from '../page/browser.ts';
import { buildExtension } from '../page/builds.ts';
import { PAGES, type PageId } from '../page/pages.ts';
import { serveBench } from '../page/serve.ts';

const SEEN_ON: readonly PageId[] = ['empty', 'links-1k', 'links-10k', 'article'];

/** The index is text in functions that are meant to be compiled one by one. */
const isIndex = (module: string): boolean => module.startsWith('generated/');

export const EAGER: Part = {
  name: 'eager',
  needsChromium: true,
  async run() {
    const script = await buildPageScript('.', null);
    const folder = buildExtension({}, 'bench-eager');
    writeFileSync(join(folder, PAGE_SCRIPT.built), script);
    const site = await serveBench();
    const browser = await openBrowser(site, process.env['CHROMIUM'] ?? '', folder, true);
    const run = new Set<string>();
    try {
      for (const page of SEEN_ON) {
        const ranges = await browser.functionsRun(page, PAGES[page].settleMs, PAGE_SCRIPT.built);
        for (const range of ranges) run.add(range.join());
      }
    } finally {
      await browser.close();
      await site.close();
    }
    const profile: Record<string, string[]> = {};
    for (const { module, name, start, end } of functionsOf(script)) {
      if (module === '' || isIndex(module) || !run.has([start, end].join())) continue;
      const names = (profile[module] ??= []);
      if (!names.includes(name)) names.push(name);
    }
    const text = JSON.stringify(
      Object.fromEntries(Object.entries(profile).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    );
    writeFileSync(PROFILE_FILE, await format(text, { parser: 'json', printWidth: 110 }));
    const count = Object.values(profile).flat().length;
    return { measures: [], tables: [], notes: [`${count} functions that run: ${PROFILE_FILE}`], wrong: [] };
  },
};
