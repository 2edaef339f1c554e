/**
 * Registers the content script for every page but the muted sites. Registrations do not survive an update of the
 * extension and say nothing of a muted list that changed meanwhile: they are renewed at install, update and start.
 */
import { PLATFORM_HOSTS, WRAPPER_PAGES } from '../generated/closer-hosts.ts';
import closerScript from '../content/closer.iife.ts?script';
import notesScript from '../content/notes.iife.ts?script';
import cardScript from '../content/card.iife.ts?script';
import openedScript from '../content/opened.iife.ts?script';
import contentScript from '../content/start.iife.ts?script';
import { browser } from '../browser/api.ts';
import { LISTED_LINKS } from '../messages/page-links.ts';
import type { MutedSite } from '../messages/settings.ts';

const ID = 'masthead-page';
/** What looks closer: on platforms' own pages, also in frames (a player says whose it is); on copies and other wrappers' pages. */
const PLATFORMS_ID = 'masthead-closer-platforms';
const WRAPPERS_ID = 'masthead-closer-wrappers';
const PAGES = ['http://*/*', 'https://*/*'];
const FILE = contentScript.replace(/^\//, '');
const CLOSER_FILE = closerScript.replace(/^\//, '');

/** Match patterns of a site and everything below it. IPv6 hosts have no pattern in Chromium and stay unmuted there. */
function patternsOf({ site }: Pick<MutedSite, 'site'>): string[] {
  if (site.includes(':')) return [];
  const isAddress = /^[\d.]+$/.test(site);
  return [isAddress ? `*://${site}/*` : `*://*.${site}/*`];
}

let queue: Promise<void> = Promise.resolve();

/** @returns patterns of sites that are not muted any more */
async function registerNow(muted: readonly MutedSite[]): Promise<string[]> {
  const common = {
    excludeMatches: muted.flatMap(patternsOf),
    runAt: 'document_start' as const,
    allFrames: true,
    persistAcrossSessions: true,
  };
  const scripts = [
    // Before the page script (Firefox runs them in this order, Chromium in that of their ids), so that it finds the part there.
    {
      id: PLATFORMS_ID,
      js: [CLOSER_FILE],
      matches: PLATFORM_HOSTS.flatMap((site) => patternsOf({ site })),
      ...common,
    },
    {
      id: WRAPPERS_ID,
      js: [CLOSER_FILE],
      matches: [...WRAPPER_PAGES],
      ...common,
      allFrames: false,
    },
    { id: ID, js: [FILE], matches: PAGES, matchOriginAsFallback: true, ...common },
  ];
  const registered = await browser.scripting.getRegisteredContentScripts({
    ids: scripts.map(({ id }) => id),
  });
  const isKnown = ({ id }: { readonly id: string }): boolean => registered.some((one) => one.id === id);
  // Changed in place: taking it away first would leave a moment in which a page opens without it.
  const known = scripts.filter(isKnown);
  const fresh = scripts.filter((script) => !isKnown(script));
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  const before = registered.find(({ id }) => id === ID)?.excludeMatches ?? [];
  return before.filter((pattern) => !common.excludeMatches.includes(pattern));
}

/** Travels as text. The page script leaves this name in its own world of every top document. */
const isThere = (name: string): boolean => name in globalThis;

/** A page that was opened while its site was muted, or in the very moment in which it no longer was, has no page script yet. */
async function injectWhereMissing(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  const injections = tabs.map(async ({ id }) => {
    if (id === undefined) return;
    const inPage = { target: { tabId: id }, injectImmediately: true };
    const [top] = await browser.scripting.executeScript({ ...inPage, func: isThere, args: [LISTED_LINKS] });
    if (top?.result === false) await browser.scripting.executeScript({ ...inPage, files: [FILE] });
  });
  await Promise.allSettled(injections);
}

/** Renews the registration; calls wait for one another, and the last one's list holds. */
export function registerContentScript(muted: readonly MutedSite[]): Promise<void> {
  queue = queue
    .catch(() => undefined)
    .then(() => registerNow(muted))
    .then(injectWhereMissing);
  return queue;
}

/** Scripts that a page gets only when its reader asks for what they draw, or when it leads to what they know. */
const ON_DEMAND = { opened: openedScript, card: cardScript, closer: closerScript, notes: notesScript };

/**
 * Puts a script beside the page script of a tab's frame.
 *
 * @throws where the browser lets no script in any more
 */
export async function injectOnDemand(
  name: keyof typeof ON_DEMAND,
  tabId: number,
  frameId = 0,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [ON_DEMAND[name].replace(/^\//, '')],
    injectImmediately: true,
  });
}

/** Runs the script in tabs that were open before it was registered (install, update): they need no reload. */
export async function injectIntoOpenTabs(muted: readonly MutedSite[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES });
  const sites = muted.map(({ site }) => site);
  const injections = tabs.map(async ({ id, url }) => {
    const host = url === undefined ? '' : new URL(url).hostname;
    if (id === undefined || sites.some((site) => host === site || host.endsWith(`.${site}`))) return;
    await browser.scripting.executeScript({
      target: { tabId: id, allFrames: true },
      files: [FILE],
      injectImmediately: true,
    });
  });
  // Store pages, discarded tabs and sites the reader withheld refuse the script; all others get it.
  await Promise.allSettled(injections);
}
