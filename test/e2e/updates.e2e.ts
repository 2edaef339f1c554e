/** A signed release reaches readers: in open pages, in new ones, over restarts, and without telling anybody anything. */
import { expect, test } from 'vitest';
import { bannerOf, openPopup, pressOn, says, toolbar } from './acts.ts';
import { listWith, release, useUpdating } from './updating.ts';
import { MIRRORS } from '../updates/test-build.mjs';
import type { PastRelease, Release } from '../../src/registry/update/plan-release.ts';
import { htmlPage } from '../site/site-page.ts';

const updating = useUpdating();
const { world } = updating;
const past: PastRelease[] = [];
const hosts: string[] = [];

/** The next release: one outlet more than the last. */
async function releaseWith(host: string): Promise<Release> {
  hosts.push(host);
  if (past.length === 0) {
    const bundled = listWith(1, []);
    past.unshift({ manifest: (await release(bundled)).manifest, list: bundled });
  }
  const list = listWith(past.length + 1, hosts);
  const next = await release(list, past);
  past.unshift({ manifest: next.manifest, list });
  return next;
}

/** A page of nobody's that links to a site. */
function pageLinkingTo(host: string): string {
  const name = `reader-of-${host}`;
  const page = htmlPage({ title: 'Links', body: `<p><a href="https://www.${host}/news">news</a></p>` });
  world.site.answers.set(name, (_, response) => {
    response.writeHead(200, { 'content-type': page.type });
    response.end(page.body);
  });
  return `https://${name}/`;
}

const asked = (): string[] =>
  world.site.requests.filter(({ host }) => host.startsWith('mirror-')).map(({ path }) => path);

test('an added domain is marked in an open page within two seconds of the update, and has its banner, without a reload', async () => {
  updating.serve(await releaseWith('added.example'));
  const address = 'https://added.example/';
  const listed = await world.open(address);
  const reader = await world.open(pageLinkingTo('added.example'));
  expect(await listed.banners()).toEqual([]);
  expect(await reader.marks()).toEqual([]);
  await reader.run(() => void (window.name = 'not reloaded'), undefined);
  const status = await updating.updateNow();
  expect(status).toMatchObject({ serial: 2, downloaded: true, attempt: { outcome: 'taken' } });
  await expect
    .poll(async () => (await reader.marks()).map(({ text }) => text), { timeout: 2000 })
    .toEqual([expect.stringMatching(/state · Russia/) as string]);
  expect(await reader.run(() => window.name, undefined)).toBe('not reloaded');
  await listed.focus();
  expect((await bannerOf(listed)).text).toMatch(/^State-controlled media · Russia\. Per State Media Monitor/);
  await expect.poll(async () => (await toolbar(world, address)).badge).toBe('RU');
  // The diff from the bundled list was enough.
  expect(asked().filter((path) => path.includes('/lists/'))).toEqual([]);
  expect(asked().filter((path) => path.includes('/diffs/'))).toHaveLength(1);
});

test('a page opened later has it at once, with the background stopped', async () => {
  await world.driver.stopBackground();
  const tab = await world.open('https://www.added.example/later');
  expect((await bannerOf(tab)).text).toMatch(/^State-controlled media · Russia/);
});

test('the popup tells the new entry, its list and that the signature was checked', async () => {
  const popup = await openPopup(world, 'https://added.example/');
  await says(popup, /Outlet of added\.example/);
  await says(popup, /serial 2, signature checked/);
});

test('after a restart the downloaded list is verified anew and answers', async () => {
  await world.driver.restart();
  expect((await bannerOf(await world.open('https://added.example/again'))).text).toMatch(/^State-controlled/);
  await says(await openPopup(world, 'https://added.example/'), /serial 2, signature checked/);
});

test('after an update of the extension it still answers', async () => {
  await world.driver.update();
  expect((await bannerOf(await world.open('https://added.example/updated'))).text).toMatch(
    /^State-controlled/,
  );
  await says(await openPopup(world, 'https://added.example/'), /serial 2, signature checked/);
});

test('"update now" in the settings takes the next release and says so', async () => {
  updating.serve(await releaseWith('second.example'));
  const settings = await world.openOwn('src/pages/settings/index.html');
  await says(settings, /serial 2, .*signature checked/);
  await pressOn(settings, /^Update now$/);
  await says(settings, /serial 3, .*signature checked.*Updated /);
  await bannerOf(await world.open('https://second.example/'));
});

test('an address that is gone from the list loses banner and mark in open pages', async () => {
  const tab = await world.open('https://second.example/gone');
  await bannerOf(tab);
  const reader = await world.open(pageLinkingTo('second.example'));
  await expect.poll(() => reader.marks()).toHaveLength(1);
  const list = listWith(4, ['added.example']);
  updating.serve(await release(list, past));
  await updating.updateNow();
  await expect.poll(() => reader.marks()).toEqual([]);
  await tab.focus();
  await expect.poll(async () => (await tab.banners()).filter(({ shown }) => shown)).toEqual([]);
});

test('an unchanged list costs one request, which says nothing of the reader', async () => {
  const before = world.site.requests.length;
  expect((await updating.updateNow()).attempt?.outcome).toBe('unchanged');
  const polls = world.site.requests.slice(before).filter(({ host }) => host.startsWith('mirror-'));
  expect(polls.map(({ path }) => path)).toEqual([expect.stringMatching(/manifest\.txt$/)]);
  for (const { headers, origin } of polls) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    // An extension's address in Firefox is another one for each reader.
    expect(origin === '' || origin === 'null' || origin.startsWith('chrome-extension://'), origin).toBe(true);
  }
});

test('a mirror that is down is named, and the other one asked', async () => {
  const list = listWith(5, ['added.example', 'fifth.example']);
  const good = await release(list, past);
  updating.serve(good);
  const [first = ''] = MIRRORS.map((mirror) => new URL(mirror).hostname);
  world.site.answers.set(first, (_, response) => {
    response.writeHead(500);
    response.end();
  });
  const { attempt, serial } = await updating.updateNow();
  expect({ outcome: attempt?.outcome, serial }).toEqual({ outcome: 'taken', serial: 5 });
});

test('the alarm is set, and wakes a stopped background to take the next release', async () => {
  const list = listWith(6, ['added.example', 'sixth.example']);
  updating.serve(await release(list, past));
  const rings = await world.driver.own(
    async () => ((await chrome.alarms.get('list-update'))?.scheduledTime ?? 0) - Date.now(),
    undefined,
  );
  expect(rings).toBeGreaterThan(60_000);
  expect(rings).toBeLessThan(16 * 3_600_000);
  await world.driver.stopBackground();
  // Nobody waits half a day in a test: the same alarm, sooner.
  await world.driver.own(() => chrome.alarms.create('list-update', { when: Date.now() + 1000 }), undefined);
  const readers = await world.open(pageLinkingTo('sixth.example'));
  await expect.poll(() => readers.marks(), { timeout: 45_000 }).toHaveLength(1);
});
