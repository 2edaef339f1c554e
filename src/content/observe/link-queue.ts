/** Links that wait to be looked at. An item is a list and a place in it, so that ten thousand links cost one object until their turn comes. */
import { now, passedSince } from './clock.ts';

/** The clock is read once in so many links. */
const CHUNK = 128;

/** A node list or an array. */
export interface LinkList {
  readonly length: number;
  /** A node list's own, which is a fifth faster than reading its places: engines have no short way to those. */
  item?(index: number): Element | null;
  readonly [index: number]: Element;
}

interface Item {
  readonly links: LinkList;
  /** Asked of the list once: on a node list it is a call into the browser. */
  readonly length: number;
  /** Where the look began: at the first visible link, then round. */
  readonly start: number;
  /** Nobody has looked at any of them before. */
  readonly fresh: boolean;
  done: number;
}

/** Looks at links[from, to). */
export type Visit = (links: LinkList, from: number, to: number, fresh: boolean) => void;

export interface LinkQueue {
  readonly isEmpty: boolean;
  /**
   * @param start the place of the link to begin with
   * @param fresh whether nobody has looked at any of them before
   */
  add(links: LinkList, start: number, fresh: boolean): void;
  /** Looks at what waits, for so many ms and a few links more. */
  look(ms: number): void;
  clear(): void;
}

export function openLinkQueue(visit: Visit): LinkQueue {
  let items: Item[] = [];
  return {
    get isEmpty() {
      return items.length === 0;
    },
    add(links, start, fresh) {
      items.push({ links, length: links.length, start, fresh, done: 0 });
    },
    look(ms) {
      const begun = now();
      let item = items[0];
      while (item !== undefined) {
        const { links, length, start, fresh, done } = item;
        // From the start to the end, then from the beginning to the start.
        const isRound = done >= length - start;
        const from = isRound ? done - (length - start) : done + start;
        const count = Math.min(CHUNK, (isRound ? start : length) - from);
        visit(links, from, from + count, fresh);
        item.done = done + count;
        if (item.done >= length) {
          items.shift();
          item = items[0];
        }
        if (passedSince(begun) >= ms) return;
      }
    },
    clear() {
      items = [];
    },
  };
}
