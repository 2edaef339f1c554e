/** Asks a page's own script of ours which of its links are listed. */
import { LISTED_LINKS, type PageLinks } from '../messages/page-links.ts';
import { browser } from './api.ts';

/** Runs in the page, beside the page script. It travels as text: it may use nothing but its argument. */
function askPageScript(name: string): unknown {
  const count: unknown = Reflect.get(globalThis, name);
  if (typeof count !== 'function') return null;
  const answer: unknown = Reflect.apply(count, undefined, []);
  return answer;
}

/** @returns `null` where no page script answers: a page that may not be read, a muted site. Never rejects. */
export async function readListedLinks(tab: number): Promise<PageLinks | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: askPageScript,
      args: [LISTED_LINKS],
    });
    // Our own script of the same release made it, in a world that no page reaches.
    return (frame?.result as PageLinks | null | undefined) ?? null;
  } catch {
    return null;
  }
}
