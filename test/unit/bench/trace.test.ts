import { describe, expect, it } from 'vitest';
import { longestOwnTask } from '../../bench/page/trace.ts';

const OWN = { data: { url: 'chrome-extension://abc/src/content/start.iife.js' } };
const event = (name: string, ts: number, dur: number, more: object = {}): object => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  ...more,
});
const trace = (...traceEvents: object[]): Buffer => Buffer.from(JSON.stringify({ traceEvents }));

describe('the longest task of ours in a trace', () => {
  it('adds up what ours does in one task, and nothing twice', () => {
    const longest = longestOwnTask(
      trace(
        event('RunTask', 0, 9000),
        event('FunctionCall', 1000, 2000, { args: OWN }),
        event('EvaluateScript', 1500, 500, { args: OWN }),
        event('FunctionCall', 5000, 3000, { args: OWN }),
        event('RunTask', 10_000, 20_000),
        event('FunctionCall', 11_000, 4000, { args: OWN }),
        event('FunctionCall', 16_000, 4000),
      ),
    );
    expect(longest).toBe(5);
  });

  it('counts the time on the thread, and never more than the time that passed', () => {
    const once = (tdur: number): number =>
      longestOwnTask(
        trace(event('RunTask', 0, 8000, { tdur }), event('FunctionCall', 100, 7000, { tdur, args: OWN })),
      );
    expect(once(3000)).toBe(3);
    // Seen in one trace of fifteen: 13.4 ms of a thread's time within 7.1 ms.
    expect(once(13_400)).toBe(7);
  });

  it('refuses a trace without any script of ours', () => {
    expect(() => longestOwnTask(trace(event('RunTask', 0, 5)))).toThrow('no script of an extension');
  });
});
