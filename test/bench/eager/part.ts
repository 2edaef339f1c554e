/**
 * `PART=eager npm run bench` measures nothing: it writes down which functions run where code runs for the first time, for the
 * build to have engines compile them at once (`src/cli/launch/eager`): the page script's on pages with marked links, the
 * index' as the background opens and asks it. To be run when that code has changed its shape; a name that is no longer there does
 * no harm, and a test tells of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import * as v from 'valibot';
import { functionsOf } from '../../../src/cli/launch/eager/functions-of.ts';
import { buildPageScript, PAGE_SCRIPT } from '../../../src/cli/launch/eager/page-script.ts';
import type { Part } from '../measure.ts';
import { openBrowser, type Range } from '../page/browser.ts';
import { buildExtension } from '../page/builds.ts';
import { PAGES, type PageId } from '../page/pages.ts';
import { serveBench } from '../page/serve.ts';
import { runProcess } from '../processes.ts';

const FOLDER = 'src/cli/launch/eager/profiles';
const SEEN_ON: readonly PageId[] = ['empty', 'links-1k', 'links-10k', 'article'];

interface Covered {
  readonly script: string;
  readonly run: readonly Range[];
}

const CoveredFiles = v.array(v.object({ file: v.string(), run: v.array(v.tuple([v.number(), v.number()])) }));

async function inPages(): Promise<Covered[]> {
  const script = await buildPageScript('.', null);
  const folder = buildExtension({}, 'bench-eager');
  writeFileSync(join(folder, PAGE_SCRIPT.built), script);
  const site = await serveBench();
  const browser = await openBrowser(site, process.env['CHROMIUM'] ?? '', folder, true);
  const run: Range[] = [];
  try {
    for (const page of SEEN_ON)
      run.push(...(await browser.functionsRun(page, PAGES[page].settleMs, PAGE_SCRIPT.built)));
  } finally {
    await browser.close();
    await site.close();
  }
  return [{ script, run }];
}

async function inLookUps(): Promise<Covered[]> {
  const files = await runProcess('look-up-process', {}, CoveredFiles);
  return files.map(({ file, run }) => ({ script: readFileSync(file, 'utf8'), run }));
}

/** The index' texts in pages stand in functions that are never called; the bench's own modules are not in the sources. */
const isProfiled = (module: string): boolean => module !== '' && !module.startsWith('generated/');

/** @returns how many functions */
async function write(file: string, covered: readonly Covered[]): Promise<number> {
  const profile: Record<string, string[]> = {};
  for (const { script, run } of covered) {
    const ranges = new Set(run.map((range) => range.join()));
    for (const { module, name, start, end } of functionsOf(script)) {
      if (!isProfiled(module) || !ranges.has([start, end].join())) continue;
      const names = (profile[module] ??= []);
      if (!names.includes(name)) names.push(name);
    }
  }
  const text = JSON.stringify(
    Object.fromEntries(Object.entries(profile).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
  writeFileSync(join(FOLDER, file), await format(text, { parser: 'json', printWidth: 110 }));
  return Object.values(profile).flat().length;
}

export const EAGER: Part = {
  name: 'eager',
  needsChromium: true,
  async run() {
    const pages = await write('page-script.json', await inPages());
    const lookUps = await write('look-up.json', await inLookUps());
    const notes = [`${FOLDER}: ${pages} functions that run in pages, ${lookUps} in look-ups`];
    return { measures: [], tables: [], notes, wrong: [] };
  },
};
