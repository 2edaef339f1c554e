/** Links whose host decides nothing alone: a platform's accounts, paths of a host, addresses wrapped in others. */
import { parseLink } from '../address/parse-address.ts';
import { NONE, type Index } from '../registry/index/open-index.ts';

/**
 * Asked for links to hosts that the index answers with `CLOSER`, and only for them.
 *
 * @param href as it stands in the document
 * @param base the document's base address
 * @returns a verdict's number; the host's own listing where nothing closer is known, else `NONE`
 */
export function lookCloser(index: Index, href: string, base: string): number {
  const parsed = parseLink(href, base);
  const hostname = parsed.ok ? parsed.address.hostname : null;
  return hostname === null ? NONE : (index.lookUp(hostname)?.verdict ?? NONE);
}
