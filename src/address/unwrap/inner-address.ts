/** From the text that a wrapper carries to the address it stands for. Nothing here decodes; that is each family's own. */

import { toUrl } from '../parse-address.ts';

/** `https:/host` too: proxies and archives fold the two slashes into one, and browsers read it as they do. */
const WITH_SCHEME = /^https?:[\\/]/i;
/** A host with a dot, and nothing that would make it something else: no space, no user, no percent sign. */
const WITHOUT_SCHEME = /^[^\s\\/?#:@%]+\.[^\s\\/?#:@%]+(?=[:/?#]|$)/;

function withScheme(text: string, scheme: string): string | null {
  if (WITH_SCHEME.test(text)) return text;
  if (text.startsWith('//')) return scheme + text;
  return WITHOUT_SCHEME.test(text) ? `${scheme}//${text}` : null;
}

/**
 * Reads a whole text as an address of the web.
 *
 * @param scheme of addresses that are written without one, with its colon
 * @returns `null` for everything else: words, other schemes, addresses still encoded
 */
export function innerAddress(text: string, scheme = 'https:'): URL | null {
  // As the platform's parser does: tabs and line breaks inside an address are not part of it.
  const address = withScheme(text.trim().replace(/[\t\n\r]/g, ''), scheme);
  return address === null ? null : toUrl(address);
}

const FIRST_ADDRESS = /https?:\/\/[^\s<>"]+/i;
/** What stands behind an address in a sentence and is rarely part of it. */
const SENTENCE_END = /[.,;:!?)\]}'”’»*…]+$/u;

/** The first address in a message that somebody shares. */
export function addressInMessage(message: string): URL | null {
  const found = FIRST_ADDRESS.exec(message)?.[0];
  return found === undefined ? null : innerAddress(found.replace(SENTENCE_END, ''));
}
