/** The card beside a marked link: by pointer, by keyboard, never over its link, gone when the reader turns away. */
import { expect, test } from 'vitest';
import { hoverLink } from './acts.ts';
import type { Banner, Rect, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const SEARCH = 'https://search.example/?q=new+tram+line';
const RT = 'https://www.rt.com/news/tram-line';
const COPY = 'https://www.spiegel.ltd/panorama/bahn';
const BBC = 'https://www.bbc.co.uk/news/bridge';
const WRAPPED = 'https://www.google.com/url?q=https%3A%2F%2Fwww.xinhuanet.com%2Fenglish%2Ftram&sa=U';

async function untilMarked(tab: Tab, link: string): Promise<void> {
  await until(`${link} is marked`, async () => (await tab.marks()).some(({ href }) => href === link));
}

/** With all its marks: the wrapped link's waits for a script of its own, and words drawn later move the lines below them. */
async function marked(address = SEARCH): Promise<Tab> {
  const tab = await world.open(address);
  for (const link of [RT, COPY, WRAPPED]) await untilMarked(tab, link);
  return tab;
}

async function cardOf(tab: Tab): Promise<Banner> {
  await until('a card is shown', async () => (await tab.banners()).some(({ shown }) => shown));
  const [card, ...others] = (await tab.banners()).filter(({ shown }) => shown);
  expect(others).toEqual([]);
  if (card === undefined) throw new Error('the card went away');
  return card;
}

async function noCard(tab: Tab): Promise<void> {
  await until('the card is gone', async () => (await tab.banners()).length === 0);
}

const apart = (a: Rect, b: Rect): boolean =>
  a.x >= b.x + b.width || a.x + a.width <= b.x || a.y >= b.y + b.height || a.y + a.height <= b.y;

/** Gives a link the focus as the keyboard would. */
async function tabTo(tab: Tab, href: string): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await tab.press('Tab');
    const at = await tab.run(
      () => (document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : ''),
      undefined,
    );
    if (at === href) return;
  }
  throw new Error(`the keyboard does not reach ${href}`);
}

test('a pointer that rests on a marked link is told who is behind it, beside the link', async () => {
  const tab = await marked();
  const link = await hoverLink(tab, RT);
  const card = await cardOf(tab);
  expect(card.text).toMatch(/State-controlled media · Russia .*Per State Media Monitor \(2024\)/);
  expect(card.controls.map(({ name }) => name)).toEqual(['More', 'Copy with source']);
  expect(apart(card.rect, link)).toBe(true);
  // On the card itself it stays; away from both it goes.
  await tab.hoverAt(card.rect.x + 20, card.rect.y + 20);
  await tab.run(() => new Promise((resolve) => setTimeout(resolve, 500)), undefined);
  expect((await cardOf(tab)).text).toBe(card.text);
  await tab.hoverAt(5, 780);
  await noCard(tab);
});

test('a pointer that only passes opens nothing, and neither does an unmarked link', async () => {
  const tab = await marked();
  await hoverLink(tab, RT);
  await tab.hoverAt(5, 780);
  await hoverLink(tab, BBC);
  await tab.run(() => new Promise((resolve) => setTimeout(resolve, 900)), undefined);
  expect(await tab.banners()).toEqual([]);
});

test('the card of a copy leads to the real site first', async () => {
  const tab = await marked();
  await hoverLink(tab, COPY);
  const card = await cardOf(tab);
  expect(card.text).toMatch(/This is not spiegel\.de/);
  expect(card.controls[0]?.name).toBe('Go to spiegel.de');
});

test('the card of a link that leads elsewhere than it says tells the way', async () => {
  const tab = await marked();
  await hoverLink(tab, WRAPPED);
  expect((await cardOf(tab)).text).toMatch(/leads on to xinhuanet\.com, through google\.com/);
});

test('by keyboard: the focus opens it, Alt and the arrow lead into it, Escape leads back', async () => {
  const tab = await marked();
  await tabTo(tab, RT);
  expect((await cardOf(tab)).text).toMatch(/Alt \+ ↓/);
  await tab.press('Alt+ArrowDown');
  expect((await cardOf(tab)).focused).toBe('More');
  await tab.press('Escape');
  await noCard(tab);
  const focused = await tab.run(
    () => (document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : ''),
    undefined,
  );
  expect(focused).toBe(RT);
});

/** A link that leads elsewhere now: the reader does not move. */
async function turn(tab: Tab, from: string, to: string): Promise<void> {
  await tab.run(
    ({ from, to }) => {
      const link = [...document.querySelectorAll('a')].find((one) => one.href === from);
      if (link !== undefined) link.href = to;
    },
    { from, to },
  );
}

/** As one whose mark is late. */
async function lead(tab: Tab, from: string, to: string): Promise<void> {
  await turn(tab, from, to);
  await untilMarked(tab, to);
}

test.each(['pointer', 'keyboard'])(
  'a mark that comes when the %s is at its link already has its card',
  async (by) => {
    const tab = await marked();
    const late = 'https://tass.com/world';
    if (by === 'pointer') await hoverLink(tab, BBC);
    else await tabTo(tab, BBC);
    await lead(tab, BBC, late);
    expect((await cardOf(tab)).text).toMatch(/^State-controlled media · Russia TASS/);
  },
);

test.each(['pointer', 'keyboard'])(
  'a card by %s speaks of where its link leads now, and goes when nothing is said of that',
  async (by) => {
    const tab = await marked();
    if (by === 'pointer') await hoverLink(tab, RT);
    else await tabTo(tab, RT);
    const first = await cardOf(tab);
    expect(first.text).toMatch(/Russia RT/);
    // A click counter changes the address, and not whose it is.
    await turn(tab, RT, `${RT}?count=1`);
    await tab.run(() => new Promise((resolve) => setTimeout(resolve, 500)), undefined);
    expect((await cardOf(tab)).text).toBe(first.text);
    await turn(tab, `${RT}?count=1`, 'https://tass.com/world');
    await until('the card speaks of TASS', async () => /Russia TASS/.test((await cardOf(tab)).text));
    await turn(tab, 'https://tass.com/world', 'https://unlisted.example/');
    await noCard(tab);
  },
);

test('of two links that are asked about one after the other, the second has the card', async () => {
  const tab = await marked();
  await tabTo(tab, RT);
  expect((await cardOf(tab)).text).toMatch(/Russia RT/);
  // The focus stays where it is.
  await hoverLink(tab, COPY);
  await until('the card speaks of the copy', async () =>
    (await tab.banners()).some(({ text }) => /This is not spiegel/.test(text)),
  );
  expect((await cardOf(tab)).text).toMatch(/This is not spiegel/);
});

test('a card goes with its link, though the reader does not move', async () => {
  const tab = await marked();
  await tabTo(tab, RT);
  await cardOf(tab);
  await tab.run((href) => [...document.querySelectorAll('a')].find((one) => one.href === href)?.remove(), RT);
  await noCard(tab);
});

test.each([SEARCH, SEARCH.replace('https:', 'http:')])(
  'the citation is in the clipboard, also where the page has none: %s',
  async (address) => {
    const tab = await marked(address);
    await hoverLink(tab, RT);
    const copy = (await cardOf(tab)).controls.find(({ name }) => name === 'Copy with source');
    if (copy === undefined) throw new Error('no way to copy');
    await tab.clickAt(copy.x + copy.width / 2, copy.y + copy.height / 2);
    await until('it says so', async () => /Copied/.test((await cardOf(tab)).text));
    await tab.run(() => {
      const field = document.createElement('textarea');
      field.id = 'paste';
      document.body.append(field);
      field.focus();
    }, undefined);
    await tab.press('Control+V');
    const pasted = await tab.run(() => document.querySelector('textarea')?.value ?? '', undefined);
    expect(pasted).toMatch(/rt\.com[^]*State Media Monitor[^]*2024[^]*https?:\/\//);
  },
);

test('a page cannot open a card, nor read it', async () => {
  const tab = await marked();
  await tab.run((href) => {
    const link = [...document.querySelectorAll('a')].find((one) => one.href === href);
    for (const type of ['pointerover', 'pointerdown', 'mouseover'])
      link?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse' }));
  }, RT);
  await tab.run(() => new Promise((resolve) => setTimeout(resolve, 800)), undefined);
  expect(await tab.banners()).toEqual([]);
  await hoverLink(tab, RT);
  await cardOf(tab);
  const read = await tab.run(
    () => [...document.documentElement.children].map((node) => node.shadowRoot?.textContent ?? ''),
    undefined,
  );
  expect(read.join('')).toBe('');
});
