/**
 * Sending what the reader put into the queue. The store is the only truth: every step is written before the next one is
 * taken, so that the background may be stopped at any line. Memory holds no more than what this life is doing.
 */
import { readAnswer, type Outcome } from '../../report/answer.ts';
import type { Destination } from '../../report/destination.ts';
import { outgoingReport } from '../../report/payload.ts';
import type { Report } from '../../report/schema.ts';
import { begin, isDue, isOpen, settle } from '../../report/states.ts';
import { nextStatusTime } from '../../report/status.ts';
import { askStatus } from './ask-status.ts';
import { readableReports, type QueueWorld } from './queue-world.ts';

/** Should this life end in the middle, the next one begins so soon, in milliseconds. */
const SAFETY = 60_000;

/** Until when the receiver asked to be left alone, in milliseconds since 1970. */
function busyUntil(reports: readonly Report[]): number {
  const times = reports.map(({ standing }) =>
    standing.is === 'retry' && standing.why === 'busy' ? Date.parse(standing.at) : 0,
  );
  return Math.max(0, ...times);
}

/** One attempt: written as begun, sent, written as settled. */
async function attempt(
  world: QueueWorld,
  { id }: Report,
  destination: Destination,
): Promise<Outcome | undefined> {
  const begun = await world.store.change(id, (report) => begin(report, destination, world.now()));
  if (!begun.ok || begun.report?.standing.is !== 'sending') return undefined;
  const { parcel, keys } = begun.report;
  if (parcel === null || keys === null) return undefined;
  const answer = await world.post(outgoingReport(parcel.to, keys.idempotency, parcel.body));
  const outcome = readAnswer(answer, world.now());
  const chance = world.chance();
  await world.store.change(id, (report) => settle(report, outcome, world.now(), chance));
  return outcome;
}

/** Oldest first: what waited longest is sent first. */
function dueReports(reports: readonly Report[], now: Date): Report[] {
  return reports
    .filter((report) => isDue(report, now))
    .toSorted((a, b) => a.changed.localeCompare(b.changed));
}

/** So many faults of the receiver's in one look, and the rest waits too. One report alone may be what it stumbles over. */
const MOST_FAULTS = 3;

/** Whether the rest would fare no better. */
function mustStop(outcome: Outcome | undefined, faults: number): boolean {
  if (outcome?.is !== 'retry') return false;
  return (outcome.why !== 'server-fault' && outcome.why !== 'garbled') || faults >= MOST_FAULTS;
}

/** Sends what is due, one after the other. */
async function sendDue(world: QueueWorld, destination: Destination): Promise<void> {
  const reports = await readableReports(world.store);
  const due = dueReports(reports, world.now());
  if (busyUntil(reports) > world.now().getTime()) return;
  let faults = 0;
  for (const report of due) {
    // Also tells the browser that this life is not idle.
    await world.wakeAt(world.now().getTime() + SAFETY);
    const outcome = await attempt(world, report, destination);
    if (outcome?.is === 'retry') faults += 1;
    if (mustStop(outcome, faults)) return;
  }
}

/** When there is something to do next, in milliseconds since 1970. */
function nextTime(reports: readonly Report[], destination: Destination, now: number): number | undefined {
  const pause = busyUntil(reports);
  const times = reports.filter(isOpen).map(({ standing }) => {
    const own = standing.is === 'retry' ? Date.parse(standing.at) : now + SAFETY;
    return Math.max(own, pause, now);
  });
  const status = nextStatusTime(reports, destination);
  const all = status === undefined ? times : [...times, Math.max(status, now)];
  return all.length === 0 ? undefined : Math.min(...all);
}

/** One look at the queue: send what is due, ask for what is open, see to it that the next look comes. */
async function look(world: QueueWorld): Promise<void> {
  const destination = await world.destination();
  await sendDue(world, destination);
  await askStatus(world, destination);
  const reports = await readableReports(world.store);
  await world.wakeAt(nextTime(reports, destination, world.now().getTime()));
}

/**
 * @returns a function that looks at the queue; calls during a look are answered by one more look after it. Never rejects.
 */
export function createQueue(world: QueueWorld): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    try {
      do {
        again = false;
        await look(world);
      } while (again);
    } catch {
      // The store or the alarm failed: what is written stands, and the next wake-up looks again.
    } finally {
      running = undefined;
    }
  };
  return () => {
    again = running !== undefined;
    return (running ??= run());
  };
}
