/** What the popup says of an address, and of the links on a page. */
import { expect, test } from 'vitest';
import { bannerOf, openPopup, pressInBanner, says, textOf } from './acts.ts';
import { useWorld } from './world.ts';

const world = useWorld();

test('an outlet: class, the three relations apart, sources with their years', async () => {
  const popup = await openPopup(world, 'https://www.xinhuanet.com/english/tram');
  await says(popup, /State-controlled media · China/);
  const text = await textOf(popup);
  expect(text).toMatch(/State Media Monitor \(2024\)/);
  expect(text).toMatch(/Funding State of China.*Management State of China.*Editorial line State of China/);
  expect(text).toMatch(/Sources.*\b20\d\d\b/);
});

test('an operation: its name, how firmly, and who is behind it according to whom', async () => {
  const popup = await openPopup(world, 'https://fr.news-pravda.com/');
  await says(popup, /Portal Kombat/);
  expect(await textOf(popup)).toMatch(/VIGINUM/);
  expect(await textOf(popup)).toMatch(/Attribution (?:Confirmed|Attributed|Reported)/);
});

test('a copy: what it is not, and the way to the real site', async () => {
  const popup = await openPopup(world, 'https://www.spiegel.ltd/');
  await says(popup, /This is not spiegel\.de/);
  expect(await textOf(popup)).toMatch(/Go to spiegel\.de, the real site/);
});

test('an address that one source alone names, through a copy: the popup says so', async () => {
  const popup = await openPopup(world, 'https://aktuellde.de/');
  await says(popup, /CopyCop/);
  expect(await textOf(popup)).toMatch(/One source names this address: DIMA, after VIGINUM/);
});

test('a page of the browser itself has nothing to look up', async () => {
  await says(await openPopup(world, 'about:blank'), /Nothing to look up/);
});

test('the listed links of an open page, with the words of their marks', async () => {
  await world.open('https://search.example/');
  const id = await world.driver.own(
    async () => (await chrome.tabs.query({ url: 'https://search.example/*' }))[0]?.id ?? -1,
    undefined,
  );
  const popup = await world.openOwn(`src/pages/popup/index.html?tab=${id}`);
  await says(popup, /4 of 7 lead to listed sites/);
  expect(await textOf(popup)).toMatch(/rt\.com\s*state · Russia/);
  expect(await textOf(popup)).toMatch(/spiegel\.ltd\s*not spiegel\.de/);
});

test('"Correct it" in the banner opens the form about that page', async () => {
  const address = 'https://www.xinhuanet.com/wrong';
  const tab = await world.open(address);
  await pressInBanner(tab, /^More/);
  await expect.poll(async () => (await bannerOf(tab)).text).toMatch(/Correct it/);
  await pressInBanner(tab, /Correct it/);
  const opened = (): Promise<string[]> =>
    world.driver.own(
      async () =>
        (await chrome.tabs.query({})).flatMap(({ url }) =>
          url?.includes('view=report') === true ? [url] : [],
        ),
      undefined,
    );
  await expect
    .poll(async () => (await opened()).map((url) => new URL(url).searchParams.get('url')))
    .toEqual([address]);
});
