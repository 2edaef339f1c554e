/** A page that React renders: it takes its markup over without a complaint of ours, and marks stay where they belong. */
import { beforeAll, expect, test } from 'vitest';
import { ROWS } from '../site/react/list.tsx';
import { reactPage, reactScript } from '../site/react/page.tsx';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const LISTED = 'https://www.rt.com/';
const HREFS = Array.from({ length: ROWS }, (_, i) =>
  i % 20 === 10 ? `${LISTED}news/${i}` : `https://shop-${i % 50}.example/${i}`,
);
/** React's development build says on the console what it did not expect in the markup. */
const LISTEN = 'window.complaints = []; console.error = (...said) => complaints.push(said.join(" "));';
const FOREIGN = 'document.links[0].setAttribute("data-foreign", "");';
/** What `list.tsx` shows in the end: the last 200 rows. */
const LAST = HREFS.slice(-200).filter((href) => href.startsWith(LISTED));

let react = '';
beforeAll(async () => {
  react = (await reactScript('development')).replaceAll('</script', '<\\/script');
});

const scripts = (...texts: readonly string[]): string =>
  texts.map((text) => `<script>${text}</script>`).join('');
const world = useWorld(undefined, {}, ({ pathname }) =>
  reactPage(HREFS, pathname === '/foreign' ? scripts(LISTEN, FOREIGN, react) : scripts(LISTEN, react)),
);

const complaints = (tab: Tab): Promise<readonly string[]> =>
  tab.run(() => (window as unknown as { complaints: readonly string[] }).complaints, undefined);

const marked = async (tab: Tab): Promise<string[]> => (await tab.marks()).map(({ href }) => href);

test('the test hears React complain: an attribute that is there before it takes over', async () => {
  const tab = await world.open('https://react.example/foreign');
  await expect.poll(() => complaints(tab)).toEqual([expect.stringContaining('data-foreign')]);
});

test('of ours it has nothing to say, and after twenty renderings every listed link is marked', async () => {
  const tab = await world.open('https://react.example/');
  await expect.poll(async () => (await marked(tab)).length).toBeGreaterThan(0);
  await expect
    .poll(() => tab.run(() => document.querySelector('span')?.textContent, undefined))
    .toBe('seen 20 times');
  await expect.poll(async () => (await marked(tab)).toSorted()).toEqual(LAST.toSorted());
  expect(await complaints(tab)).toEqual([]);
});
