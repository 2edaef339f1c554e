import type { ReportStore } from '../../browser/report-store.ts';
import type { Answer } from '../../report/answer.ts';
import type { Destination } from '../../report/destination.ts';
import type { Outgoing } from '../../report/payload.ts';
import type { Report } from '../../report/schema.ts';

/** What the queue asks of the browser. */
export interface QueueWorld {
  readonly store: ReportStore;
  readonly destination: () => Promise<Destination>;
  readonly post: (outgoing: Outgoing) => Promise<Answer>;
  readonly now: () => Date;
  /** In [0, 1). */
  readonly chance: () => number;
  /** Wakes the background at that time (milliseconds since 1970), replacing the call before; `undefined`: nothing to do. */
  readonly wakeAt: (time: number | undefined) => Promise<void>;
}

/** Every report that can be read; none while the store can't. */
export async function readableReports(store: ReportStore): Promise<Report[]> {
  const listed = await store.list();
  return listed.ok ? listed.records.flatMap((one) => (one.readable ? [one.report] : [])) : [];
}
