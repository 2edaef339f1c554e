/** Pages with links to many hosts, and the names of a large list: made by rule, the same in every run. */

export interface ListsPage {
  readonly id: string;
  readonly words: string;
  readonly links: number;
  /** How many of them lead to a name on the list. */
  readonly listed: number;
}

export const PAGES: readonly ListsPage[] = [
  { id: 'none', words: '1,000 links, one host each, none listed', links: 1000, listed: 0 },
  { id: 'many', words: '10,000 links, one host each, none listed', links: 10_000, listed: 0 },
  { id: 'some', words: '10,000 links, one host each, 20 listed', links: 10_000, listed: 20 },
];

const SUBSCRIBED = 200_000;
const ENDINGS = ['com', 'net', 'org', 'info', 'ru', 'de', 'co.uk', 'com.br'];

function nameOf(prefix: string, i: number): string {
  // A multiplicative hash spreads the letters; the number makes each name its own.
  const letters = (Math.imul(i + 1, 0x9e3779b1) >>> 0).toString(36);
  return `${prefix}${letters}-${i.toString(36)}.${ENDINGS[i % ENDINGS.length] ?? 'com'}`;
}

export function subscribedNames(): string[] {
  return Array.from({ length: SUBSCRIBED }, (_, i) => nameOf('list-', i));
}

export function pageHtml({ links, listed }: ListsPage): string {
  const isListed = (i: number): boolean => listed > 0 && i % Math.floor(links / listed) === 0;
  const items = Array.from({ length: links }, (_, i) => {
    const host = isListed(i) ? nameOf('list-', i) : nameOf('page-', i);
    return `<li><a href="https://www.${host}/${i}">link ${i}</a></li>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>links</title><link rel="icon" href="data:,"><ul>${items.join('\n')}</ul>`;
}
