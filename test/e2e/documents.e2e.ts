/** Every kind of document, and pages that do not want to be labelled. */
import { describe, expect, test } from 'vitest';
import { LISTED } from '../site/trials/addresses.ts';
import { bannerOf, markWords, toolbar } from './acts.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const HOST = 'https://www.rt.com';
const WORDS = /^State-controlled media · Russia\. Per State Media Monitor \(2024\)/;

describe.each(['strict-csp', 'xhtml', 'right-to-left', 'dark', 'fixed-header', 'frames', 'plants', 'huge'])(
  '%s',
  (name) => {
    test('shows one styled banner', async () => {
      const banner = await bannerOf(await world.open(`${HOST}/trials/${name}`));
      expect(banner.text).toMatch(WORDS);
      expect(banner.fontFamily).toContain('system-ui');
      expect(banner.background).toBe('rgb(233, 240, 247)');
      expect(banner.rect.width).toBeGreaterThan(1000);
      expect(banner.rect.height).toBeGreaterThanOrEqual(40);
    });
  },
);

test.each(['strict-csp', 'xhtml', 'right-to-left', 'dark'])('links are marked in %s', async (name) => {
  // Under a name of no list: an outlet's links to itself are not marked again.
  const tab = await world.open(`https://harbour-city.example/trials/${name}`);
  await expect.poll(() => markWords(tab)).toEqual([{ href: LISTED, text: 'state · Russia' }]);
});

test('a page that words its own links keeps them, beside ours', async () => {
  const tab = await world.open('https://harbour-city.example/trials/plants');
  await expect.poll(() => markWords(tab)).toContainEqual({ href: LISTED, text: 'state · Russia' });
});

test('in a drawing, where nothing can be shown, the toolbar says it', async () => {
  const address = `${HOST}/trials/svg`;
  const tab = await world.open(address);
  await expect.poll(async () => (await toolbar(world, address)).badge).toBe('RU');
  expect((await toolbar(world, address)).title).toMatch(/State-controlled media · Russia/);
  expect(await tab.run(() => document.documentElement.childElementCount, undefined)).toBe(4);
});

test('on a page that takes the banner away, the toolbar still says it and the page stays alive', async () => {
  const address = `${HOST}/trials/removes`;
  const tab = await world.open(address);
  await expect.poll(async () => (await toolbar(world, address)).badge).toBe('RU');
  const removed = (): Promise<number> => tab.run(() => window.removed, undefined);
  const before = await removed();
  await tab.run(() => new Promise((resolve) => setTimeout(resolve, 500)), undefined);
  expect((await removed()) - before).toBeLessThan(20);
});
