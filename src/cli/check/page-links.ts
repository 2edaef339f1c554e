/** The links of a saved page, in document order, as a browser with scripts on would have them. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

function attribute(node: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}

/** Depth first without recursion: saved pages can be nested deeper than a call stack. */
function* elements(root: Node): Generator<DefaultTreeAdapterTypes.Element> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) yield node;
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
}

/** So much of a link's text is read: an address is shorter, and a page may wrap everything in one link. */
const MOST_TEXT = 2048;

function textOf(root: Node): string {
  let text = '';
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined && text.length < MOST_TEXT; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return text;
}

export interface SavedLink {
  /** As it stands in the document. */
  readonly href: string;
  /** What a reader sees or hears of it: its text, title and label. */
  readonly shown: readonly string[];
}

export interface SavedPage {
  readonly links: readonly SavedLink[];
  /** What relative links are relative to: the page's address, or its first `<base href>`. */
  readonly base: string;
}

/**
 * @param source the page's HTML
 * @param address where the page was saved from
 */
export function readSavedPage(source: string, address: string): SavedPage {
  const links: SavedLink[] = [];
  let base: string | undefined;
  for (const element of elements(parse(source))) {
    const href = attribute(element, 'href');
    if (href === undefined) continue;
    if (element.tagName === 'a' || element.tagName === 'area') {
      const labels = ['title', 'aria-label'].map((name) => attribute(element, name) ?? '');
      links.push({ href, shown: [...labels, textOf(element)] });
    }
    if (element.tagName === 'base' && URL.canParse(href, address)) base ??= new URL(href, address).href;
  }
  return { links, base: base ?? address };
}
