/** Listed addresses under their real names: what the banner says, and that it is there before anything is painted. */
import { describe, expect, test } from 'vitest';
import { bannerOf, toolbar } from './acts.ts';
import { useWorld } from './world.ts';

const world = useWorld();

/** Class, state or operation, source and year, in the words of the label rules. */
const LISTED = [
  {
    address: 'https://www.rt.com/news/tram-line',
    words: /^State-controlled media · Russia\. Per State Media Monitor \(2024\)/,
    badge: 'RU',
  },
  {
    address: 'https://www.xinhuanet.com/',
    words: /^State-controlled media · China\. Per State Media Monitor \(2024\)/,
    badge: 'CN',
  },
  {
    address: 'https://fr.news-pravda.com/',
    words: /^Listed as part of the operation Portal Kombat\b.* by VIGINUM \(20\d\d\)/,
    badge: '',
  },
  {
    address: 'https://www.spiegel.ltd/panorama/bahn',
    words: /^This is not spiegel\.de\. Listed .*\bVIGINUM \(20\d\d; last listed 20\d\d\)/,
    badge: '≠',
  },
  { address: 'http://rt.com/', words: /^State-controlled media · Russia\. /, badge: 'RU' },
];

describe.each(LISTED)('$address', ({ address, words, badge }) => {
  test('has one banner with class, state, source and year', async () => {
    const banner = await bannerOf(await world.open(address));
    expect(banner.text).toMatch(words);
    expect(banner.rect).toMatchObject({ x: 0, y: 0 });
    expect(banner.rect.height).toBeGreaterThanOrEqual(40);
  });

  test('says the same on the toolbar', async () => {
    const banner = await bannerOf(await world.open(address));
    await expect.poll(async () => (await toolbar(world, address)).badge).toBe(badge);
    const sentence = banner.text.split(/[.(]/)[0] ?? 'no sentence';
    expect((await toolbar(world, address)).title).toContain(sentence);
  });
});

/** Every class of listed page in turn: outlet, outlet, operation, copy. */
const WATCHED = ['www.rt.com', 'www.xinhuanet.com', 'fr.news-pravda.com', 'www.spiegel.ltd'].map(
  (host) => `https://${host}/trials/watched`,
);

test('the banner is in the tree before first paint in 20 of 20 loads, with the background stopped before each', async () => {
  const late: unknown[] = [];
  for (const address of WATCHED) {
    const tab = await world.open(address);
    for (let load = 0; load < 20 / WATCHED.length; load += 1) {
      await world.driver.stopBackground();
      await tab.reload();
      await bannerOf(tab);
      await expect.poll(() => tab.run(() => window.trial.paint, undefined)).not.toBeNull();
      const { strangers, paint } = await tab.run(() => window.trial, undefined);
      const first = strangers[0];
      if (first === undefined || paint === null || first.time > paint)
        late.push({ address, strangers, paint });
    }
  }
  expect(late).toEqual([]);
}, 180_000);
