/**
 * Looks at links: a few at once, many in slices of at most a few milliseconds, when the page is idle. Says when what was
 * decided is to be drawn.
 */
import { now, passedSince } from './clock.ts';
import { openIdleMoment } from './idle-moment.ts';
import { openLinkQueue, type LinkList, type Visit } from './link-queue.ts';

/** Longest slice in ms; a task of ours that the reader could feel starts at several times this. */
const SLICE = 4;
/** Drawn when the work is done or has lasted so many ms. */
const DRAW_FIRST = 120;
/**
 * And again, while there is more or the page goes on adding links, no sooner than so many ms after the last time: each drawing
 * costs the page a style pass, and ours a third of a ms. What comes after a pause is drawn at once.
 */
const DRAW_EVERY = 400;
/** What a page goes on adding is looked at again so many ms after a look that found nothing to draw. */
const LOOK_EVERY = 100;
/** So many at once take less than half a millisecond. */
const FEW = 128;

export interface Slices {
  /**
   * @param start the place of the link to begin with
   * @param fresh nobody has looked at any of them before: marks begin, in an idle moment, so the first slice waits for no other
   */
  add(links: LinkList, start?: number, fresh?: boolean): void;
  /** Links whose address the page has changed: a few are looked at at once, since their marks may be wrong now; more wait like all others. */
  addChanged(links: LinkList): void;
  /** There is something to collect. It is when it can be drawn too: many small looks cost more than one. */
  collectSoon(): void;
  clear(): void;
}

export interface SliceWork {
  readonly visit: Visit;
  /** Gives what waits to be collected. */
  readonly collect: () => readonly LinkList[];
  /** A few links were looked at while none waited, and no flush may follow: whether one is to. */
  readonly hasNews: () => boolean;
  /** Draws what was decided; told whether no link waits any more, tells whether there was anything. */
  readonly flush: (isDone: boolean) => boolean;
}

export function openSlices({ visit, collect, hasNews, flush }: SliceWork, life: AbortSignal): Slices {
  const queue = openLinkQueue(visit);
  let isDrawDue = false;
  let isCollectDue = false;
  /** What waited in the queue is drawn at its end: a reader may be at these links already. */
  let isPrompt = false;
  let begunAt = 0;
  let drawnAt = 0;
  /** In ms: for so long after that nothing is drawn or collected. */
  let pause = 0;

  const run = (): void => {
    if (life.aborted) return;
    if (isCollectDue && waitNow() <= 0) {
      isCollectDue = false;
      for (const links of collect()) enqueue(links);
    }
    queue.look(SLICE);
    const isPast = waitNow() <= 0;
    const isTime = queue.isEmpty ? isPrompt || isPast : isPast && passedSince(begunAt) >= DRAW_FIRST;
    if (isTime) {
      isDrawDue = isPrompt = !queue.isEmpty;
      drawnAt = now();
      pause = flush(queue.isEmpty) ? DRAW_EVERY : LOOK_EVERY;
    }
    if (!queue.isEmpty) moment.ask();
    else if (isDrawDue || isCollectDue) moment.askIn(waitNow());
  };
  /** In ms, until it is time to draw again; less than none where it is. */
  const waitNow = (): number => pause - passedSince(drawnAt);
  const moment = openIdleMoment(run);
  const clear = (): void => {
    queue.clear();
    moment.cancel();
    isCollectDue = false;
  };
  life.addEventListener('abort', clear);
  const enqueue = (links: LinkList, start = 0, fresh = false): void => {
    if (links.length === 0) return;
    if (queue.isEmpty) begunAt = now();
    queue.add(links, start, fresh);
    isDrawDue = isPrompt = true;
  };
  const add = (links: LinkList, start = 0, fresh = false): void => {
    enqueue(links, start, fresh);
    if (queue.isEmpty) return;
    if (fresh) run();
    else moment.ask();
  };
  /** Not asked for an idle moment to find that it is too early. */
  const drawSoon = (): void => {
    if (moment.isComing) return;
    const wait = waitNow();
    if (wait > 0) moment.askIn(wait);
    else moment.ask();
  };
  return {
    add,
    addChanged(links) {
      if (links.length > FEW || !queue.isEmpty) {
        add(links);
        return;
      }
      visit(links, 0, links.length, false);
      if (!hasNews()) return;
      isDrawDue = true;
      drawSoon();
    },
    collectSoon() {
      if (isCollectDue) return;
      isCollectDue = true;
      drawSoon();
    },
    clear,
  };
}
