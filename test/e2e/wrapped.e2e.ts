/** Addresses that carry a listed one: popup and toolbar look behind them, and say the way. */
import { describe, expect, test } from 'vitest';
import { openPopup, says, textOf, toolbar } from './acts.ts';
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

test('short links that show a listed address are told apart from links that say where they lead', async () => {
  const address = 'https://plain.example/short';
  const tab = await world.open(address);
  await tab.run(() => {
    const shown = ['https://www.rt.com/news/1', 'rt.com/news/2…', 'www.rt.co…', 'Read this'];
    // A page may name its own elements after what is asked of the document.
    const clobber = document.createElement('img');
    clobber.name = 'querySelectorAll';
    const links = shown.map((text, i) => {
      const link = document.createElement('a');
      link.href = `https://t.co/${i}`;
      link.textContent = text;
      return link;
    });
    document.body.append(clobber, ...links);
  }, undefined);
  const id = await world.driver.own(
    async () => (await chrome.tabs.query({ url: 'https://plain.example/*' }))[0]?.id ?? -1,
    undefined,
  );
  const popup = await world.openOwn(`src/pages/popup/index.html?tab=${id}`);
  await says(popup, /This short link \(t\.co\) appears to lead to rt\.com: that is the address it shows\./);
  expect(await textOf(popup)).toMatch(/state · Russia\s*2 links/);
});
