/** The reader's lists with the browser behind them. */
import generalPlatforms from '../../../assets/registry/general-platforms.json' with { type: 'json' };
import { fetchFile } from '../../browser/fetch-file.ts';
import { PLATFORM } from '../../browser/platform.ts';
import { fetchSigned } from './fetch-signed.ts';
import { fetchList } from '../../browser/fetch-list.ts';
import { listsStore } from '../../browser/lists-store.ts';
import { storageItem } from '../../browser/storage-item.ts';
import { LISTS_FILTER_KEY, readFilter } from '../../messages/lists-filter.ts';
import { openLists } from './lists.ts';

export const readerLists = openLists({
  store: listsStore(),
  filter: storageItem(LISTS_FILTER_KEY, readFilter),
  platforms: new Set(generalPlatforms.hosts),
  fetchList: (head) =>
    head.kind === 'signed'
      ? fetchSigned(head, { fetchFile, platform: PLATFORM, now: () => Date.now() })
      : fetchList(head.address ?? '', head.etag),
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  chance: () => Math.random(),
});
