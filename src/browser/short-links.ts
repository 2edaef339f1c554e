/** Reads a page's short links when the reader asks: their addresses say nothing, what they show may. Pages pay nothing for it. */
import { shortLinkHosts } from '../address/unwrap/short-link-hosts.ts';
import { MOST_SHORT_LINKS, MOST_SHOWN, type ShownLink } from '../messages/short-links.ts';
import { browser } from './api.ts';

/** Runs in the page, apart from its scripts. It travels as text: it may use nothing but its arguments. */
function collect(hosts: readonly string[], most: number, length: number): ShownLink[] {
  // A form or picture named after one of the document's own functions would stand in its place.
  const all = Document.prototype.querySelectorAll.call(document, 'a[href]');
  const found: ShownLink[] = [];
  for (const link of all) {
    if (!(link instanceof HTMLAnchorElement) || !hosts.includes(link.hostname.replace(/^www\./, '')))
      continue;
    const shown = [link.textContent, link.title, link.ariaLabel ?? ''].map((text) => text.trim());
    if (link.href.length <= length)
      found.push({ href: link.href, shown: shown.map((text) => text.slice(0, length)) });
    if (found.length >= most) break;
  }
  return found;
}

/** @returns nothing where the page may not be read. Never rejects. */
export async function readShortLinks(tab: number): Promise<readonly ShownLink[]> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: collect,
      args: [shortLinkHosts(), MOST_SHORT_LINKS, MOST_SHOWN],
    });
    const result: unknown = frame?.result;
    // What the page's world hands over is parsed by the background, as every message is.
    return Array.isArray(result) ? (result as readonly ShownLink[]) : [];
  } catch {
    return [];
  }
}
