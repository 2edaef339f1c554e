/** A picture of what a tab shows. The browser allows it where the reader called Masthead on that very tab. */
import { browser } from './api.ts';

/** Long enough for a tab that was brought to the front to be drawn, in milliseconds. */
const DRAWN = 200;

/** The tab that this page of ours is itself; `undefined` in the popup. */
async function ownTab(): Promise<{ readonly id: number } | undefined> {
  const tab = await browser.tabs.getCurrent();
  return tab?.id === undefined ? undefined : { id: tab.id };
}

const capture = (): Promise<string> => browser.tabs.captureVisibleTab(undefined, { format: 'png' });

async function captureOther(from: number, own: number): Promise<string> {
  await browser.tabs.update(from, { active: true });
  try {
    await new Promise((resolve) => setTimeout(resolve, DRAWN));
    return await capture();
  } finally {
    await browser.tabs.update(own, { active: true });
  }
}

/**
 * The visible tab under the popup; where the form stands in a tab of its own, the tab that it was called from, brought to
 * the front for a moment.
 *
 * @param from that tab's id
 * @returns a `data:` address of a PNG; `undefined` where the browser refuses or there is no such tab
 */
export async function captureTab(from: number | undefined): Promise<string | undefined> {
  try {
    const own = await ownTab();
    if (own === undefined) return await capture();
    return from === undefined ? undefined : await captureOther(from, own.id);
  } catch {
    return undefined;
  }
}
