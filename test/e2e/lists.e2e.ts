/** The reader's own list and lists of others: added by hand or by address, told in their own words, on open pages at once. */
import { expect, test } from 'vitest';
import { bannerOf, fill, markWords, noBanner, openPopup, pressInBanner, pressOn, says } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const LIST = 'https://lists.example/trials/plain-list';
const LINKS = 'https://links.example/trials/links-to-lists';

const world = useWorld();
/** The settings, once everything that comes by message is there: nothing moves under a click any more. */
async function openSettings(): Promise<Tab> {
  const settings = await world.openOwn('src/pages/settings/index.html');
  await says(settings, /Masthead list \d.* entr.*domains? of at most/);
  return settings;
}

async function addOwn(settings: Tab, site: string, note: string): Promise<void> {
  await settings.focus();
  await fill(settings, /^Site$/, site);
  await fill(settings, /^Note \(may be empty\)/, note);
  await pressOn(settings, /^Add to your list/);
  await says(settings, /is on your list\./);
}

const marks = async (tab: Tab): Promise<string[]> =>
  (await markWords(tab)).map(({ href, text }) => `${new URL(href).hostname}: ${text.trim()}`);

test('an own entry marks links and its page at once, and goes again with undo', async () => {
  const links = await world.open(LINKS);
  await expect.poll(() => marks(links)).toEqual(['www.rt.com: state · Russia']);
  const page = await world.open('https://own-entry.example/story');
  await noBanner(page);
  const settings = await openSettings();
  await addOwn(settings, 'https://www.own-entry.example/story?id=1', 'copied a photo of mine');
  await page.focus();
  expect((await bannerOf(page)).text).toMatch(/^On your list\. copied a photo of mine/);
  await pressInBanner(page, /^More/);
  await expect
    .poll(async () => (await bannerOf(page)).text)
    .toMatch(/Your own entry\. The Masthead list says nothing/);
  await links.focus();
  await expect
    .poll(() => marks(links))
    .toEqual(['own-entry.example: on your list', 'www.rt.com: state · Russia']);
  await settings.focus();
  await pressOn(settings, /^Remove own-entry\.example/);
  await links.focus();
  await expect.poll(() => marks(links)).toEqual(['www.rt.com: state · Russia']);
  await settings.focus();
  await pressOn(settings, /^Put own-entry\.example back/);
  await links.focus();
  await expect.poll(async () => (await marks(links)).length).toBe(2);
});

test('a list from an address: in its own name, beside the official list and never instead of it', async () => {
  world.allowFetch(LIST);
  const settings = await openSettings();
  await fill(settings, /^Address of the list/, LIST);
  await pressOn(settings, /^Add from address/);
  await says(settings, /Village list Unsigned, from lists\.example\. 3 domains\. Fetched/);
  await says(settings, /1 line was left out\./);
  const links = await world.open(LINKS);
  await expect
    .poll(() => marks(links))
    .toEqual([
      'www.harbour-courier.example: listed · Village list',
      'valley-post.example: listed · Village list',
      'own-entry.example: on your list',
      'www.rt.com: state · Russia',
    ]);
  const courier = await world.open('https://www.harbour-courier.example/');
  await noBanner(courier);
  await settings.focus();
  await settings.run(() => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio][name^="trust-"]')];
    radios.at(-1)?.click();
  }, undefined);
  await courier.focus();
  expect((await bannerOf(courier)).text).toMatch(
    /^On a list you added\. Listed by Village list \(unsigned, from lists\.example, \d+ \w+ \d{4}\)/,
  );
  const popup = await openPopup(world, 'https://www.rt.com/news');
  await says(
    popup,
    /State-controlled media · Russia.*On other lists Listed by Village list \(unsigned, from lists\.example/,
  );
  const other = await openPopup(world, 'https://www.harbour-courier.example/');
  await says(other, /Not on the Masthead list On a list of yours.*That is not an endorsement/);
});

test('the popup puts a site on the own list and takes it off', async () => {
  const page = await world.open('https://corner-gazette.example/');
  const popup = await openPopup(world, 'https://corner-gazette.example/');
  await pressOn(popup, /^Add to your list/);
  await says(popup, /corner-gazette\.example is on your list\./);
  await page.focus();
  expect((await bannerOf(page)).text).toMatch(/^On your list\. You added it on/);
  await popup.focus();
  await pressOn(popup, /^Take off your list/);
  await page.focus();
  await noBanner(page);
});

test('lists are there after a restart, with the worker stopped', async () => {
  await world.driver.restart();
  await world.driver.stopBackground();
  const links = await world.open(LINKS);
  await expect.poll(async () => (await marks(links)).length).toBe(4);
});
