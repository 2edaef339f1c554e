/** Players of others in a page: a note on the embed, in the page and in frames, and a line in the popup. */
import { expect, test } from 'vitest';
import { says, textOf } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const world = useWorld();

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
  const id = await world.driver.own(
    async () => (await chrome.tabs.query({ url: 'https://harbour-city.example/trials/embeds' }))[0]?.id ?? -1,
    undefined,
  );
  const popup = await world.openOwn(`src/pages/popup/index.html?tab=${id}`);
  await says(popup, /Embedded in this page: rt\.com\. state · Russia/);
  expect(await textOf(popup)).toMatch(/Embedded in this page: xinhuanet\.com\. state · China/);
  expect(await textOf(popup)).not.toMatch(/Embedded in this page: harbour-city/);
});
