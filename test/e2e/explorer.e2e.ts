/** The registry's own page: found by name, script and address; entries and operations; places that can be linked to. */
import { expect, test } from 'vitest';
import { bannerOf, fill, openPopup, pressInBanner, pressOn, says, textOf } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const PAGE = 'src/pages/explorer/index.html';
const openRegistry = (place = ''): Promise<Tab> => world.openOwn(`${PAGE}${place}`);

/** The names in the list of results, as far as they are drawn. */
const names = (tab: Tab): Promise<string[]> =>
  tab.run(
    () => [...document.querySelectorAll<HTMLElement>('.hit-name a')].map((link) => link.innerText),
    undefined,
  );
const hash = (tab: Tab): Promise<string> => tab.run(() => decodeURIComponent(location.hash), undefined);
const focused = (tab: Tab): Promise<string> =>
  tab.run(
    () => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText : ''),
    undefined,
  );
const step = (tab: Tab, way: 'back' | 'forward'): Promise<void> => tab.run((where) => history[where](), way);
const opened = (part: string): Promise<string[]> =>
  world.driver.own(
    async (wanted) =>
      (await chrome.tabs.query({})).flatMap(({ url }) => (url?.includes(wanted) === true ? [url] : [])),
    part,
  );

test('an outlet by its name in its own script; back leads to the search again', async () => {
  const tab = await openRegistry();
  await says(tab, /\d+ entries with [\d,]+ addresses/);
  await fill(tab, /^Search names/, 'الجزيرة');
  await expect.poll(() => names(tab)).toEqual(['Al Jazeera Media Network']);
  await expect.poll(() => hash(tab)).toBe('#/?q=الجزيرة');
  await pressOn(tab, /^Al Jazeera Media Network/);
  await says(tab, /Registry › Qatar Al Jazeera Media Network/);
  const text = await textOf(tab);
  expect(text).toMatch(/State-controlled media · Qatar Per State Media Monitor \(2024\), as copied by ASD/);
  expect(text).toMatch(/Al Jazeera Media Network disputes this/);
  expect(text).toMatch(/Row 3 of the published rule: State Media Monitor code SC/);
  expect(text).toMatch(/AJEnglish on X/);
  expect(text).toMatch(/1 address is named by one source alone/);
  expect(await tab.run(() => document.title, undefined)).toBe('Al Jazeera Media Network · Masthead registry');
  await step(tab, 'back');
  await expect.poll(() => names(tab)).toEqual(['Al Jazeera Media Network']);
  await expect.poll(() => focused(tab)).toBe('Al Jazeera Media Network');
  await step(tab, 'forward');
  await says(tab, /Registry › Qatar/);
});

test('keyboard alone: down from the field, through the list, into an entry', async () => {
  const tab = await openRegistry('#/?q=sputnik');
  await says(tab, /\d+ entries Clear the search/);
  const [first = '', second = ''] = await names(tab);
  await tab.run(() => document.querySelector<HTMLElement>('#search')?.focus(), undefined);
  await tab.press('ArrowDown');
  await expect.poll(() => focused(tab)).toBe(first);
  await tab.press('ArrowDown');
  await expect.poll(() => focused(tab)).toBe(second);
  await tab.press('ArrowUp');
  await tab.press('ArrowUp');
  await expect.poll(() => tab.run(() => document.activeElement?.id, undefined)).toBe('search');
  await tab.press('ArrowDown');
  await tab.press('Enter');
  await expect.poll(() => focused(tab)).toBe(first);
  expect(await tab.run(() => document.activeElement?.localName, undefined)).toBe('h1');
});

test('only what is in view is drawn; the last row is a key away, and its place is kept', async () => {
  const tab = await openRegistry();
  await says(tab, /\d+ entries with/);
  const size = await tab.run(() => document.querySelector('.hit')?.getAttribute('aria-setsize'), undefined);
  expect((await names(tab)).length).toBeLessThan(60);
  expect(Number(size)).toBeGreaterThan(800);
  await tab.run(() => document.querySelector<HTMLElement>('#search')?.focus(), undefined);
  await tab.press('ArrowDown');
  await tab.press('End');
  const at = (): Promise<string | null | undefined> =>
    tab.run(() => document.activeElement?.closest('.hit')?.getAttribute('aria-posinset'), undefined);
  await expect.poll(at).toBe(size);
  const name = await focused(tab);
  const below = (): Promise<number> =>
    tab.run(() => (document.activeElement?.getBoundingClientRect().bottom ?? 1e9) - innerHeight, undefined);
  await expect.poll(below).toBeLessThanOrEqual(0);
  await tab.press('Enter');
  await expect.poll(() => tab.run(() => document.querySelector('h1')?.innerText, undefined)).toBe(name);
  await step(tab, 'back');
  await expect.poll(at).toBe(size);
  await expect.poll(() => focused(tab)).toBe(name);
  await expect.poll(below).toBeLessThanOrEqual(0);
});

test('filters narrow, stand in the address, and can be cleared', async () => {
  const tab = await openRegistry('#/?class=party-organ');
  await says(tab, /\d+ entries Clear the search/);
  expect((await names(tab)).length).toBeGreaterThan(0);
  await tab.run(() => {
    const select = document.querySelector<HTMLSelectElement>('#filter-country');
    if (select === null) return;
    select.value = 'RU';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, undefined);
  await says(tab, /Nothing on record matches\. This is not an endorsement\./);
  await expect.poll(() => hash(tab)).toBe('#/?class=party-organ&country=RU');
  await pressOn(tab, /^Clear the search/);
  await expect.poll(() => hash(tab)).toBe('#/');
  await says(tab, /823 entries|\d{3,} entries/);
});

test('an operation: who says so, to whom, when, against whom; its addresses with their sources', async () => {
  const tab = await openRegistry('#/entry/doppelganger?address=spiegel.ltd');
  await says(tab, /Doppelganger \/ RRN Operation/);
  const text = await textOf(tab);
  expect(text).toMatch(
    /Attributed to ANO Dialog, Social Design Agency and Structura by US Department of Justice \(2024\)/,
  );
  expect(text).toMatch(/Targets Germany, France/);
  expect(text).toMatch(/Most copied sites spiegel\.de \d+ copies/);
  expect(text).toMatch(/The copied sites are the injured party/);
  expect(text).toMatch(/When its addresses were listed Year First listed Last listed 2022/);
  expect(text).toMatch(/spiegel\.ltd Copy of another site spiegel\.de Confirmed 2022 to 2025 High/);
  expect(text).toMatch(/\d independent witnesses:/);
  await fill(tab, /^Search 581 addresses/, 'bild');
  await says(tab, /\d+ addresses match\./);
  await expect
    .poll(() =>
      tab.run(
        () => [...document.querySelectorAll<HTMLElement>('tbody th > bdi')].slice(-1)[0]?.innerText,
        undefined,
      ),
    )
    .toMatch(/bild/);
});

test('entries that hold the same address lead to each other', async () => {
  const tab = await openRegistry('#/entry/ru-inforos');
  await says(tab, /Also listed as/);
  await pressOn(tab, /^Inforos/);
  await expect.poll(() => hash(tab)).toBe('#/entry/inforos');
  await says(tab, /Also listed as.*1 address in common/);
  await tab.run(() => document.querySelector<HTMLElement>('.pairs a')?.click(), undefined);
  await expect.poll(() => hash(tab)).toBe('#/entry/ru-inforos');
});

test('an entry that is none is said, with a way on', async () => {
  const tab = await openRegistry('#/entry/no-such-thing');
  await says(tab, /No such entry.*no-such-thing/);
  await pressOn(tab, /^Search the registry/);
  await says(tab, /\d+ entries with/);
});

test('the counts: by class, state, source and date; the rule; what is left out', async () => {
  const tab = await openRegistry('#/counts/rule');
  await says(tab, /By state and class/);
  const text = await textOf(tab);
  expect(text).toMatch(/State Media Monitor code SC: the state controls funding/);
  expect(text).toMatch(/never different by country/);
  await says(tab, /\d+ rows of the compilations that were read are not carried over/);
  await expect.poll(() => focused(tab)).toBe('The rule');
  await pressOn(tab, /^Party organ/);
  await expect.poll(() => hash(tab)).toBe('#/?class=party-organ');
});

test('citation and file are handed over', async () => {
  const tab = await openRegistry('#/entry/cn-xinhua');
  await says(tab, /Take it along/);
  await tab.focus();
  await pressOn(tab, /^Copy citation/);
  await says(tab, /Copied\.|copy by hand/);
  await pressOn(tab, /^Save as JSON/);
  await says(tab, /masthead-cn-xinhua\.json was handed/);
  await expect
    .poll(async () => (await world.driver.saved()).some((text) => text.includes('"id": "cn-xinhua"')))
    .toBe(true);
});

test('popup and banner lead to the full entry, and the entry to the correction form', async () => {
  const popup = await openPopup(world, 'https://www.xinhuanet.com/');
  await says(popup, /Full entry/);
  expect(
    await popup.run(
      () => [...document.querySelectorAll('a')].find((link) => link.innerText === 'Full entry')?.href,
      undefined,
    ),
  ).toMatch(/explorer\/index\.html#\/entry\/cn-xinhua$/);
  const page = await world.open('https://www.xinhuanet.com/entry');
  await pressInBanner(page, /^More/);
  await expect.poll(async () => (await bannerOf(page)).text).toMatch(/Full entry/);
  await pressInBanner(page, /^Full entry/);
  await expect.poll(() => opened('explorer/index.html#/entry/cn-xinhua')).toHaveLength(1);
  const tab = await openRegistry('#/entry/cn-xinhua');
  await pressOn(tab, /^Suggest a correction/);
  await expect.poll(() => opened('kind=correction')).toHaveLength(1);
});
