/** The context menu: reporting a page or a link. Words only; what was clicked stays in the browser. */
import { browser } from '../browser/api.ts';
import { REPORT } from '../ui/catalogue/report.ts';

const WEB = ['http://*/*', 'https://*/*'];

/** Menus outlive the worker; they are made anew when the words may have changed. */
export async function createMenus(): Promise<void> {
  const { contextMenus } = browser;
  await contextMenus.removeAll();
  contextMenus.create({
    id: 'report-page',
    title: REPORT.say('menu.page'),
    contexts: ['page', 'frame', 'image', 'video', 'selection'],
    documentUrlPatterns: WEB,
  });
  contextMenus.create({
    id: 'report-link',
    title: REPORT.say('menu.link'),
    contexts: ['link'],
    targetUrlPatterns: WEB,
  });
}

/** What of a click matters here. */
interface Click {
  readonly menuItemId: string | number;
  readonly linkUrl?: string | undefined;
  readonly pageUrl?: string | undefined;
}

interface ClickedTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/**
 * The report form's place for a click: the link, or the page with its tab (a picture can be taken of that one alone).
 *
 * @returns `undefined` for a click on something that has no address
 */
export function formFor(
  { menuItemId, linkUrl, pageUrl }: Click,
  tab: ClickedTab | undefined,
): string | undefined {
  const query = new URLSearchParams({ view: 'report' });
  if (menuItemId === 'report-link') {
    if (linkUrl === undefined) return undefined;
    query.set('url', linkUrl);
  } else {
    // The tab's own address: a click inside a frame is still about the page.
    const address = tab?.url ?? pageUrl;
    if (menuItemId !== 'report-page' || address === undefined) return undefined;
    query.set('url', address);
    if (tab?.id !== undefined) query.set('from', String(tab.id));
  }
  return `src/pages/popup/index.html?${query.toString()}`;
}

/** Call in the first turn. */
export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const path = formFor(click, tab);
    if (path !== undefined) void browser.tabs.create({ url: browser.runtime.getURL(path) });
  });
}
