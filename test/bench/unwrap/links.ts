/** The links of the unwrap part: worked examples of every family, and links to the same hosts that carry no address. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { unwrap } from '../../../src/address/unwrap/unwrap.ts';

const Row = v.object({ case: v.string(), wrapped: v.string(), target: v.nullable(v.string()) });
const Page = v.object({ links: v.array(v.string()) });

function lines(file: string): unknown[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

export interface WrappedLink {
  readonly href: string;
  readonly target: string;
}

export interface UnwrapLinks {
  readonly wrapped: readonly WrappedLink[];
  readonly nested: readonly WrappedLink[];
  /** On hosts that have to be looked at closer, and plain all the same: what most such links of real pages are. */
  readonly plain: readonly string[];
  readonly source: string;
}

const PLAIN =
  'https://www.google.com/search?q=eu+summit&ei=x|https://www.facebook.com/somebody/posts/1234567890|https://x.com/somebody/status/1|' +
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1s|https://t.me/somebody/1234|https://www.linkedin.com/in/somebody/|https://vk.com/wall-1_2';

/** @param pages file of the links of real pages; a few of our own where it is missing */
export function unwrapLinks(pages: string): UnwrapLinks {
  const all = lines('test/vectors/wrapped.jsonl')
    .map((row) => v.parse(Row, row))
    .flatMap(({ case: kind, wrapped: href, target }) =>
      target !== null && href.startsWith('http') && kind !== 'malformed' && kind !== 'hostile'
        ? [{ href, target }]
        : [],
    );
  const isNested = ({ href }: WrappedLink): boolean => (unwrap(href)?.via.length ?? 0) > 1;
  const wrapped = all.filter((link) => !isNested(link));
  const nested = all.filter(isNested);
  const hosts = new Set(all.map(({ href }) => new URL(href).hostname.replace(/^www\./, '')));
  const found = lines(pages)
    .flatMap((page) => v.parse(Page, page).links)
    .filter((href) => URL.canParse(href) && hosts.has(new URL(href).hostname.replace(/^www\./, '')))
    .filter((href) => unwrap(href) === null);
  return found.length > 0
    ? { wrapped, nested, plain: found, source: 'links of saved real pages' }
    : { wrapped, nested, plain: PLAIN.split('|'), source: 'a few links of our own' };
}
