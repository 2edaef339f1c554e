/** Wires the reader's lists into the background: contracts, alarm, the browser's start. */
import { browser } from '../../browser/api.ts';
import { onPolicyChanged } from '../../browser/policy.ts';
import { listedOn } from '../../messages/listed-on.ts';
import { changeLists, exportLists } from '../../messages/lists.ts';
import type { Dispatcher } from '../dispatch.ts';
import { answerChangeLists, answerExportLists, answerListedOn } from './handlers.ts';
import { settleLists, watchListsAlarm } from './schedule-lists.ts';

/** Called in the worker's first turn. */
export function startLists(dispatcher: Dispatcher): void {
  dispatcher.on(listedOn, answerListedOn);
  dispatcher.on(changeLists, answerChangeLists);
  dispatcher.on(exportLists, answerExportLists);
  watchListsAlarm();
  // A store that does not open is tried again by whoever asks next.
  const settle = (): void => void settleLists().catch(() => undefined);
  browser.runtime.onInstalled.addListener(settle);
  browser.runtime.onStartup.addListener(settle);
  onPolicyChanged(settle);
}
