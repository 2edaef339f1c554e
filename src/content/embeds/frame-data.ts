/**
 * The address that a framed document names as its own (RFC 6596; ogp.me): a player often stands on somebody else's host and
 * says here whose it is. Its author's word, not the address's, and said as that.
 */
const NAMED = 'link[rel="canonical"][href],meta[property="og:url"][content]';
/** One of each is the rule. */
const MOST = 4;

export function frameAddresses(): string[] {
  // A form or picture named after one of the document's own functions would stand in its place.
  const named: NodeListOf<Element> = Document.prototype.querySelectorAll.call(document, NAMED);
  return [...named]
    .slice(0, MOST)
    .map((node) => node.getAttribute('href') ?? node.getAttribute('content') ?? '');
}
