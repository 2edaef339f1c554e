/** A managed browser: what the organisation decides holds, is locked in words, and cannot be got around by hand. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bannerOf, markWords, says } from './acts.ts';
import { canSetPolicy, policyFile } from './policy-file.ts';
import { browserName, useWorld } from './world.ts';

const LIST = 'https://lists.example/trials/plain-list';
const POLICY = {
  settings: { marks: false },
  lists: [{ name: 'School list', address: LIST, trust: 'banner' }],
  reportAddress: 'https://reports.school.example/intake',
  // Chromium drops by itself what its schema does not know.
  ...(browserName === 'firefox' ? { colour: 'blue', mirrors: ['http://plain.example/'] } : {}),
};

describe.skipIf(!canSetPolicy())('a policy', () => {
  const file = policyFile();
  beforeAll(() => file.prepare(POLICY));
  const world = useWorld();
  afterAll(() => file.remove());

  test('forces settings, brings lists, locks both in words', async () => {
    world.allowFetch(LIST);
    file.apply(POLICY, await world.driver.own(() => chrome.runtime.id, undefined));
    await expect
      .poll(() => world.driver.own(async () => Object.keys(await chrome.storage.managed.get()), undefined), {
        timeout: 30_000,
      })
      .toContain('lists');
    const settings = await world.openOwn('src/pages/settings/index.html');
    await says(settings, /Your organisation has set some of this/);
    await says(settings, /Reports go to https:\/\/reports\.school\.example\/intake\./);
    await says(settings, /Set by your organisation Mark listed links .* Off/);
    await says(
      settings,
      /School list Unsigned, from lists\.example\. 3 domains\. Fetched .* Set by your organisation\./,
    );
    if (browserName === 'firefox') {
      await says(settings, /“colour” is no field of a policy\./);
      await says(settings, /“mirrors\[0\]” is no https address\./);
    }
    const locked = (): Promise<boolean[]> =>
      settings.run(
        () =>
          ['#marks', '#banner', '[aria-label="Use School list"]'].map(
            (one) => document.querySelector(one)?.matches(':disabled') === true,
          ),
        undefined,
      );
    expect(await locked()).toEqual([true, false, true]);
    const page = await world.open('https://valley-post.example/');
    expect((await bannerOf(page)).text).toMatch(/^On a list you added\. Listed by School list/);
    const links = await world.open('https://links.example/trials/links-to-lists');
    expect(await markWords(links)).toEqual([]);
  });

  test('whoever writes over a forced setting finds it set right', async () => {
    await world.driver.own(async () => {
      const stored = await chrome.storage.local.get<{ settings: object }>('settings');
      await chrome.storage.local.set({ settings: { ...stored.settings, marks: true } });
    }, undefined);
    await expect
      .poll(() =>
        world.driver.own(async () => {
          const { settings } = await chrome.storage.local.get('settings');
          return typeof settings === 'object' && settings !== null
            ? (Reflect.get(settings, 'marks') as unknown)
            : undefined;
        }, undefined),
      )
      .toBe(false);
  });
});
