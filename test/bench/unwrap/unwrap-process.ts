/** Unwrapping in turns with the floor: the platform's own parser over the very same links. */
import { performance } from 'node:perf_hooks';
import * as v from 'valibot';
import { unwrapUrl } from '../../../src/address/unwrap/unwrap.ts';
import { answer, collect, readRequest } from '../processes.ts';
import { unwrapLinks } from './links.ts';

const { rounds, pages } = readRequest(v.object({ rounds: v.number(), pages: v.string() }));

// Before anything is warm, as on a page: from the text to the first answer.
const first = performance.now();
unwrapUrl(new URL('https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F'));
const firstMs = performance.now() - first;

const { wrapped, nested, plain, source } = unwrapLinks(pages);
const wrong = [...wrapped, ...nested]
  .filter(({ href, target }) => unwrapUrl(new URL(href))?.target !== target)
  .map(({ href }) => href);

let seen = 0;
const floor = (href: string): void => void (seen += new URL(href).hostname.length);
const ours = (href: string): void => void (seen += unwrapUrl(new URL(href))?.via.length ?? 0);

/** Short turns: a busy machine interrupts few of them, and the median leaves those out. */
const LINKS_A_TURN = 1500;

/** @returns ns a link */
function time(links: readonly string[], look: (href: string) => void): number {
  collect('minor');
  const passes = Math.ceil(LINKS_A_TURN / links.length);
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) for (const href of links) look(href);
  return ((performance.now() - start) * 1e6) / (passes * links.length);
}

function compare(links: readonly string[]): { floorNs: number[]; ratios: number[] } {
  for (let i = 0; i < 3; i++) for (const look of [floor, ours]) time(links, look);
  const floorNs: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = time(links, floor);
    const own = time(links, ours);
    const after = time(links, floor);
    floorNs.push(before, after);
    ratios.push(own / ((before + after) / 2));
  }
  return { floorNs, ratios };
}

answer({
  wrapped: { ...compare(wrapped.map(({ href }) => href)), count: wrapped.length },
  nested: { ...compare(nested.map(({ href }) => href)), count: nested.length },
  plain: { ...compare(plain), count: plain.length },
  firstMs,
  source,
  wrong,
  seen,
});
