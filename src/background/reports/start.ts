/** The report queue in the background: wiring only. */
import { browser } from '../../browser/api.ts';
import { reportDestination } from '../../browser/report-destination.ts';
import { post } from '../../browser/report-post.ts';
import { reportStore } from '../../browser/report-store.ts';
import { reportQueue } from '../../messages/report-queue.ts';
import type { Dispatcher } from '../dispatch.ts';
import { createQueue } from './queue.ts';

const ALARM = 'reports';

async function wakeAt(time: number | undefined): Promise<void> {
  if (time === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: time });
}

/** Call in the first turn. Looks at the queue at once: a report may have been on its way when the last life ended. */
export function startReports(dispatcher: Dispatcher): void {
  const look = createQueue({
    store: reportStore(),
    destination: reportDestination,
    post,
    now: () => new Date(),
    chance: () => Math.random(),
    wakeAt,
  });
  dispatcher.on(reportQueue, async () => {
    void look();
    return null;
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look();
  });
  void look();
}
