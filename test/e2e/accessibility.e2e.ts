/** axe on every surface: light, dark and forced colours. The banner by the build whose shadow root axe may look into. */
import { describe, expect, test } from 'vitest';
import { bannerOf, fill, openPopup, pressInBanner, pressOn, says } from './acts.ts';
import { inAllMedia } from './axe.ts';
import { browserName, useWorld } from './world.ts';

describe('pages of the extension', () => {
  const world = useWorld();
  test.each([
    'https://www.rt.com/news',
    'https://fr.news-pravda.com/',
    'https://www.spiegel.ltd/',
    'https://www.bbc.co.uk/',
    'https://harbour-courier.example/',
  ])('popup for %s', async (address) => {
    const popup = await openPopup(world, address);
    await popup.resize(380, 600);
    await says(popup, /Nothing about this page left the browser/);
    await inAllMedia(popup);
  });

  test('report', async () => {
    const popup = await openPopup(world, 'https://harbour-courier.example/news');
    await popup.resize(380, 600);
    await pressOn(popup, /^Report this site/);
    await says(popup, /Save as file/);
    await inAllMedia(popup);
  });

  test('a report kept, in the list, right to left too', async () => {
    const popup = await openPopup(world, 'https://harbour-courier.example/news');
    await popup.resize(380, 600);
    await pressOn(popup, /^Report this site/);
    await pressOn(popup, /^Say more/);
    await fill(popup, /^Why do you think so/, 'Ask anna@mail.example');
    await says(popup, /looks like a mail address/);
    await inAllMedia(popup);
    await pressOn(popup, /^Save as file/);
    await says(popup, /Report kept/);
    await inAllMedia(popup);
    await pressOn(popup, /^Your reports/);
    await says(popup, /Saved as a file/);
    await pressOn(popup, /^Delete the report/);
    await says(popup, /is deleted/);
    await popup.run(() => document.documentElement.setAttribute('dir', 'rtl'), undefined);
    await inAllMedia(popup);
  });

  test('settings', async () => {
    const settings = await world.openOwn('src/pages/settings/index.html');
    await says(settings, /Masthead list/);
    await inAllMedia(settings);
  });
});

describe.runIf(browserName === 'chromium')('banner', () => {
  const world = useWorld('dist/chrome-open');
  test.each(['https://www.rt.com/', 'https://fr.news-pravda.com/', 'https://www.spiegel.ltd/'])(
    'on %s, slim and full',
    async (address) => {
      const tab = await world.open(address);
      await bannerOf(tab);
      await inAllMedia(tab);
      await pressInBanner(tab, /^More/);
      await expect.poll(async () => (await bannerOf(tab)).text).toMatch(/Make small/);
      await inAllMedia(tab);
    },
  );

  test('marks on search results', async () => {
    const tab = await world.open('https://search.example/');
    await expect.poll(async () => (await tab.marks()).length).toBeGreaterThan(0);
    await inAllMedia(tab);
  });
});
