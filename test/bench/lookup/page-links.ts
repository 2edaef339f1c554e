/** Ordinary links: those of saved real pages where that collection lies beside the checkout, else made up alike. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { seeded, type Random } from '../random.ts';
import { generatedNames } from './listed-names.ts';

const COLLECTION = '../shared/evidence/page-links/pages.jsonl';
const Page = v.object({ links: v.array(v.string()) });

export interface PageLinks {
  readonly links: readonly string[];
  readonly source: 'links of 111 saved real pages' | 'made-up links';
}

const SECTIONS = 'politics world economy sport culture opinion 2026/11 article category tag author'.split(
  ' ',
);

/** About as long as real ones: 47 characters in the middle. */
function madeUpPath(random: Random): string {
  const kind = random.below(10);
  if (kind < 2) return '/';
  const section = `/${random.pick(SECTIONS)}/`;
  if (kind < 5) return section;
  return `${section}${random.below(1e7).toString(36)}-${random.pick(SECTIONS)}${kind === 9 ? '?utm_source=page&id=7' : ''}`;
}

/** Few hosts with many links and many with few, as pages have them. */
function madeUp(): string[] {
  const random = seeded(7);
  const hosts = random
    .shuffled(generatedNames(1_520))
    .map((name) => (random.below(10) < 6 ? `www.${name}` : name));
  return Array.from({ length: 12_000 }, () => {
    const host = hosts[Math.floor(random.next() ** 3 * hosts.length)] ?? 'example.com';
    return `${random.below(10) === 0 ? 'http' : 'https'}://${host}${madeUpPath(random)}`;
  });
}

/** Only links that the platform's parser accepts: an exception would dwarf everything else that is timed. */
export function pageLinks(): PageLinks {
  if (!existsSync(COLLECTION)) return { links: madeUp(), source: 'made-up links' };
  const links = readFileSync(COLLECTION, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => v.parse(Page, JSON.parse(line)).links);
  return { links: links.filter((link) => URL.canParse(link)), source: 'links of 111 saved real pages' };
}
