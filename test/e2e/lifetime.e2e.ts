/** What outlives a stopped background, a restarted browser and an updated extension. */
import { expect, test } from 'vitest';
import { bannerOf, hoverLink, noBanner, openPopup, pressInBanner, pressOn, says } from './acts.ts';
import { useWorld } from './world.ts';

const world = useWorld();

test('an update under open tabs leaves one banner and one mark a link, and both still work', async () => {
  const listed = await world.open('https://www.rt.com/trials/frame');
  const before = (await bannerOf(listed)).element;
  const quiet = await world.open('https://harbour-city.example/trials/frame');
  await expect.poll(() => quiet.marks()).toHaveLength(1);
  await world.driver.update();
  await listed.focus();
  await expect.poll(async () => (await listed.banners()).map(({ element }) => element)).not.toContain(before);
  const banner = await bannerOf(listed);
  expect(banner.text).toMatch(/State-controlled media · Russia/);
  await expect.poll(() => listed.marks()).toHaveLength(1);
  await pressInBanner(listed, /^More/);
  await expect.poll(async () => (await bannerOf(listed)).text).toMatch(/Editorial line/);
  await pressInBanner(listed, /^Close/);
  await noBanner(listed);
  await quiet.focus();
  await expect.poll(() => quiet.marks()).toHaveLength(1);
});

test('a card opens after an update under it as it did before', async () => {
  const tab = await world.open('https://search.example/?q=new+tram+line');
  const first = 'https://www.rt.com/news/tram-line';
  await expect.poll(async () => (await tab.marks()).map(({ href }) => href)).toContain(first);
  await hoverLink(tab, first);
  expect((await bannerOf(tab)).text).toMatch(/Russia RT/);
  await world.driver.update();
  await tab.focus();
  await tab.hoverAt(5, 780);
  await noBanner(tab);
  await expect.poll(async () => (await tab.marks()).map(({ href }) => href)).toContain(first);
  await hoverLink(tab, first);
  expect((await bannerOf(tab)).text).toMatch(/Russia RT/);
  await pressInBanner(tab, /^Copy/);
  await expect.poll(async () => (await bannerOf(tab)).text).toMatch(/Copied/);
});

test('after an update new pages are checked as before', async () => {
  await world.driver.update();
  await bannerOf(await world.open('https://www.xinhuanet.com/after'));
});

test('settings outlive a restart', async () => {
  const popup = await openPopup(world, 'https://www.xinhuanet.com/');
  await pressOn(popup, /^Mute xinhuanet\.com/);
  await says(popup, /Masthead is quiet on xinhuanet\.com/);
  await world.driver.restart();
  const tab = await world.open('https://www.xinhuanet.com/trials/watched');
  await noBanner(tab);
  const settings = await world.openOwn('src/pages/settings/index.html');
  await says(settings, /xinhuanet\.com/);
});

test('after a restart the first page is checked, with its words', async () => {
  await world.driver.restart();
  const tab = await world.open('https://www.spiegel.ltd/');
  expect((await bannerOf(tab)).text).toMatch(/^This is not spiegel\.de\./);
});
