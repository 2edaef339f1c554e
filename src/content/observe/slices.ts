/**
 * Looks at links: a few at once, many in slices of at most a few milliseconds, when the page is idle. Says when what was
 * decided is to be drawn.
 */
import { openLinkQueue, type LinkList, type Visit } from './link-queue.ts';

/** Longest slice in ms; a task of ours that the reader could feel starts at several times this. */
const SLICE = 4;
/** Drawn when the work is done or has lasted so many ms. */
const DRAW_FIRST = 120;
/**
 * And again, while there is more or for a stream of a few new links, no sooner than so many ms after the last time: each drawing
 * costs the page a style pass, and ours a third of a ms. What comes after a pause is drawn at once.
 */
const DRAW_EVERY = 400;
/** A busy page still gets its marks within this many ms of the previous slice. */
const LATEST = 150;
/** So many at once take less than half a millisecond. */
const FEW = 128;

export interface Slices {
  /**
   * @param start the place of the link to begin with
   * @param fresh nobody has looked at any of them before: marks begin, in an idle moment, so the first slice waits for no other
   */
  add(links: LinkList, start?: number, fresh?: boolean): void;
  /** Links that the page has just made or changed: a few are looked at at once, since the page's own work has them at hand; more wait like all others. */
  addNew(lists: readonly LinkList[]): void;
  clear(): void;
}

export interface SliceWork {
  readonly visit: Visit;
  /** A few links were looked at while none waited, and no flush may follow: whether one is to. */
  readonly hasNews: () => boolean;
  /** Draws what was decided; told whether no link waits any more. */
  readonly flush: (isDone: boolean) => void;
}

export function openSlices({ visit, hasNews, flush }: SliceWork, life: AbortSignal): Slices {
  const queue = openLinkQueue(visit);
  let asked = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  let isDrawDue = false;
  /** What waited in the queue is drawn at its end: a reader may be at these links already. */
  let isPrompt = false;
  let begunAt = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;

  const run = (): void => {
    asked = 0;
    if (life.aborted) return;
    queue.look(SLICE);
    const now = performance.now();
    const wait = waitAt(now);
    const isTime = queue.isEmpty ? isPrompt || wait <= 0 : wait <= 0 && now - begunAt >= DRAW_FIRST;
    if (isTime) {
      isDrawDue = isPrompt = !queue.isEmpty;
      drawnAt = now;
      flush(queue.isEmpty);
    }
    if (!queue.isEmpty) schedule();
    else if (isDrawDue) drawIn(wait);
  };
  /** In ms, until it is time to draw again. */
  const waitAt = (now: number): number => drawnAt + DRAW_EVERY - now;
  const drawIn = (ms: number): void => {
    // A timer drops what is less than a ms: without one more it would be asked again and again.
    later ??= setTimeout(drawLater, ms + 1);
  };
  const drawLater = (): void => {
    later = undefined;
    schedule();
  };
  const schedule = (): void => {
    if (asked === 0) asked = requestIdleCallback(run, { timeout: LATEST });
  };
  const clear = (): void => {
    queue.clear();
    if (asked !== 0) cancelIdleCallback(asked);
    clearTimeout(later);
    asked = 0;
    later = undefined;
  };
  life.addEventListener('abort', clear);
  const add = (links: LinkList, start = 0, fresh = false): void => {
    if (links.length === 0) return;
    if (queue.isEmpty) begunAt = performance.now();
    queue.add(links, start, fresh);
    isDrawDue = isPrompt = true;
    if (fresh) run();
    else schedule();
  };
  return {
    add,
    addNew(lists) {
      const count = lists.reduce((sum, { length }) => sum + length, 0);
      if (count === 0) return;
      if (count > FEW || !queue.isEmpty) {
        for (const links of lists) add(links);
        return;
      }
      for (const links of lists) if (links.length > 0) visit(links, 0, links.length, false);
      if (!hasNews()) return;
      isDrawDue = true;
      if (later !== undefined) return;
      // Not asked for an idle moment to find that it is too early.
      const wait = waitAt(performance.now());
      if (wait > 0) drawIn(wait);
      else schedule();
    },
    clear,
  };
}
