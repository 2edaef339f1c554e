/** Settings take effect on open pages at once. */
import { expect, test } from 'vitest';
import { bannerOf, noBanner, openPopup, pressInBanner, pressOn, says, toolbar } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const openSettings = (): Promise<Tab> => world.openOwn('src/pages/settings/index.html');

/** Clicks a switch of the settings page and comes back to the tab that was open. */
async function flip(settings: Tab, name: RegExp, tab: Tab): Promise<void> {
  await settings.focus();
  await pressOn(settings, name);
  await tab.focus();
}

test('the banner can be switched off and on', async () => {
  const tab = await world.open('https://www.rt.com/trials/frame');
  await bannerOf(tab);
  const settings = await openSettings();
  await flip(settings, /^Banner$/, tab);
  await noBanner(tab);
  expect(await tab.marks()).toHaveLength(1);
  await flip(settings, /^Banner$/, tab);
  await bannerOf(tab);
});

test('marks can be switched off and on', async () => {
  const tab = await world.open('https://www.rt.com/trials/frame');
  await expect.poll(() => tab.marks()).toHaveLength(1);
  const settings = await openSettings();
  await flip(settings, /^Mark listed links/, tab);
  await expect.poll(() => tab.marks()).toEqual([]);
  await bannerOf(tab);
  await flip(settings, /^Mark listed links/, tab);
  await expect.poll(() => tab.marks()).toHaveLength(1);
});

test('where one source stands alone there is a badge, and a banner only when asked for', async () => {
  const address = 'https://rtdoc.tv/';
  const tab = await world.open(address);
  await expect.poll(async () => (await toolbar(world, address)).badge).toBe('RU');
  await noBanner(tab);
  const settings = await openSettings();
  await flip(settings, /^Banner also where one source/, tab);
  expect((await bannerOf(tab)).text).toMatch(/^State-controlled media · Russia/);
  await flip(settings, /^Banner also where one source/, tab);
  await noBanner(tab);
});

test('a class or a state can be switched off and on: banner, badge, marks; the popup still tells it', async () => {
  const address = 'https://www.rt.com/news';
  const tab = await world.open(address);
  const results = await world.open('https://search.example/');
  const badge = async (): Promise<string> => (await toolbar(world, address)).badge;
  // A tab out of sight is marked when it comes into view.
  const marks = async (): Promise<string> => {
    await results.focus();
    const marked = await results.marks();
    // One result stands inside a redirector's address.
    const targets = marked.map(({ href }) => new URL(new URL(href).searchParams.get('q') ?? href));
    return targets.map(({ hostname }) => hostname.replace(/^www\./, '')).join(' ');
  };
  const everything = 'rt.com fr.news-pravda.com spiegel.ltd xinhuanet.com';
  await expect.poll(marks).toBe(everything);
  await tab.focus();
  await bannerOf(tab);
  const settings = await openSettings();

  await flip(settings, /^Only operations and copies/, tab);
  await noBanner(tab);
  await expect.poll(badge).toBe('');
  await expect.poll(marks).toBe('fr.news-pravda.com spiegel.ltd');
  await flip(settings, /^Everything/, tab);
  await bannerOf(tab);
  await expect.poll(badge).toBe('RU');
  await expect.poll(marks).toBe(everything);

  await settings.focus();
  await pressOn(settings, /^Choose state by state/);
  await flip(settings, /^Russia/, tab);
  await noBanner(tab);
  await expect.poll(badge).toBe('');
  await expect.poll(marks).toBe('fr.news-pravda.com spiegel.ltd xinhuanet.com');
  const popup = await openPopup(world, 'https://www.rt.com/');
  await says(popup, /State-controlled media · Russia.*You switched this off in Settings/);
  await flip(settings, /^Show all states/, tab);
  await bannerOf(tab);
  await expect.poll(marks).toBe(everything);
});

test('muted in the banner, undone in the banner', async () => {
  const tab = await world.open('https://www.xinhuanet.com/mute');
  await pressInBanner(tab, /^More/);
  await expect.poll(async () => (await bannerOf(tab)).text).toMatch(/Mute xinhuanet\.com/);
  await pressInBanner(tab, /^Mute xinhuanet\.com/);
  await expect.poll(async () => (await bannerOf(tab)).text).toMatch(/^Masthead is quiet on xinhuanet\.com\./);
  await pressInBanner(tab, /^Undo/);
  await expect
    .poll(async () => {
      await tab.reload();
      return (await tab.banners()).length;
    })
    .toBe(1);
});

test('muted in the banner, shown again in the settings', async () => {
  const tab = await world.open('https://www.spiegel.ltd/mute');
  await pressInBanner(tab, /^More/);
  await expect.poll(async () => (await bannerOf(tab)).text).toMatch(/Mute spiegel\.ltd/);
  await pressInBanner(tab, /^Mute spiegel\.ltd/);
  await expect.poll(async () => (await bannerOf(tab)).text).toMatch(/^Masthead is quiet on/);
  const settings = await openSettings();
  await pressOn(settings, /^Show again on spiegel\.ltd/);
  await says(settings, /Masthead shows what it knows on spiegel\.ltd again/);
  await bannerOf(await world.open('https://www.spiegel.ltd/again'));
});
