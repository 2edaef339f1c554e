/** What the background answers about the reader's lists. A broken store says nothing of any page: the official list stands alone. */
import type { ListedBy } from '../../check/other-lists.ts';
import type { ListedOnRequest, ListedOnResponse } from '../../messages/listed-on.ts';
import type { OpenedBanner, OpenedBannerRequest } from '../../messages/opened-banner.ts';
import type { ListsAction, ListsAnswer } from '../../messages/lists.ts';
import type { Summary } from '../../registry/index/verdict.ts';
import { listLabel } from '../../ui/words/list-words.ts';
import { openedListWords } from './opened-list.ts';
import { readerLists } from './reader-lists.ts';
import { renewListsAlarm } from './schedule-lists.ts';

/** What a page says of a host on a list: in the list's own words, beside nothing official. */
function listSummary(listing: ListedBy): Summary {
  return {
    // One entry for each name: a list is no outlet, and its names have nothing to do with one another.
    entry: `list:${listing.list}:${listing.property}`,
    name: listing.name,
    kind: 'outlet',
    property: listing.property,
    shown: listing.trust,
    label: listLabel(listing),
  };
}

export async function listedBy(hostname: string | null): Promise<readonly ListedBy[]> {
  if (hostname === null) return [];
  try {
    return await readerLists.listedBy(hostname);
  } catch {
    return [];
  }
}

/** What pages show of a host: nothing of lists for the popup alone, and what asks for a banner first. */
async function shownOf(host: string | null): Promise<readonly ListedBy[]> {
  const listings = await listedBy(host);
  return (['banner', 'mark'] as const).flatMap((trust) => listings.filter((one) => one.trust === trust));
}

export async function answerListedOn({ hosts }: ListedOnRequest): Promise<ListedOnResponse> {
  return Promise.all(hosts.map(async (host) => (await shownOf(host)).map(listSummary)));
}

/** The opened banner of a page that only the reader's lists name. */
export async function openListBanner(
  hostname: string | null,
  { property, key }: OpenedBannerRequest,
  site: string,
): Promise<OpenedBanner | null> {
  const listing = (await shownOf(hostname)).find(
    (one) => one.property === property && listLabel(one).key === key,
  );
  return listing === undefined ? null : openedListWords(listing, site);
}

export async function answerChangeLists(action: ListsAction): Promise<ListsAnswer> {
  const answer = await readerLists.run(action);
  await renewListsAlarm();
  return answer;
}

export function answerExportLists({ as }: { readonly as: 'json' | 'text' }): Promise<string> {
  return readerLists.exportAs(as);
}
