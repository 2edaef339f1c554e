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

export interface SavedPage {
  /** `href` of every link, as it stands in the document. */
  readonly hrefs: readonly string[];
  /** What relative links are relative to: the page's address, or its first `<base href>`. */
  readonly base: string;
}

/**
 * @param source the page's HTML
 * @param address where the page was saved from
 */
export function readSavedPage(source: string, address: string): SavedPage {
  const hrefs: string[] = [];
  let base: string | undefined;
  for (const element of elements(parse(source))) {
    const href = attribute(element, 'href');
    if (href === undefined) continue;
    if (element.tagName === 'a' || element.tagName === 'area') hrefs.push(href);
    if (element.tagName === 'base' && URL.canParse(href, address)) base ??= new URL(href, address).href;
  }
  return { hrefs, base: base ?? address };
}
