/**
 * Short links say nothing of where they lead, but often show it: as their text, title or label. Such a target is a
 * weaker finding ("appears to lead to"): what a link shows is its author's word, not the address's.
 */
import { innerAddress } from './inner-address.ts';
import { shortHostOf } from './short-link-hosts.ts';
import { unwrapUrl } from './unwrap.ts';
import type { Unwrapped } from './unwrap-address.ts';

/** A whole address and nothing else; a name needs letters at its end, so that "3.14" and "v1.2" are none. */
const ADDRESS_ALONE = /^(?:https?:\/\/)?(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+(?::\d+)?(?:[/?#]\S*)?$/iu;

/** @returns `null` for words, for names cut short, and for what is itself a short link */
function readShown(text: string): URL | null {
  const whole = text.trim();
  const kept = whole.replace(/(?:…|\.\.\.)$/u, '');
  // "www.rt.co…": only a name with a slash behind it is known to be whole.
  const isCut = kept !== whole && !/[^/:]\//.test(kept);
  const url = !isCut && ADDRESS_ALONE.test(kept) ? innerAddress(kept) : null;
  return url === null || shortHostOf(url) !== undefined ? null : url;
}

/**
 * Where a short link appears to lead.
 *
 * @param url the link's address
 * @param shown what a reader sees or hears of it: its text, title, label
 * @returns `null` when it is no short link, or shows no address
 */
export function appearsToBe(url: URL, shown: readonly string[]): Unwrapped | null {
  const host = shortHostOf(url);
  if (host === undefined) return null;
  for (const text of shown) {
    const address = readShown(text);
    if (address === null) continue;
    const behind = unwrapUrl(address);
    return {
      target: behind?.target ?? address.href,
      via: [host, ...(behind?.via ?? [])],
      kind: 'redirect',
      weak: true,
    };
  }
  return null;
}
