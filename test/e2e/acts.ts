/** What a reader does and sees, in the words of the product. */
import { expect } from 'vitest';
import type { Banner, Control, Rect, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { World } from './world.ts';

/** The page's one banner, as soon as it is shown; fails when there are two or none. */
export async function bannerOf(tab: Tab): Promise<Banner> {
  await until('one banner is shown', async () => {
    const banners = await tab.banners();
    return banners.length === 1 && banners[0]?.shown === true;
  });
  const [banner] = await tab.banners();
  if (banner === undefined) throw new Error('the banner went away');
  return banner;
}

/** Resolves well after the time in which a banner or mark would have come: two frames and a wait for the background. */
export async function settled(tab: Tab): Promise<void> {
  await tab.run(
    () =>
      new Promise((resolve) => {
        const later = (): void => void setTimeout(resolve, 250);
        requestAnimationFrame(() => requestAnimationFrame(later));
      }),
    undefined,
    'apart',
  );
}

/** Resolves once no banner is to be seen, nor comes back; fails when it does. */
export async function noBanner(tab: Tab): Promise<void> {
  await until('no banner is shown', async () => (await tab.banners()).every(({ shown }) => !shown));
  await settled(tab);
  expect((await tab.banners()).filter(({ shown }) => shown)).toEqual([]);
}

function named(controls: readonly Control[], name: RegExp): Control {
  const found = controls.find((control) => name.test(control.name));
  if (found === undefined)
    throw new Error(`no control ${String(name)} among ${controls.map((one) => one.name).join(', ')}`);
  return found;
}

async function clickOn(tab: Tab, { x, y, width, height }: Control): Promise<void> {
  await tab.clickAt(x + width / 2, y + height / 2);
}

export async function pressInBanner(tab: Tab, name: RegExp): Promise<void> {
  await clickOn(tab, named((await bannerOf(tab)).controls, name));
}

/** Where a button, link or field of a page of ours is, by its accessible name; scrolled into view. */
function locate(name: string): Control | null {
  const pattern = new RegExp(name, 'i');
  const words = (node: Element): string => {
    const labels =
      node instanceof HTMLInputElement ||
      node instanceof HTMLTextAreaElement ||
      node instanceof HTMLSelectElement
        ? [...(node.labels ?? [])].map((label) => label.textContent).join(' ')
        : '';
    return (node.getAttribute('aria-label') ?? (labels === '' ? node.textContent : labels))
      .replace(/\s+/g, ' ')
      .trim();
  };
  const nodes = [
    ...document.querySelectorAll(
      'button, a[href], summary, input, textarea, select, [role=button], [role=switch]',
    ),
  ];
  const found = nodes.find((node) => pattern.test(words(node)) && node.checkVisibility());
  if (found === undefined) return null;
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { name: words(found), x, y, width, height };
}

/** Clicks a button, link or field of one of our own pages, as soon as it is there and has stopped moving. */
export async function pressOn(tab: Tab, name: RegExp): Promise<void> {
  let before: Control | null = null;
  await until(`there is ${String(name)} to press`, async () => {
    const now = await tab.run(locate, name.source);
    const still = now !== null && now.x === before?.x && now.y === before.y;
    before = now;
    return still;
  });
  if (before !== null) await clickOn(tab, before);
}

/** Writes into a field of one of our own pages, over what was there. */
export async function fill(tab: Tab, label: RegExp, text: string): Promise<void> {
  await pressOn(tab, label);
  await tab.run(() => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  }, undefined);
  await tab.type(text);
}

/** What a reader can read on a page. */
export function textOf(tab: Tab): Promise<string> {
  return tab.run(() => document.body.innerText.replace(/\s+/g, ' '), undefined);
}

/** Resolves once the page says it. */
export async function says(tab: Tab, words: RegExp): Promise<void> {
  await expect.poll(() => textOf(tab), { timeout: 10_000 }).toMatch(words);
}

/** The words beside each marked link. */
export async function markWords(tab: Tab): Promise<{ href: string; text: string }[]> {
  return (await tab.marks()).map(({ href, text }) => ({ href, text }));
}

/** Brings the pointer to the first words of the link that leads there; tells where the link stands. */
export async function hoverLink(tab: Tab, href: string): Promise<Rect> {
  const box = await tab.run((href) => {
    const link = [...document.querySelectorAll('a')].find((one) => one.href === href);
    link?.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = link?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, href);
  await tab.hoverAt(box.x + 10, box.y + box.height / 2);
  return box;
}

/** The popup as it stands for an address. */
export function openPopup(world: World, address: string): Promise<Tab> {
  return world.openOwn(`src/pages/popup/index.html?url=${encodeURIComponent(address)}`);
}

/** The toolbar button's badge and title on the tab that shows an address (a browser may have turned http into https). */
export function toolbar(world: World, address: string): Promise<{ badge: string; title: string }> {
  return world.driver.own(async (wanted) => {
    const bare = (url: string | undefined): string | undefined => url?.replace(/^https?:/, '');
    const tab = (await chrome.tabs.query({})).find((one) => bare(one.url) === bare(wanted));
    if (tab?.id === undefined) throw new Error(`no tab shows ${wanted}`);
    const of = { tabId: tab.id };
    return { badge: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
  }, address);
}
