/** One function for each contract that the background answers. */
import { parseAddress } from '../address/parse-address.ts';
import { browser } from '../browser/api.ts';
import { checkAddress } from '../check/check-address.ts';
import { describe } from '../check/describe.ts';
import { findingOfProperty } from '../check/find-address.ts';
import type { Details } from '../check/details.ts';
import { statesTold } from '../check/states.ts';
import type { ListedState } from '../messages/listed-states.ts';
import { withAgreement } from '../check/other-lists.ts';
import type { ListInUse } from '../messages/registry-list.ts';
import type { OpenedBanner, OpenedBannerRequest } from '../messages/opened-banner.ts';
import { entryHash, type OpenPageRequest, type OwnPage } from '../messages/open-page.ts';
import type { PageCheckRequest, PageCheckResponse } from '../messages/page-check.ts';
import { isAccount } from '../messages/session-quiet.ts';
import type { SiteQuietRequest, SiteQuietResponse } from '../messages/site-quiet.ts';
import { accountPages } from '../registry/account-pages.ts';
import { currentRegistry } from './current-registry.ts';
import type { Sender } from './dispatch.ts';
import { injectOnDemand } from './registration.ts';
import { listedBy, openListBanner } from './lists/handlers.ts';
import { openedBannerWords } from './opened-banner.ts';
import { closedSites, settingsItem, withMuted, withoutMuted } from './settings.ts';
import { siteOf } from './sites.ts';
import { updater } from './update/update.ts';

async function detailsOf(address: string): Promise<readonly Details[]> {
  const registry = await currentRegistry();
  const parsed = parseAddress(address);
  if (!parsed.ok) return [];
  return checkAddress(registry, parsed.address).flatMap((finding) => describe(registry, finding) ?? []);
}

/** Where the page's address does not tell whose it is (a watched video), the page script names the account. */
async function detailsOfProperty(property: string, key: string): Promise<Details | undefined> {
  const registry = await currentRegistry();
  const finding = findingOfProperty(registry, property, key);
  return finding === undefined ? undefined : (describe(registry, finding) ?? undefined);
}

/** What the popup shows of a tab's address. */
export async function checkPage({ address }: PageCheckRequest): Promise<PageCheckResponse> {
  const parsed = parseAddress(address);
  const [found, list, settings, others] = await Promise.all([
    detailsOf(address),
    updater.status(),
    settingsItem.get(),
    parsed.ok ? listedBy(parsed.address.hostname) : [],
  ]);
  const details = found.map((one) => ({ ...one, finding: withAgreement(one.finding, others) }));
  const site = siteOf(address);
  return {
    hostname: parsed.ok ? parsed.address.hostname : null,
    site,
    account: parsed.ok ? accountPages().accounts.accountOf(new URL(parsed.address.href)) : null,
    muted: settings.muted.some((muted) => muted.site === site),
    hidden: { hiddenClasses: settings.hiddenClasses, hiddenCountries: settings.hiddenCountries },
    details,
    list,
    others,
  };
}

/** The whole list in use, for the registry's page. */
export async function wholeList(): Promise<ListInUse> {
  const { list, entries, evidence } = await currentRegistry();
  const { serial, date } = list;
  return { serial, date, entries: [...entries.values()], evidence: [...evidence.values()] };
}

/** The states that a reader can switch off. */
export async function statesOnList(): Promise<readonly ListedState[]> {
  return statesTold(await currentRegistry());
}

/** The opened banner's words, once the script that draws them is in the page. */
export async function openBannerFor(
  { property, key }: OpenedBannerRequest,
  { pageAddress, tabId }: Sender,
): Promise<OpenedBanner | null> {
  if (pageAddress === null || tabId === null) return null;
  const found =
    (await detailsOf(pageAddress)).find(
      ({ finding }) => finding.property === property && finding.label.key === key,
    ) ?? (await detailsOfProperty(property, key));
  const site = siteOf(pageAddress) ?? '';
  const parsed = parseAddress(pageAddress);
  const hostname = parsed.ok ? parsed.address.hostname : null;
  const words =
    found === undefined
      ? await openListBanner(hostname, { property, key }, site)
      : openedBannerWords(found, site);
  if (words !== null) await injectOnDemand('opened', tabId);
  return words;
}

/** A part of the script that the page has come to need. */
export function bringPart(part: 'closer' | 'notes') {
  return async (_: object, { tabId, frameId }: Sender): Promise<null> => {
    if (tabId !== null) await injectOnDemand(part, tabId, frameId);
    return null;
  };
}

/** Mutes, unmutes or closes; from a content script always for the page it runs in. */
export async function quietSite(
  { action, site }: SiteQuietRequest,
  sender: Sender,
): Promise<SiteQuietResponse> {
  const page = sender.isOwnPage ? siteOf(site) : siteOf(sender.pageAddress ?? '');
  const own = action === 'close' && isAccount(site) ? site : page;
  if (own === null) throw new TypeError('this page has no site to be quiet on');
  if (action === 'close')
    await closedSites.update((sites) => (sites.includes(own) ? sites : [...sites, own]));
  else if (action === 'mute')
    await settingsItem.update((settings) => withMuted(settings, own, new Date().toISOString()));
  else await settingsItem.update((settings) => withoutMuted(settings, own));
  return { site: own };
}

const PAGE_PATHS: Readonly<Record<OwnPage, string>> = {
  settings: 'src/pages/settings/index.html',
  report: 'src/pages/popup/index.html',
  entry: 'src/pages/explorer/index.html',
};

/** Where in the page: the report form is told which page it is about, the registry which entry. */
function placeIn({ page, entry }: OpenPageRequest, pageAddress: string | null): string {
  if (page === 'entry' && entry !== undefined) return entryHash(entry);
  if (page !== 'report' || pageAddress === null) return '';
  return `?${new URLSearchParams({ url: pageAddress, view: 'report' }).toString()}`;
}

/** Opens one of our own pages in a tab. */
export async function openOwnPage(request: OpenPageRequest, { pageAddress }: Sender): Promise<null> {
  const path = PAGE_PATHS[request.page] + placeIn(request, pageAddress);
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  return null;
}
