/** The background ended in the middle of an update, and storage that fails: a good list answers, and the next attempt succeeds. */
import { expect, test } from 'vitest';
import { bannerOf, says } from './acts.ts';
import { until } from './drivers/until.ts';
import { listWith, release, useUpdating } from './updating.ts';
import type { Release } from '../../src/registry/update/plan-release.ts';

const updating = useUpdating();
const { world } = updating;
const host = (number: number): string => `good-${number}.example`;
let serial = 1;

/** The next release holds the outlets of all before it, so that whichever is in use can be told. */
async function nextRelease(): Promise<Release> {
  serial += 1;
  return release(
    listWith(
      serial,
      Array.from({ length: serial - 1 }, (_, i) => host(i + 2)),
    ),
  );
}

/** Asks for an update and does not wait for what comes of it. */
function beginUpdate(): Promise<unknown> {
  return world.driver.own(() => {
    chrome.runtime.sendMessage({ type: 'update-now', body: {} }).catch(() => undefined);
  }, undefined);
}

/** Some good list answers, whichever: rt.com is on all of them. */
async function someListAnswers(): Promise<void> {
  expect((await bannerOf(await world.open('https://www.rt.com/kept'))).text).toMatch(
    /^State-controlled media/,
  );
  await says(
    await world.openOwn(`src/pages/popup/index.html?url=${encodeURIComponent('https://www.rt.com/')}`),
    new RegExp(`serial (?:${serial - 1}|${serial}), `),
  );
}

async function takes(): Promise<void> {
  expect((await updating.updateNow()).serial).toBe(serial);
  await bannerOf(await world.open(`https://${host(serial)}/taken`));
}

test('ended while the mirror does not answer', async () => {
  const good = await nextRelease();
  let waiting = 0;
  updating.answer(() => void waiting++);
  await beginUpdate();
  await until('the mirror is asked', async () => waiting > 0);
  await world.driver.stopBackground();
  updating.serve(good);
  await someListAnswers();
  await takes();
});

test('ended at many moments of an update: between fetch, verification, writing, swap', async () => {
  for (const wait of [0, 40, 80, 120, 180, 260, 400]) {
    updating.serve(await nextRelease());
    await beginUpdate();
    await new Promise((resolve) => setTimeout(resolve, wait));
    await world.driver.stopBackground();
    await someListAnswers();
    await takes();
  }
}, 180_000);

test('storage that can’t be opened: the bundled list answers, the reason is said, later the list is taken', async () => {
  updating.serve(await nextRelease());
  await world.driver.stopBackground();
  // The database of a later release, say: this one can neither read nor write it.
  await world.driver.own(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('masthead-lists', 99);
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
        request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
      }),
    undefined,
  );
  const { attempt, refusal } = await updating.updateNow();
  expect({ outcome: attempt?.outcome, reason: refusal?.reason }).toEqual({
    outcome: 'refused',
    reason: 'storage-failed',
  });
  expect((await bannerOf(await world.open('https://www.rt.com/kept'))).text).toMatch(/^State-controlled/);
  await says(await world.openOwn('src/pages/settings/index.html'), /did not let Masthead save the new list/);
  await world.driver.stopBackground();
  await world.driver.own(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('masthead-lists');
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')));
      }),
    undefined,
  );
  await takes();
});
