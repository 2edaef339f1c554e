/** Addresses that carry a listed one: popup and toolbar look behind them, and say the way. */
import { describe, expect, test } from 'vitest';
import { markWords, openPopup, says, settled, textOf, toolbar } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const world = useWorld();

const RT = 'https%3A%2F%2Fwww.rt.com%2Fnews%2F';

describe('the popup', () => {
  test.each([
    [
      'https://web.archive.org/web/20240301120000id_/https://www.rt.com/news/',
      'This is a copy of rt.com, on archive.org.',
    ],
    [
      'https://www-rt-com.translate.goog/news/?_x_tr_sl=ru&_x_tr_tl=en',
      'This is a translation of rt.com, by translate.goog.',
    ],
    ['https://www.google.com/amp/s/www.rt.com/news/', 'This is a copy of rt.com, on google.com.'],
    [
      `https://www.facebook.com/sharer/sharer.php?u=${RT}`,
      'This is a dialog for sharing rt.com, on facebook.com.',
    ],
    [`https://l.instagram.com/?u=${RT}&e=AT0`, 'This address leads on to rt.com, through l.instagram.com.'],
    ['view-source:https://www.rt.com/news/', 'This shows rt.com, through view-source:.'],
    [`about:reader?url=${RT}`, 'This shows rt.com, through about:.'],
  ])('%s', async (address, way) => {
    const popup = await openPopup(world, address);
    await says(popup, /State-controlled media · Russia/);
    expect(await textOf(popup)).toContain(way);
  });

  test('an ordinary site with an address in its own is looked up as itself', async () => {
    await says(await openPopup(world, `https://news.example/?url=${RT}`), /Not on our lists/);
  });
});

test('the toolbar says what the page is a copy of', async () => {
  const address = 'https://web.archive.org/web/20240301/https://www.rt.com/news/';
  await world.open(address);
  await expect
    .poll(async () => (await toolbar(world, address)).title)
    .toMatch(/State-controlled media · Russia.*This is a copy of rt\.com, on archive\.org\./);
  expect((await toolbar(world, address)).badge).toBe('RU');
});

/** Adds a link for each address. */
function addLinks(tab: Tab, addresses: readonly string[]): Promise<void> {
  return tab.run((all) => {
    for (const address of all) {
      const line = document.createElement('p');
      const link = line.appendChild(document.createElement('a'));
      link.href = address;
      link.textContent = 'A link';
      document.body.append(line);
    }
  }, addresses);
}

async function marksBecome(tab: Tab, expected: readonly string[]): Promise<void> {
  const marked = async (): Promise<string[]> =>
    (await markWords(tab)).map(({ href, text }) => `${new URL(href).hostname} ${text}`);
  await expect.poll(marked, { timeout: 8_000 }).toEqual(expected);
}

test('links through any family are marked on an ordinary page, what is behind them alone counts', async () => {
  const tab = await world.open('https://plain.example/families');
  const sophos = btoa('https://www.rt.com/news/');
  await addLinks(tab, [
    `https://www.google.com/imgres?imgurl=x&imgrefurl=${RT}`,
    `https://www.pinterest.com/pin/create/button/?url=${RT}`,
    `https://eu-west-1.protection.sophos.com/?d=rt.com&u=${sophos}`,
    `https://wa.me/?text=Read%20this%3A%20${RT}`,
    'https://secure-web.cisco.com/1a2b3c/https%3A%2F%2Fwww.rt.com%2Fnews%2F',
    'https://www.google.com/search?q=rt.com',
    'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fharbour-city.example%2F',
  ]);
  await marksBecome(
    tab,
    [
      'www.google.com',
      'www.pinterest.com',
      'eu-west-1.protection.sophos.com',
      'wa.me',
      'secure-web.cisco.com',
    ].map((host) => `${host} state · Russia`),
  );
});

test('the popup counts wrapped links where marks are switched off, and the page never looked at them', async () => {
  const store = (marks: boolean): Promise<void> =>
    world.driver.own(async (on) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object | undefined), v: 1, marks: on } });
    }, marks);
  await store(false);
  const address = 'https://plain.example/unmarked';
  const tab = await world.open(address);
  await addLinks(tab, [`https://www.pinterest.com/pin/create/button/?url=${RT}`]);
  await settled(tab);
  expect(await tab.marks()).toEqual([]);
  const id = await world.driver.own(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1, address);
  await says(await world.openOwn(`src/pages/popup/index.html?tab=${id}`), /rt\.com\s*state · Russia/);
  await store(true);
});

test('a page full of wrapped links sends for what unwraps them once, and a page that wraps nothing listed never', async () => {
  const own = await world.openOwn('src/pages/settings/index.html');
  await own.run(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heard', heard);
    chrome.runtime.onMessage.addListener((message: unknown) => {
      if (typeof message === 'object' && message !== null) heard.push(String(Reflect.get(message, 'type')));
    });
  }, undefined);
  const asked = (): Promise<number> =>
    own.run(
      () => (Reflect.get(globalThis, 'heard') as string[]).filter((type) => type === 'need-closer').length,
      undefined,
    );
  const shares = (host: string): string[] =>
    Array.from({ length: 400 }, () => `https://www.facebook.com/sharer.php?u=https%3A%2F%2F${host}%2Ftram`);
  const innocent = await world.open('https://plain.example/shares');
  await addLinks(innocent, shares('harbour-city.example'));
  await settled(innocent);
  expect(await asked()).toBe(0);
  // Pages that may be copies or accounts have it before the page script looks: their verdict waits for nobody.
  for (const address of [
    'https://web.archive.org/web/20240101000000/https://www.rt.com/news',
    'https://www-rt-com.translate.goog/news?_x_tr_sl=auto',
    'https://www.google.com/amp/s/www.rt.com/news/',
    'https://x.com/RT_com',
  ])
    await settled(await world.open(address));
  expect(await asked()).toBe(0);
  const hostile = await world.open('https://plain.example/hostile');
  for (let turn = 0; turn < 3; turn++) await addLinks(hostile, shares('www.rt.com'));
  await expect.poll(async () => (await hostile.marks()).length, { timeout: 8_000 }).toBeGreaterThan(0);
  await addLinks(hostile, shares('www.xinhuanet.com'));
  await settled(hostile);
  expect(await asked()).toBe(1);
});
