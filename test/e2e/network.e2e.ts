/** What leaves the browser while everything is used: the pages themselves, and nothing else. */
import { expect, test } from 'vitest';
import { bannerOf, openPopup, pressInBanner, pressOn } from './acts.ts';
import { useWorld } from './world.ts';

const world = useWorld();

test('the pages that were opened are all that was asked for', async () => {
  const tab = await world.open('https://www.rt.com/news');
  await pressInBanner(tab, /^More/);
  await expect.poll(async () => (await bannerOf(tab)).text).toMatch(/Editorial line/);
  const search = await world.open('https://search.example/');
  await expect.poll(async () => (await search.marks()).length).toBeGreaterThan(0);
  await world.open('https://www.bbc.co.uk/');
  const popup = await openPopup(world, 'https://www.rt.com/news');
  await pressOn(popup, /^Mute rt\.com/);
  await world.openOwn('src/pages/settings/index.html');
  await world.driver.restart();
  await world.open('https://fr.news-pravda.com/');
  const ours = new Set(['www.rt.com', 'search.example', 'www.bbc.co.uk', 'fr.news-pravda.com']);
  const asked = world.site.requests
    .filter(({ host }) => ours.has(host))
    .map(({ host, path, destination }) => `${destination} ${host}${path}`);
  expect(asked).toEqual([
    'document www.rt.com/news',
    'document search.example/',
    'document www.bbc.co.uk/',
    'document fr.news-pravda.com/',
  ]);
});
