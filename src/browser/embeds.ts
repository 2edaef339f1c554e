/** Reads where a page's embedded frames and players come from, when the reader asks: pages pay nothing for it. */
import { LONGEST_EMBED, MOST_EMBEDS, NOTED_EMBEDS, type NotedEmbed } from '../messages/embeds.ts';
import { browser } from './api.ts';

/** Runs in the page, apart from its scripts. It travels as text: it may use nothing but its arguments. */
function collect(most: number, longest: number): string[] {
  // A form or picture named after one of the document's own functions would stand in its place.
  const nodes = Document.prototype.querySelectorAll.call(
    document,
    'iframe[src], frame[src], embed[src], object[data], video, audio',
  );
  const addressOf = (node: Element): string => {
    if (node instanceof HTMLMediaElement) return node.currentSrc;
    return node instanceof HTMLObjectElement ? node.data : String(Reflect.get(node, 'src') ?? '');
  };
  const addresses = [...nodes]
    .map(addressOf)
    .filter((address) => address !== '' && address.length <= longest);
  return [...new Set(addresses)].slice(0, most);
}

/** @returns nothing where the page may not be read. Never rejects. */
export async function readEmbeds(tab: number): Promise<readonly string[]> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: collect,
      args: [MOST_EMBEDS, LONGEST_EMBED],
    });
    const result: unknown = frame?.result;
    // What the page's world hands over is parsed by the background, as every message is.
    return Array.isArray(result) ? (result as readonly string[]) : [];
  } catch {
    return [];
  }
}

/** Runs in each frame, beside what draws the notes there. It travels as text: it may use nothing but its argument. */
function askNotes(name: string): unknown {
  const noted: unknown = Reflect.get(globalThis, name);
  if (typeof noted !== 'function') return [];
  const answer: unknown = Reflect.apply(noted, undefined, []);
  return answer;
}

/** @returns what the notes in the page and its frames say; nothing where there are none. Never rejects. */
export async function readNotedEmbeds(tab: number): Promise<readonly NotedEmbed[]> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: askNotes,
      args: [NOTED_EMBEDS],
    });
    // Our own script of the same release made them, in a world that no page reaches; addresses are the page's.
    return frames
      .flatMap(({ result }) => (Array.isArray(result) ? (result as NotedEmbed[]) : []))
      .filter(({ address }) => address.length <= LONGEST_EMBED)
      .slice(0, MOST_EMBEDS);
  } catch {
    return [];
  }
}
