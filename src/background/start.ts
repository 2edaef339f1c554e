/**
 * The background: wiring only. Every listener is registered in the first turn; memory is a cache that may be empty.
 */
import { browser } from '../browser/api.ts';
import { listedStates } from '../messages/listed-states.ts';
import { card } from '../messages/card.ts';
import { listStatus, updateNow } from '../messages/list-status.ts';
import { needCloser, needNotes } from '../messages/need-part.ts';
import { openPage } from '../messages/open-page.ts';
import { openedBanner } from '../messages/opened-banner.ts';
import { pageCheck } from '../messages/page-check.ts';
import { registryList } from '../messages/registry-list.ts';
import { embeds } from '../messages/embeds.ts';
import { shortLinks } from '../messages/short-links.ts';
import { siteQuiet } from '../messages/site-quiet.ts';
import { drawAllToolbars, drawToolbar } from './badge.ts';
import { cardFor } from './card.ts';
import { createDispatcher, type RawSender } from './dispatch.ts';
import {
  bringPart,
  checkPage,
  wholeList,
  openBannerFor,
  openOwnPage,
  quietSite,
  statesOnList,
} from './handlers.ts';
import { startLists } from './lists/start-lists.ts';
import { startPolicy } from './policy.ts';
import { createMenus, listenToMenus } from './menus.ts';
import { injectIntoOpenTabs, registerContentScript } from './registration.ts';
import { whatIsEmbedded } from './embeds.ts';
import { startReports } from './reports/start.ts';
import { closedSites, settingsItem } from './settings.ts';
import { whereShortLinksLead } from './short-links.ts';
import { updateAlarm, updater } from './update/update.ts';

const dispatcher = createDispatcher();
dispatcher.on(pageCheck, checkPage);
dispatcher.on(openedBanner, openBannerFor);
dispatcher.on(card, cardFor);
dispatcher.on(siteQuiet, quietSite);
dispatcher.on(openPage, openOwnPage);
dispatcher.on(needCloser, bringPart('closer'));
dispatcher.on(needNotes, bringPart('notes'));
dispatcher.on(listedStates, statesOnList);
dispatcher.on(listStatus, () => updater.status());
dispatcher.on(updateNow, () => updater.update());
dispatcher.on(registryList, wholeList);
dispatcher.on(shortLinks, whereShortLinksLead);
dispatcher.on(embeds, whatIsEmbedded);
startPolicy();
startLists(dispatcher);
startReports(dispatcher);
listenToMenus();
browser.runtime.onMessage.addListener((message: unknown, sender: RawSender) =>
  dispatcher.dispatch(message, sender),
);

async function renew(): Promise<void> {
  const { muted } = await settingsItem.get();
  await registerContentScript(muted);
}

browser.runtime.onInstalled.addListener(() => {
  void createMenus();
  void renew()
    .then(async () => injectIntoOpenTabs((await settingsItem.get()).muted))
    .then(drawAllToolbars);
});
browser.runtime.onStartup.addListener(() => {
  void closedSites.set([]);
  void renew().then(drawAllToolbars);
});
settingsItem.onChanged(({ muted }) => {
  void registerContentScript(muted);
  void drawAllToolbars();
});

browser.tabs.onUpdated.addListener((tabId, change, tab) => {
  const address = change.url ?? (change.status === 'loading' ? tab.url : undefined);
  if (address !== undefined) void drawToolbar(tabId, address);
});

updateAlarm.onRing(() => void updater.update());
// What was interrupted is put right at each start; a failure here leaves the bundled list in use.
updater.settle().catch(() => undefined);
