/** What a link shows of itself, as `appearsToBe` asks it: read of short links alone, whose addresses say nothing. */
import { isShortLink } from '../../address/unwrap/short-link-hosts.ts';
import { MOST_SHOWN } from '../../messages/short-links.ts';

/** @param address the link's own */
export function shownBy(link: Element, address: URL): string[] {
  if (!isShortLink(address)) return [];
  const texts = [link.textContent, link.getAttribute('title'), link.getAttribute('aria-label')];
  return texts.map((text) => (text ?? '').trim().slice(0, MOST_SHOWN));
}
