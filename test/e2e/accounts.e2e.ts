/** Where readers meet listed content: accounts on platforms, in-page navigation, wrapped links, copies of pages. */
import { describe, expect, test } from 'vitest';
import { bannerOf, markWords, noBanner, openPopup, pressInBanner, says, toolbar } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const world = useWorld();
/** The background may have to open its list first. */
const ASKED = { timeout: 10_000 };
const STATE_RUSSIA = 'state · Russia';
const STATE_CHINA = 'state · China';
const OPERATION = 'operation · per VIGINUM';

async function bannerSays(tab: Tab, words: RegExp): Promise<void> {
  await expect.poll(async () => (await bannerOf(tab)).text).toMatch(words);
}

function show(tab: Tab, address: string): Promise<void> {
  return tab.run((to) => window.show(to), address);
}

function back(tab: Tab): Promise<void> {
  return tab.run(() => history.back(), undefined);
}

describe('the page of a listed account has the banner, the toolbar says the same', () => {
  test.each([
    ['X', 'https://x.com/RT_com', 'RU'],
    ['X, a post', 'https://x.com/rt_COM/status/1', 'RU'],
    ['Telegram', 'https://t.me/s/tass_agency', 'RU'],
    ['YouTube', 'https://www.youtube.com/@CGTN/videos', 'CN'],
  ])('%s', async (_, address, badge) => {
    const tab = await world.open(address);
    await bannerSays(tab, /^State-controlled media · (Russia|China)\./);
    await expect
      .poll(() => toolbar(world, address), ASKED)
      .toMatchObject({ badge, title: expect.stringMatching(/^State-controlled media/) as string });
  });

  test('an account that one list alone names has the badge, and no banner', async () => {
    const tab = await world.open('https://t.me/rtnews/5');
    await noBanner(tab);
    await expect.poll(async () => (await toolbar(world, 'https://t.me/rtnews/5')).badge, ASKED).toBe('RU');
  });

  test('an account on no list has nothing, nor has the platform', async () => {
    for (const address of [
      'https://x.com/harbourtransit',
      'https://x.com/home',
      'https://www.youtube.com/',
    ]) {
      const tab = await world.open(address);
      await noBanner(tab);
      expect((await toolbar(world, address)).badge).toBe('');
    }
  });

  test('More opens it, and the popup tells it', async () => {
    const tab = await world.open('https://x.com/RT_com');
    await pressInBanner(tab, /^More/);
    await expect.poll(async () => (await bannerOf(tab)).text, ASKED).toMatch(/Editorial line/);
    await says(await openPopup(world, 'https://x.com/RT_com'), /State-controlled media · Russia.*RT/);
  });

  test('closed for one account, the next one is still told', async () => {
    const tab = await world.open('https://x.com/globaltimesnews/closing');
    await pressInBanner(tab, /^Close/);
    await noBanner(tab);
    await show(tab, '/RT_com');
    await bannerSays(tab, /Russia/);
    await show(tab, '/globaltimesnews');
    await noBanner(tab);
  });
});

describe('in-page navigation', () => {
  test('from an account on no list to a listed one, to another, and back', async () => {
    const tab = await world.open('https://x.com/harbourtransit');
    await noBanner(tab);
    await show(tab, '/RT_com/status/2');
    await bannerSays(tab, /Russia/);
    await show(tab, '/XHNews');
    await bannerSays(tab, /China/);
    await back(tab);
    await bannerSays(tab, /Russia/);
    await back(tab);
    await noBanner(tab);
    expect((await tab.banners()).length).toBe(0);
  });

  test('an account’s own links are not marked on its page, others’ are', async () => {
    const tab = await world.open('https://x.com/harbourtransit');
    const marks = (): Promise<string[]> =>
      markWords(tab).then((all) => all.map(({ href, text }) => `${new URL(href).pathname} ${text}`));
    await expect.poll(marks).toEqual([`/XHNews ${STATE_CHINA}`]);
    await show(tab, '/RT_com');
    await bannerSays(tab, /Russia/);
    await expect.poll(marks).toEqual([`/XHNews ${STATE_CHINA}`]);
  });
});

describe('a watched video', () => {
  const watch = (video: string): string => `https://www.youtube.com/watch?v=${video}`;

  test('has the banner of its channel, by the page’s own data', async () => {
    const tab = await world.open(watch('listedvideo'));
    await bannerSays(tab, /^State-controlled media · China/);
    await pressInBanner(tab, /^More/);
    await bannerSays(tab, /Editorial line/);
  });

  test('has it still when the extension was updated under the open page', async () => {
    const tab = await world.open(watch('listedvideo'));
    await bannerSays(tab, /China/);
    await world.driver.update();
    await tab.focus();
    await bannerSays(tab, /^State-controlled media · China/);
    await show(tab, '/watch?v=othersvideo');
    await noBanner(tab);
  });

  test('of another channel has none, whatever its comments say; the next one is told', async () => {
    const tab = await world.open(watch('othersvideo'));
    await noBanner(tab);
    await show(tab, '/watch?v=listedvideo');
    await bannerSays(tab, /China/);
    await show(tab, '/watch?v=othersvideo');
    await noBanner(tab);
  });
});

test('links through wrappers and to accounts are marked, those that only look so are not', async () => {
  const tab = await world.open('https://harbour-city.example/trials/wrapped');
  const expected = [
    ['www.google.com', STATE_RUSSIA],
    ['l.facebook.com', OPERATION],
    ['web.archive.org', STATE_CHINA],
    ['www-rt-com.translate.goog', STATE_RUSSIA],
    ['x.com', STATE_RUSSIA],
    ['t.me', STATE_RUSSIA],
    ['www.youtube.com', STATE_CHINA],
  ];
  await expect
    .poll(async () => (await markWords(tab)).map(({ href, text }) => [new URL(href).hostname, text]), {
      timeout: 5_000,
    })
    .toEqual(expected);
});

test.each([
  ['an archived copy', 'https://web.archive.org/web/20240101000000/https://www.rt.com/news'],
  ['a translation', 'https://www-rt-com.translate.goog/news?_x_tr_sl=auto&_x_tr_tl=en'],
])('%s of a listed page has the banner', async (_, address) => {
  const tab = await world.open(address);
  await bannerSays(tab, /^State-controlled media · Russia/);
  await expect.poll(async () => (await toolbar(world, address)).badge, ASKED).toBe('RU');
});
