/** The links in what a page has added: kept as the observer handed it over, looked through when a look is due. */
import type { LinkList } from './link-queue.ts';

/** Elements that lead somewhere. The browser knows of each whether it is one: half as dear as asking for names and attributes. */
export const LINKS = ':any-link';

/** By number, not by class: asked of every node that a page adds. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
export const isLink = (node: Element): boolean => node.localName === 'a' || node.localName === 'area';

/** So few are put with those that were added alone: of thousands of elements added one by one, a list of each would cost more than its links. */
const FEW = 16;

export interface AddedLinks {
  readonly isEmpty: boolean;
  add(nodes: NodeList): void;
  /** Gives the links in all that was added and is still there, and forgets it. */
  collect(): readonly LinkList[];
  forget(): void;
}

export function openAddedLinks(): AddedLinks {
  let added: NodeList[] = [];
  return {
    get isEmpty() {
      return added.length === 0;
    },
    add(nodes) {
      if (nodes.length > 0) added.push(nodes);
    },
    collect() {
      const alone: Element[] = [];
      const lists: LinkList[] = [alone];
      let last: Element | undefined;
      for (const nodes of added) {
        for (const node of nodes) {
          if (!isElement(node) || !node.isConnected) continue;
          // Many pages add an element first and fill it then.
          if (last?.contains(node) === true) continue;
          if (isLink(node)) alone.push(node);
          else if (node.firstElementChild !== null) {
            last = node;
            const links = node.querySelectorAll(LINKS);
            if (links.length > FEW) lists.push(links);
            else for (const link of links) alone.push(link);
          }
        }
      }
      added = [];
      return lists;
    },
    forget() {
      added = [];
    },
  };
}
