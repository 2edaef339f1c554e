/** The pages that are measured: what they hold, and what their own scripts do. All links are made up from a fixed seed. */
import { htmlPage, type SitePage } from '../../site/site-page.ts';
import { generatedNames } from '../lookup/listed-names.ts';
import { seeded, type Random } from '../random.ts';
import { benchHosts } from './listed-hosts.ts';
import { ROWS } from '../../site/react/list.tsx';
import { reactPage } from '../../site/react/page.tsx';

export const PAGE_IDS = [
  'empty',
  'links-1k',
  'links-1k-hosts',
  'links-10k',
  'links-10k-hosts',
  'added',
  'feed',
  'rewriting',
  'react',
  'article',
] as const;
export type PageId = (typeof PAGE_IDS)[number];

export interface BenchPage {
  readonly words: string;
  /** How long after its load event it is watched, in ms. */
  readonly settleMs: number;
  readonly make: () => SitePage;
}

/** Where the React page's script lies. */
export const REACT_SCRIPT = 'react-list.js';

/** One link in a hundred is listed, unless said otherwise. */
const LISTED_EACH = 100;
const SECTIONS = ['news', 'politics', 'world/europe', 'sport', 'culture/film', 'opinion', 'tag'];

/** Addresses in the order of the page. `hosts`: how many ordinary hosts share them; `each`: one in so many is listed. */
function addresses(count: number, hosts: number, random: Random, each = LISTED_EACH): string[] {
  const ordinary = generatedNames(hosts);
  const listed = benchHosts();
  return Array.from({ length: count }, (_, i) => {
    const host =
      i % each === each >> 1 ? listed[((i / each) % listed.length) | 0] : ordinary[i % ordinary.length];
    return `https://www.${host ?? ''}/${random.pick(SECTIONS)}/${random.below(1e8).toString(36)}`;
  });
}

const item = (href: string, i: number): string =>
  `<li><a href="${href}">A headline of some seven words, ${i}</a> <span>today</span></li>`;

const list = (hrefs: readonly string[]): string => `<ul>${hrefs.map(item).join('\n')}</ul>`;

const staticPage = (count: number, hosts: number) => (): SitePage =>
  htmlPage({ title: 'Links', body: list(addresses(count, hosts, seeded(count + hosts))) });

/** A page with a script of its own that starts half a second after the load event, when a page has settled. */
function scripted(title: string, body: string, data: unknown, script: string): SitePage {
  return htmlPage({
    title,
    body: `${body}<script>const data = ${JSON.stringify(data)};
addEventListener('load', () => setTimeout(() => { ${script} }, 500));</script>`,
  });
}

function added(): SitePage {
  const batches = Array.from({ length: 50 }, (_, i) =>
    addresses(100, 40, seeded(1000 + i))
      .map(item)
      .join(''),
  );
  const script = `let i = 0; const timer = setInterval(() => {
    const part = document.createElement('ul'); part.innerHTML = data[i++]; document.body.append(part);
    if (i === data.length) clearInterval(timer); }, 30);`;
  return scripted('Added', list(addresses(1000, 120, seeded(9))), batches, script);
}

function feed(): SitePage {
  const posts = addresses(1500, 300, seeded(11)).map(
    (href, i) =>
      `<article><h3>Post ${i}</h3><p>Some words about it.</p><a href="${href}">Read on</a></article>`,
  );
  const script = `let i = 0; const feed = document.querySelector('main'); const timer = setInterval(() => {
    const part = document.createElement('div'); part.innerHTML = data.slice(i, i += 25).join(''); feed.append(part);
    while (feed.children.length > 12) feed.firstElementChild.remove();
    if (i >= data.length) clearInterval(timer); }, 40);`;
  return scripted('Feed', '<main></main>', posts, script);
}

/** Click counters rewrite their links: 2,000 a second, for two seconds. */
function rewriting(): SitePage {
  const hrefs = addresses(1000, 120, seeded(13));
  const script = `let turn = 0; const links = [...document.links]; const timer = setInterval(() => {
    for (let k = 0; k < 100; k++) { const at = (turn * 100 + k) % links.length; links[at].href = data[at] + '?count=' + turn; }
    if (++turn === 40) clearInterval(timer); }, 50);`;
  return scripted('Rewriting', list(hrefs), hrefs, script);
}

function article(): SitePage {
  const random = seeded(19);
  const words = generatedNames(400).map((name) => name.split('.')[0] ?? '');
  const hrefs = addresses(300, 120, random);
  const paragraph = (i: number): string => {
    const text = Array.from({ length: 140 }, () => random.pick(words)).join(' ');
    return `<p>${text} <a href="${hrefs[i % hrefs.length] ?? ''}">link</a>.</p>`;
  };
  return htmlPage({
    title: 'Article',
    body: Array.from({ length: 1700 }, (_, i) => paragraph(i)).join('\n'),
  });
}

export const PAGES: Readonly<Record<PageId, BenchPage>> = {
  empty: {
    words: 'no link at all',
    settleMs: 500,
    make: () => htmlPage({ title: 'Empty', body: '<p>Nothing here.</p>' }),
  },
  'links-1k': { words: '1,000 links', settleMs: 700, make: staticPage(1000, 120) },
  'links-1k-hosts': { words: '1,000 links, a host each', settleMs: 700, make: staticPage(1000, 1000) },
  'links-10k': { words: '10,000 links', settleMs: 900, make: staticPage(10_000, 650) },
  'links-10k-hosts': { words: '10,000 links, a host each', settleMs: 900, make: staticPage(10_000, 10_000) },
  added: { words: '1,000 + 5,000 in 50 batches', settleMs: 2500, make: added },
  feed: { words: 'endless feed', settleMs: 3700, make: feed },
  rewriting: { words: '2,000 hrefs rewritten a second', settleMs: 3200, make: rewriting },
  react: {
    words: 'React list rendered anew',
    settleMs: 3200,
    // Enough listed ones that a row moved, kept or taken out without its mark is seen.
    make: () => reactPage(addresses(ROWS, 150, seeded(17), 20), `<script src="/${REACT_SCRIPT}"></script>`),
  },
  article: { words: 'article of 2 MB', settleMs: 1200, make: article },
};
