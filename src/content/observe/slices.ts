/**
 * Work in slices: links wait in a queue and are looked at for at most a few milliseconds at a time, when the page is
 * idle. A queue item is a list and a place in it, so that ten thousand links cost one object until their turn comes.
 */

/** Longest slice in ms; a task of ours that the reader could feel starts at several times this. */
const SLICE = 4;
/** The clock is read once in so many links. */
const CHUNK = 32;
/** Marks are drawn at the end of the work, or after so many ms of it: each drawing costs the page a style pass. */
const DRAW_AFTER = 120;
/** A busy page still gets its marks within this many ms of the previous slice. */
const LATEST = 150;

export interface LinkList {
  readonly length: number;
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

export interface Slices {
  /**
   * @param start the place of the link to begin with
   * @param fresh whether nobody has looked at any of them before
   */
  add(links: LinkList, start?: number, fresh?: boolean): void;
  clear(): void;
}

/** @param draw draws what was decided */
export function openSlices(visit: Visit, draw: () => void, life: AbortSignal): Slices {
  let queue: Item[] = [];
  let asked = 0;
  let drawnAt = 0;

  const run = (): void => {
    asked = 0;
    if (life.aborted) return;
    const stop = performance.now() + SLICE;
    let item = queue[0];
    while (item !== undefined) {
      const { links, length, start, fresh, done } = item;
      // From the start to the end, then from the beginning to the start.
      const isRound = done >= length - start;
      const from = isRound ? done - (length - start) : done + start;
      const count = Math.min(CHUNK, (isRound ? start : length) - from);
      visit(links, from, from + count, fresh);
      item.done = done + count;
      if (item.done >= length) {
        queue.shift();
        item = queue[0];
      }
      if (performance.now() >= stop) break;
    }
    const now = performance.now();
    if (item === undefined || now - drawnAt >= DRAW_AFTER) {
      draw();
      drawnAt = now;
    }
    schedule();
  };
  const schedule = (): void => {
    if (asked === 0 && queue.length > 0) asked = requestIdleCallback(run, { timeout: LATEST });
  };
  const clear = (): void => {
    queue = [];
    if (asked !== 0) cancelIdleCallback(asked);
    asked = 0;
  };
  life.addEventListener('abort', clear);
  return {
    add(links, start = 0, fresh = false) {
      const { length } = links;
      if (length === 0) return;
      queue.push({ links, length, start, fresh, done: 0 });
      schedule();
    },
    clear,
  };
}
