/** The alarm that fetches subscribed lists. It exists only while the reader has one: nobody else's browser wakes for it. */
import { browser } from '../../browser/api.ts';
import { readPolicy } from '../../browser/policy.ts';
import { readerLists } from './reader-lists.ts';

const ALARM = 'lists';
/** Minutes; each list is asked for once a day, this is how often that is looked at. */
const PERIOD = 60;

export async function renewListsAlarm(): Promise<void> {
  const [wanted, known] = await Promise.all([readerLists.wantsAlarm(), browser.alarms.get(ALARM)]);
  if (!wanted) await browser.alarms.clear(ALARM);
  // An alarm that runs is left alone: made anew at each start of the worker it would never ring.
  else if (known === undefined)
    await browser.alarms.create(ALARM, {
      periodInMinutes: PERIOD,
      delayInMinutes: 1 + Math.random() * PERIOD,
    });
}

/** Takes over the organisation's lists, fetches what is new, and sees to the alarm. */
export async function settleLists(): Promise<void> {
  const { lists } = await readPolicy();
  await readerLists.settle(lists);
  await renewListsAlarm();
  if (lists.length > 0) await readerLists.refreshDue();
}

/** Registered in the first turn of the worker, like every listener. */
export function watchListsAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void readerLists.refreshDue().catch(() => undefined);
  });
}
