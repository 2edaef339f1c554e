/** Using the banner: by pointer and by keyboard. */
import { expect, test } from 'vitest';
import { bannerOf, noBanner, pressInBanner } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const world = useWorld();

/** Presses Tab until a control of the banner has the focus. */
async function tabTo(tab: Tab, name: RegExp): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    if (name.test((await bannerOf(tab)).focused ?? '')) return;
    await tab.press('Tab');
  }
  throw new Error(`the keyboard never came to ${String(name)}`);
}

test('More opens the full banner with relations and sources, Make small closes it', async () => {
  const tab = await world.open('https://www.rt.com/more');
  const slim = await bannerOf(tab);
  await pressInBanner(tab, /^More/);
  await expect.poll(async () => (await bannerOf(tab)).text).toMatch(/Editorial line/);
  const full = await bannerOf(tab);
  expect(full.text).toMatch(/Funding.*Management.*Editorial line.*State Media Monitor/);
  expect(full.rect.height).toBeGreaterThan(slim.rect.height * 2);
  await pressInBanner(tab, /^Make small/);
  await expect.poll(async () => (await bannerOf(tab)).rect.height).toBe(slim.rect.height);
});

test('More works with the background stopped', async () => {
  const tab = await world.open('https://www.spiegel.ltd/more');
  await bannerOf(tab);
  await world.driver.stopBackground();
  await pressInBanner(tab, /^More/);
  await expect.poll(async () => (await bannerOf(tab)).text).toMatch(/Doppelg[aä]nger.*VIGINUM/);
});

test('a copy shows the way to the real site', async () => {
  const tab = await world.open('https://www.spiegel.ltd/go');
  await pressInBanner(tab, /^Go to spiegel\.de/);
  await expect.poll(() => tab.run(() => location.hostname, undefined)).toMatch(/(^|\.)spiegel\.de$/);
});

test('Escape closes, and the banner stays closed for the session', async () => {
  const tab = await world.open('https://fr.news-pravda.com/escape');
  await bannerOf(tab);
  await tab.press('Escape');
  await noBanner(tab);
  await tab.goto('https://fr.news-pravda.com/another');
  await noBanner(tab);
});

test('every control can be reached and used by keyboard alone', async () => {
  const tab = await world.open('https://www.xinhuanet.com/keyboard');
  await tabTo(tab, /^More/);
  await tab.press('Enter');
  await expect.poll(async () => (await bannerOf(tab)).text).toMatch(/Editorial line/);
  await tabTo(tab, /^Make small/);
  await tab.press('Space');
  await expect.poll(async () => (await bannerOf(tab)).text).not.toMatch(/Editorial line/);
  expect((await bannerOf(tab)).focused).toBe('More');
  await tabTo(tab, /^Close/);
  await tab.press('Enter');
  await noBanner(tab);
});

test('the banner takes no focus by itself and moves nothing on the page', async () => {
  const tab = await world.open('https://www.rt.com/');
  expect((await bannerOf(tab)).focused).toBeNull();
  const top = (): number => document.querySelector('h1')?.getBoundingClientRect().top ?? -1;
  const beside = await world.open('https://harbour-courier.example/');
  expect(await tab.run(top, undefined)).toBe(await beside.run(top, undefined));
});

test('the page under a fixed header can be used once the banner has stepped back', async () => {
  const tab = await world.open('https://www.rt.com/trials/fixed-header');
  const bar = await bannerOf(tab);
  await tab.run(() => scrollTo(0, 600), undefined);
  await expect.poll(async () => (await bannerOf(tab)).rect.width).toBeLessThan(bar.rect.width / 2);
  await tab.clickAt(40, 28);
  await expect
    .poll(() => tab.run(() => document.querySelector('#menu')?.textContent, undefined))
    .toBe('Menu open');
});

test('a click that a script makes does nothing', async () => {
  const tab = await world.open('https://www.rt.com/untrusted');
  const { element } = await bannerOf(tab);
  await tab.run((name) => {
    const host = document.querySelector(name);
    for (const type of ['click', 'pointerdown', 'mousedown'])
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  }, element);
  expect((await bannerOf(tab)).shown).toBe(true);
});

test('closed with the X, it stays away on this site for the session', async () => {
  const tab = await world.open('https://www.rt.com/close');
  await pressInBanner(tab, /^Close/);
  await noBanner(tab);
  await tab.reload();
  await noBanner(tab);
  await tab.goto('https://www.xinhuanet.com/close');
});
