/** Reads a trace: how long the extension holds the page's main thread at a time. */
import * as v from 'valibot';

const Event = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  /** Thread time, in µs: other processes' turns on the core are not in it. */
  tdur: v.optional(v.number()),
  args: v.optional(v.looseObject({ data: v.optional(v.unknown()) })),
});
type Event = v.InferOutput<typeof Event>;
const Trace = v.object({ traceEvents: v.array(v.unknown()) });
const Source = v.looseObject({ url: v.optional(v.string()), fileName: v.optional(v.string()) });

const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

function isOwn({ args }: Event): boolean {
  const data = v.safeParse(Source, args?.data);
  return data.success && (data.output.url ?? data.output.fileName ?? '').startsWith('chrome-extension://');
}

const threadOf = ({ pid, tid }: Event): string => `${pid} ${tid}`;
const end = ({ ts, dur }: Event): number => ts + dur;
/** The thread's clock jumps now and then: nothing had more of the thread than it lasted. */
const threadTime = ({ tdur, dur }: Event): number => Math.min(tdur ?? dur, dur);

/** Own work that stands in no other own work, in order of time. */
function outermost(events: readonly Event[]): Event[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const result: Event[] = [];
  for (const event of sorted) {
    const last = result.at(-1);
    if (last === undefined || event.ts >= end(last)) result.push(event);
  }
  return result;
}

/**
 * @param trace as the browser gives it
 * @returns the most thread time the extension's scripts have had within one task, in ms; what the browser does on their
 *   behalf while they run (style, layout) is in it
 * @throws when the trace shows no script of an extension at all: then nothing was measured
 */
export function longestOwnTask(trace: Buffer): number {
  const raw: unknown = JSON.parse(trace.toString('utf8'));
  const complete = v.parse(Trace, raw).traceEvents.flatMap((one): Event[] => {
    const event = v.safeParse(Event, one);
    return event.success && event.output.ph === 'X' ? [event.output] : [];
  });
  const own = complete.filter(isOwn);
  // The page's thread is the one on which most of it runs: the worker of the extension has its own.
  const counts = new Map<string, number>();
  for (const event of own) counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  const [busiest] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (busiest === undefined) throw new Error('the trace shows no script of an extension');
  const [thread] = busiest;
  const events = own.filter((event) => threadOf(event) === thread);
  const tasks = complete.filter((event) => TASKS.has(event.name) && threadOf(event) === thread);
  const work = outermost(events);
  const inTask = tasks.map((task) =>
    work
      .filter(({ ts }) => ts >= task.ts && ts < end(task))
      .reduce((sum, event) => sum + threadTime(event), 0),
  );
  return Math.max(...inTask, ...work.map(threadTime)) / 1000;
}
