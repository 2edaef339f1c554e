/** Pages on which nothing may happen: not listed, independent public media, and sites the reader has muted. */
import { describe, expect, test } from 'vitest';
import { bannerOf, noBanner, openPopup, pressOn, says, settled } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const world = useWorld();

/** Everything an extension could leave on a page, seen from the page and from outside. */
async function traces(tab: Tab): Promise<unknown> {
  const { strangers, attributes } = await tab.run(() => window.trial, undefined);
  const sheets = await tab.run(() => document.adoptedStyleSheets.length, undefined, 'apart');
  return { strangers, attributes, sheets, banners: await tab.banners(), marks: await tab.marks() };
}

const NOTHING = { strangers: [], attributes: [], sheets: 0, banners: [], marks: [] };

describe.each(['www.bbc.co.uk', 'www.spiegel.de', 'www.npr.org', 'harbour-courier.example'])('%s', (host) => {
  test('nothing is added to the page', async () => {
    const tab = await world.open(`https://${host}/trials/watched`);
    await settled(tab);
    expect(await traces(tab)).toEqual(NOTHING);
  });
});

test.each([
  ['https://www.bbc.co.uk/news/bridge', /editorially independent/],
  ['https://www.npr.org/tram', /editorially independent/],
  ['https://www.spiegel.de/', /not an endorsement/i],
  ['https://harbour-courier.example/', /not an endorsement/i],
])('the popup has what there is on %s', async (address, words) => {
  await says(await openPopup(world, address), words);
});

test('a muted site never flashes: 10 loads without a trace, until it is undone', async () => {
  const address = 'https://www.rt.com/trials/watched';
  const tab = await world.open(address);
  await bannerOf(tab);
  const popup = await openPopup(world, address);
  await pressOn(popup, /^Mute rt\.com/);
  await tab.focus();
  await noBanner(tab);
  for (let load = 0; load < 10; load += 1) {
    await tab.reload();
    await settled(tab);
    expect(await traces(tab)).toEqual(NOTHING);
  }
  await popup.focus();
  await pressOn(popup, /^Show again on rt\.com/);
  await tab.focus();
  await bannerOf(tab);
  await tab.reload();
  await bannerOf(tab);
});

test('a page that is opened in the moment in which its site is shown again has its banner all the same', async () => {
  const address = 'https://www.rt.com/trials/watched';
  const tab = await world.open(address);
  const popup = await openPopup(world, address);
  await pressOn(popup, /^Mute rt\.com/);
  await noBanner(tab);
  await tab.reload();
  await settled(tab);
  await popup.focus();
  await Promise.all([pressOn(popup, /^Show again on rt\.com/), tab.reload()]);
  await tab.focus();
  await bannerOf(tab);
});
