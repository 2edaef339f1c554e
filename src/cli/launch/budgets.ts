/**
 * What the built files may weigh, gzipped, in bytes. A build that exceeds one fails: raising a number needs a line here that
 * says why it grew.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Budget {
  readonly words: string;
  /** The file, or the entry whose chunks count together: all that its page or worker loads first. */
  readonly entry: string;
  readonly limit: number;
}

const BUDGETS: readonly Budget[] = [
  // Parsed on every page: index of 2,460 names (a tenth of them wrappers) with what is said of each (17 kB), look-up, banner and marks.
  { words: 'page script', entry: 'src/content/start.iife.js', limit: 42_000 },
  // 970 accounts with what is said of each, the platforms' patterns, every wrapper: on pages of both, and where a page leads to one.
  { words: 'looking closer', entry: 'src/content/closer.iife.js', limit: 20_000 },
  // Put into a page or frame only when a listed embed may be there; 1 kB of it reads what stands round players that a script feeds.
  { words: 'notes', entry: 'src/content/notes.iife.js', limit: 8_400 },
  // Put into a page only after a click.
  { words: 'opened banner', entry: 'src/content/opened.iife.js', limit: 6_000 },
  // Put into a frame when its reader asks a marked link for the first time. 4 kB of it are the banner's host and colours again,
  // half a kB asks anew where its link comes to lead elsewhere.
  { words: 'card', entry: 'src/content/card.iife.js', limit: 6_800 },
  // The public suffixes (115 kB), the full index (60 kB), the data of wrapped addresses and platforms, updates, lists.
  { words: 'background', entry: 'service-worker-loader.js', limit: 280_000 },
  // Routes, reports with their form, and other lists' words have come to it.
  { words: 'popup', entry: 'src/pages/popup/index.html', limit: 50_000 },
];

/** The scripts that a file loads statically, itself among them. */
function scriptsOf(folder: string, entry: string, found = new Set<string>()): Set<string> {
  const path = join(folder, entry);
  if (found.has(entry) || !existsSync(path)) return found;
  found.add(entry);
  const text = readFileSync(path, 'utf8');
  const names = entry.endsWith('.html')
    ? text.matchAll(/(?:src|href)="[^"]*?([^"/]+\.js)"/g)
    : text.matchAll(/(?:from|import)\s*["'`][^"'`]*?([^"'`/]+\.js)["'`]/g);
  for (const [, name = ''] of names) scriptsOf(folder, join('assets', name), found);
  return found;
}

const weigh = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/**
 * @param folder of a finished build
 * @returns a line for the log
 * @throws when a file weighs more than its budget, or is not there at all
 */
export function checkBudgets(folder: string): string {
  const lines = BUDGETS.map(({ words, entry, limit }) => {
    const scripts = [...scriptsOf(folder, entry)].filter((name) => name.endsWith('.js'));
    if (scripts.length === 0) throw new Error(`${words}: nothing was built at ${entry}`);
    const weight = scripts.reduce((sum, name) => sum + weigh(join(folder, name)), 0);
    if (weight > limit) throw new Error(`${words} weighs ${weight} bytes gzipped, its budget is ${limit}`);
    return `${words} ${weight} of ${limit}`;
  });
  return `gzipped bytes: ${lines.join(' · ')}`;
}
