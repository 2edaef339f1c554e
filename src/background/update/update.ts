/** The updater on the browser's own storage, alarms, clock and network. */
import { alarm } from '../../browser/alarm.ts';
import { browser } from '../../browser/api.ts';
import { bundledListText } from '../../browser/bundled-list.ts';
import { fetchFile } from '../../browser/fetch-file.ts';
import { storageItem } from '../../browser/storage-item.ts';
import { OVERLAY_KEY } from '../../messages/overlay.ts';
import { drawAllToolbars } from '../badge.ts';
import { inUse, LIST_PORTS } from '../current-registry.ts';
import type { OverlayItem } from './overlay-item.ts';
import { parseUpdateRecord, UPDATE_RECORD_KEY } from './record.ts';
import { updateSources } from './sources.ts';
import { createUpdater } from './updater.ts';

const overlay: OverlayItem = {
  get: async () => (await browser.storage.local.get(OVERLAY_KEY))[OVERLAY_KEY],
  set: async (value) => {
    if (value === null) await browser.storage.local.remove(OVERLAY_KEY);
    else await browser.storage.local.set({ [OVERLAY_KEY]: value });
  },
};

export const updateAlarm = alarm('list-update');

export const updater = createUpdater(
  {
    ...LIST_PORTS,
    sources: updateSources,
    bundledText: bundledListText,
    fetchFile,
    record: storageItem(UPDATE_RECORD_KEY, parseUpdateRecord),
    overlay,
    alarm: updateAlarm,
    now: () => Date.now(),
    random: () => Math.random(),
    stayAwake: () => void browser.runtime.getPlatformInfo(),
    changed: () => void drawAllToolbars(),
  },
  inUse,
);
