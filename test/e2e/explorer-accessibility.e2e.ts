/** The registry's page for everyone: axe in all colours and both directions, and nothing cut on a narrow screen. */
import { expect, test } from 'vitest';
import { says } from './acts.ts';
import { inAllMedia } from './axe.ts';
import { useWorld } from './world.ts';

const world = useWorld();

const PLACES = [
  ['the search', '#/?q=spiegel', /entries Clear/],
  ['an outlet', '#/entry/qa-al-jazeera?address=aljazeera.com', /Al Jazeera/],
  ['an operation', '#/entry/portal-kombat', /Who says so/],
  ['the counts', '#/counts', /are not carried over/],
] as const;

for (const direction of ['ltr', 'rtl'] as const) {
  test.each(PLACES)(`%s, ${direction}`, async (_, place, words) => {
    const tab = await world.openOwn(`src/pages/explorer/index.html${place}`);
    await says(tab, words);
    await tab.run((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    await inAllMedia(tab);
    await tab.resize(320, 640);
    const wide = await tab.run(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      undefined,
    );
    expect(wide).toBe(0);
  });
}
