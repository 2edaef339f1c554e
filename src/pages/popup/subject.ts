/** Which page the popup speaks of. */
import { browser } from '../../browser/api.ts';

export interface Subject {
  /** The page's address, as the browser has it. */
  readonly address: string;
  /** Absent when the address was given to the popup instead of a tab. */
  readonly tab?: number;
}

/**
 * The tab or address that the popup was asked about (`?tab=ID`, `?url=ADDRESS`), else the active tab: a popup that
 * is opened as a page is itself the active tab.
 *
 * @returns `undefined` where the browser tells us no address
 */
export async function findSubject(query: URLSearchParams): Promise<Subject | undefined> {
  const url = query.get('url');
  if (url !== null) return { address: url };
  const id = query.get('tab');
  try {
    const tab =
      id === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(Number(id));
    if (tab?.url === undefined) return undefined;
    return tab.id === undefined ? { address: tab.url } : { address: tab.url, tab: tab.id };
  } catch {
    // The tab was closed meanwhile, or its number is none.
    return undefined;
  }
}
