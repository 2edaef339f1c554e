// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkList, Visit } from '../../../src/content/observe/link-queue.ts';
import { openSlices, type SliceWork } from '../../../src/content/observe/slices.ts';

let idle: (() => void)[] = [];
let clock = 0;

function runIdle(): void {
  const due = idle;
  idle = [];
  for (const run of due) run();
}

beforeEach(() => {
  idle = [];
  clock = 0;
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', () => (idle = []));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Whole ms, as the device's clock gives them.
  vi.spyOn(Date, 'now').mockImplementation(() => Math.trunc(clock));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The clock and the timers go on. */
function pass(ms: number): void {
  clock += ms;
  vi.advanceTimersByTime(ms);
}

const links = (count: number): Element[] =>
  Array.from({ length: count }, (_, i) => Object.assign(document.createElement('a'), { id: String(i) }));

/** @param flush gives nothing: there was something to draw */
const work = (
  visit: Visit,
  flush: (isDone: boolean) => unknown = () => undefined,
  hasNews = (): boolean => true,
  collect = (): readonly LinkList[] => [],
): SliceWork => ({ visit, collect, hasNews, flush: (isDone) => flush(isDone) !== false });

/** One link at a time, as these tests look at them. */
const each =
  (visit: (link: Element) => void): Visit =>
  (list, from, to) => {
    for (let i = from; i < to; i++) visit(list[i] ?? document.body);
  };

describe('slices', () => {
  it('look at every link once, from the given start round to the beginning', () => {
    const seen: string[] = [];
    const slices = openSlices(work(each((link) => void seen.push(link.id))), new AbortController().signal);
    slices.add(links(5), 3);
    while (idle.length > 0) runIdle();
    expect(seen).toEqual(['3', '4', '0', '1', '2']);
  });

  it('say with the last drawing, and no other, that nothing waits any more', () => {
    const told: boolean[] = [];
    const slices = openSlices(
      work(
        each(() => void (clock += 0.1)),
        (isDone) => void told.push(isDone),
      ),
      new AbortController().signal,
    );
    slices.add(links(3000));
    while (idle.length > 0) runIdle();
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told.slice(1).map(() => false), true]);
  });

  it('begin at once with links that nobody has looked at, and go on when the page is idle', () => {
    const seen: string[] = [];
    const look = each((link) => {
      seen.push(link.id);
      clock += 0.1;
    });
    const slices = openSlices(work(look), new AbortController().signal);
    slices.add(links(1000), 0, true);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(150);
    while (idle.length > 0) runIdle();
    expect(seen.length).toBe(1000);
  });

  it('stop after their time and go on when the page is idle again', () => {
    const seen: string[] = [];
    let draws = 0;
    const slices = openSlices(
      work(
        each((link) => {
          seen.push(link.id);
          clock += 0.05;
        }),
        () => draws++,
      ),
      new AbortController().signal,
    );
    slices.add(links(2000));
    slices.add(links(10));
    runIdle();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(150);
    let slicesRun = 1;
    for (; idle.length > 0; slicesRun++) runIdle();
    expect(seen.length).toBe(2010);
    expect(slicesRun).toBeGreaterThan(10);
    // 101 ms of work in all: drawn once, at its end. A longer one is drawn on the way too.
    expect(draws).toBe(1);
    slices.add(links(12_000));
    while (idle.length > 0) runIdle();
    expect(draws).toBe(3);
  });

  it('look at a few changed links at once, at many in slices; drawn when the page is idle', () => {
    const seen: string[] = [];
    let draws = 0;
    const slices = openSlices(
      work(
        each((link) => void seen.push(link.id)),
        () => draws++,
      ),
      new AbortController().signal,
    );
    slices.addChanged(links(3));
    expect(seen).toEqual(['0', '1', '2']);
    expect(draws).toBe(0);
    runIdle();
    expect(draws).toBe(1);
    slices.addChanged(links(1000));
    expect(seen.length).toBe(3);
    while (idle.length > 0) runIdle();
    expect(seen.length).toBe(1003);
  });

  it('draw a stream of changed links no more often than they say', () => {
    let draws = 0;
    const slices = openSlices(
      work(
        () => undefined,
        () => draws++,
      ),
      new AbortController().signal,
    );
    for (let batch = 0; batch < 17; batch++) {
      slices.addChanged(links(3));
      runIdle();
      pass(30);
    }
    // 510 ms: at once, and 400 ms after that, when the next batch has come.
    expect(draws).toBe(2);
    // The last of them is not forgotten.
    slices.addChanged(links(3));
    runIdle();
    expect(draws).toBe(2);
    pass(401);
    runIdle();
    expect(draws).toBe(3);
    expect(vi.getTimerCount() + idle.length).toBe(0);
  });

  it('ask for nothing where a few changed links have no news', () => {
    let draws = 0;
    let news = false;
    const flush = (): void => void draws++;
    const slices = openSlices(
      work(
        () => undefined,
        flush,
        () => news,
      ),
      new AbortController().signal,
    );
    slices.addChanged(links(3));
    expect(idle.length + vi.getTimerCount()).toBe(0);
    news = true;
    slices.addChanged(links(3));
    runIdle();
    expect(draws).toBe(1);
    // Too early for the next drawing: a timer alone, and no idle moment to find that out.
    slices.addChanged(links(3));
    expect([idle.length, vi.getTimerCount()]).toEqual([0, 1]);
    pass(402);
    runIdle();
    expect(draws).toBe(2);
  });

  /** A page that adds a list of three each 30 ms, for so many ms. */
  function stream(ms: number, hasMarks: boolean): { looks: number[]; draws: number[]; seen: number } {
    let waiting: Element[][] = [];
    const told = { looks: [] as number[], draws: [] as number[], seen: 0 };
    const collect = (): readonly LinkList[] => {
      told.looks.push(clock);
      const lists = waiting;
      waiting = [];
      return lists;
    };
    const flush = (): boolean => {
      if (hasMarks) told.draws.push(clock);
      return hasMarks;
    };
    const look = each(() => void told.seen++);
    const slices = openSlices(
      work(look, flush, () => hasMarks, collect),
      new AbortController().signal,
    );
    for (let at = 0; at < ms; at += 30) {
      waiting.push(links(3));
      slices.collectSoon();
      runIdle();
      pass(30);
    }
    pass(401);
    runIdle();
    expect(waiting).toEqual([]);
    expect(vi.getTimerCount() + idle.length).toBe(0);
    return told;
  }

  it('look at what a page goes on adding when it can be drawn too: at once, then 400 ms later', () => {
    const { looks, draws, seen } = stream(1000, true);
    expect(seen).toBe(3 * 34);
    expect(draws).toEqual(looks);
    expect(looks[0]).toBe(0);
    const gaps = looks.slice(1, -1).map((at, i) => at - (looks[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(400);
    // As soon as the next batch or moment after that.
    expect(Math.max(...gaps)).toBeLessThan(450);
  });

  it('look sooner where nothing was to be drawn: a page adds much that has no link, then what has', () => {
    const { looks, seen } = stream(1000, false);
    expect(seen).toBe(3 * 34);
    const gaps = looks.slice(1, -1).map((at, i) => at - (looks[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...gaps)).toBeLessThan(150);
  });

  it('collect while many links wait too', () => {
    const seen: string[] = [];
    let waiting = [links(2)];
    const collect = (): readonly LinkList[] => {
      const lists = waiting;
      waiting = [];
      return lists;
    };
    const look = each((link) => {
      seen.push(link.id);
      clock += 0.1;
    });
    const slices = openSlices(work(look, undefined, undefined, collect), new AbortController().signal);
    slices.add(links(3000));
    slices.collectSoon();
    while (idle.length > 0) {
      runIdle();
      pass(1);
    }
    expect(seen.length).toBe(3002);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['back', -3_600_000],
    ['forward', 3_600_000],
  ])('end in time and draw all the same when the clock is set %s by an hour', (_way, leap) => {
    clock = 7_200_000;
    let draws = 0;
    let seen = 0;
    const look = each(() => {
      seen++;
      clock += seen === 200 ? leap : 0.1;
    });
    const slices = openSlices(
      work(look, () => draws++),
      new AbortController().signal,
    );
    slices.add(links(3000));
    let longest = 0;
    while (idle.length > 0) {
      const before = seen;
      runIdle();
      longest = Math.max(longest, seen - before);
    }
    // No slice goes on for as long as the clock has to come back.
    expect(longest).toBeLessThan(300);
    expect(seen).toBe(3000);
    expect(draws).toBeGreaterThan(0);
    const before = draws;
    slices.addChanged(links(3));
    clock += leap;
    pass(401);
    runIdle();
    expect(draws).toBe(before + 1);
    expect(vi.getTimerCount() + idle.length).toBe(0);
  });

  it('do nothing more once they are cleared or their life has ended', () => {
    const life = new AbortController();
    const visit = vi.fn();
    const slices = openSlices(
      work(visit, undefined, undefined, () => [links(3)]),
      life.signal,
    );
    slices.add(links(10));
    slices.collectSoon();
    slices.clear();
    runIdle();
    slices.add(links(10));
    life.abort();
    runIdle();
    slices.collectSoon();
    runIdle();
    expect(visit).not.toHaveBeenCalled();
  });
});
