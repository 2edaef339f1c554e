/** Players of others in a page: a note on the embed, in the page and in frames, and a line in the popup. */
import { expect, test } from 'vitest';
import { says, textOf } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const world = useWorld();

/** The popup as it stands on the tab that shows an address. */
async function popupOn(address: string): Promise<Tab> {
  const id = await world.driver.own(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1, address);
  return world.openOwn(`src/pages/popup/index.html?tab=${id}`);
}

async function notesBecome(tab: Tab, expected: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await tab.notes()).map(({ text }) => text), { timeout: 8_000 })
    .toEqual(expected);
}

test('a listed player in a frame and a film from a listed address are noted, others are not', async () => {
  const tab = await world.open('https://harbour-city.example/trials/embeds');
  const words = 'State-controlled media · Russia';
  await notesBecome(tab, [words, words]);
  const [first, second] = await tab.notes();
  expect(first?.spoken).toBe('state-controlled media, Russia');
  // One over the film, in the page; one in the frame's own corner.
  const film = await tab.run(
    () => document.querySelector('video')?.getBoundingClientRect().y ?? -1,
    undefined,
  );
  const over = [first, second].find((note) => (note?.y ?? 0) > 100);
  expect(Math.abs((over?.y ?? 0) - film - 8)).toBeLessThan(2);
  expect(await tab.banners()).toEqual([]);
});

test('a player that a script adds is noted, and its note goes with it', async () => {
  const tab = await world.open('https://harbour-city.example/trials/wrapped');
  await notesBecome(tab, []);
  await tab.goto('https://harbour-city.example/trials/embeds');
  await tab.run(() => {
    for (const player of document.querySelectorAll('iframe,video')) player.remove();
  }, undefined);
  await notesBecome(tab, []);
  await tab.run(() => window.addPlayer('https://www.xinhuanet.com/trials/frame'), undefined);
  await notesBecome(tab, ['State-controlled media · China']);
});

test('an outlet’s own players on its own pages are not noted again', async () => {
  const tab = await world.open('https://www.rt.com/trials/embeds');
  await expect.poll(async () => (await tab.marks()).length).toBeGreaterThan(0);
  await notesBecome(tab, []);
});

test('the popup has a line for each listed address that the page embeds', async () => {
  await world.open('https://harbour-city.example/trials/embeds');
  const popup = await popupOn('https://harbour-city.example/trials/embeds');
  await says(popup, /Embedded in this page: rt\.com\. state · Russia/);
  expect(await textOf(popup)).toMatch(/Embedded in this page: xinhuanet\.com\. state · China/);
  expect(await textOf(popup)).not.toMatch(/Embedded in this page: harbour-city/);
});

const OWN_RUSSIA = 'By its own data: State-controlled media · Russia';

test('players that a script feeds are noted by what stands round them, and the note says so', async () => {
  const address = 'https://harbour-city.example/trials/fed-players';
  const tab = await world.open(address);
  await notesBecome(tab, [OWN_RUSSIA, 'By its own data: State-controlled media · China', OWN_RUSSIA]);
  expect((await tab.notes())[0]?.spoken).toBe('by its own data: state-controlled media, Russia');
  const popup = await popupOn(address);
  await says(popup, /Embedded in this page, by its own data: rt\.com\. state · Russia/);
  expect(await textOf(popup)).toMatch(
    /Embedded in this page, by its own data: xinhuanet\.com\. state · China/,
  );
  // What a player's data say changes with the player.
  await tab.run(() => document.querySelector('#poster')?.remove(), undefined);
  await notesBecome(tab, ['By its own data: State-controlled media · China', OWN_RUSSIA]);
});

test('what a page says it plays is its only player’s', async () => {
  await notesBecome(await world.open('https://harbour-city.example/trials/only-player'), [OWN_RUSSIA]);
});

test('frames that name a listed address as their own, or a listed channel, are noted; the page round them is not', async () => {
  const address = 'https://harbour-city.example/trials/embeds-of-others';
  const tab = await world.open(address);
  await expect
    .poll(async () => (await tab.notes()).map(({ text }) => text).toSorted(), { timeout: 8_000 })
    .toEqual([OWN_RUSSIA, 'State-controlled media · China']);
  expect(await tab.banners()).toEqual([]);
  const popup = await popupOn(address);
  await says(popup, /Embedded in this page: youtube:@?cgtn\S*\. state · China/i);
  expect(await textOf(popup)).toMatch(/Embedded in this page, by its own data: rt\.com\. state · Russia/);
});
