/** Marks on links: in demo pages, in frames, on what scripts add and change, and never where people write. */
import { describe, expect, test } from 'vitest';
import { LISTED, LISTED_ELSEWHERE, LISTED_OPERATION } from '../site/trials/addresses.ts';
import { markWords } from './acts.ts';
import type { Tab } from './drivers/driver.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const STATE_RUSSIA = 'state · Russia';
const STATE_CHINA = 'state · China';
/** Test pages stand under a name of no list, so that only their links are marked. */
const HOST = 'https://harbour-city.example';

function trial(name: string): Promise<Tab> {
  return world.open(`${HOST}/trials/${name}`);
}

/** Resolves once the page's marks are these. */
async function marksBecome(tab: Tab, expected: readonly { href: string; text: string }[]): Promise<void> {
  await expect.poll(() => markWords(tab), { timeout: 5_000 }).toEqual(expected);
}

describe.each(['feed', 'search', 'chat'])('%s.example', (name) => {
  test('every listed link has words, no other link has', async () => {
    const tab = await world.open(`https://${name}.example/`);
    const words: Readonly<Record<string, string>> = {
      'www.rt.com': STATE_RUSSIA,
      'www.xinhuanet.com': STATE_CHINA,
      'fr.news-pravda.com': 'operation · per VIGINUM',
      'www.spiegel.ltd': 'not spiegel.de',
    };
    const links = await tab.run(() => [...document.querySelectorAll('a')].map(({ href }) => href), undefined);
    const expected = links.flatMap((href) => {
      // Through a redirector the words are those of where it leads.
      const text = words[new URL(new URL(href).searchParams.get('q') ?? href).hostname];
      return text === undefined ? [] : [{ href, text }];
    });
    expect(new Set(expected.map(({ text }) => text)).size).toBe(4);
    await marksBecome(tab, expected);
  });
});

test('a mark is read out in full words', async () => {
  const tab = await trial('changes-links');
  await tab.run((to) => window.pointTo(to), LISTED);
  await expect
    .poll(async () => (await tab.marks()).map(({ spoken }) => spoken))
    .toEqual(['state-controlled media, Russia']);
});

test('500 links added by a script are marked within a second', async () => {
  const tab = await trial('adds-links');
  const took = await tab.run(async (): Promise<number> => {
    const marked = (): number =>
      [...document.querySelectorAll('a')].filter(
        (link) => getComputedStyle(link, '::after').content !== 'none',
      ).length;
    const start = performance.now();
    window.addLinks(500);
    while (marked() < 500 && performance.now() - start < 5_000)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return marked() === 500 ? performance.now() - start : Infinity;
  }, undefined);
  expect(took).toBeLessThan(1_000);
});

test('a link that comes to lead elsewhere is marked, changed and unmarked', async () => {
  const tab = await trial('changes-links');
  const pointTo = (address: string): Promise<void> => tab.run((to) => window.pointTo(to), address);
  await marksBecome(tab, []);
  await pointTo(LISTED);
  await marksBecome(tab, [{ href: LISTED, text: STATE_RUSSIA }]);
  await pointTo(LISTED_ELSEWHERE);
  await marksBecome(tab, [{ href: LISTED_ELSEWHERE, text: STATE_CHINA }]);
  await pointTo('https://www.bbc.co.uk/');
  await marksBecome(tab, []);
});

test("a counter in a marked link's address leaves its mark as it is", async () => {
  const tab = await trial('changes-links');
  await tab.run((to) => window.pointTo(to), LISTED);
  await marksBecome(tab, [{ href: LISTED, text: STATE_RUSSIA }]);
  const touched = await tab.run(async (to): Promise<(string | null)[]> => {
    const changes: (string | null)[] = [];
    const observer = new MutationObserver((records) =>
      changes.push(...records.map(({ attributeName }) => attributeName)),
    );
    observer.observe(document.body, { subtree: true, attributes: true });
    for (let count = 0; count < 5; count++) {
      window.pointTo(`${to}?count=${count}`);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return changes;
  }, LISTED);
  expect(touched).toEqual(['href', 'href', 'href', 'href', 'href']);
  await marksBecome(tab, [{ href: `${LISTED}?count=4`, text: STATE_RUSSIA }]);
});

test('when all links are looked at again, marks that say the right thing stay as they are', async () => {
  const tab = await trial('changes-links');
  await tab.run((to) => window.pointTo(to), LISTED);
  await marksBecome(tab, [{ href: LISTED, text: STATE_RUSSIA }]);
  const touched = await tab.run(async (): Promise<(string | null)[]> => {
    const changes: (string | null)[] = [];
    const observer = new MutationObserver((records) =>
      changes.push(...records.map(({ attributeName }) => attributeName)),
    );
    observer.observe(document.body, { subtree: true, attributes: true });
    // As when a reader goes away and comes back.
    for (let turn = 0; turn < 3; turn++) {
      for (const type of ['pagehide', 'pageshow']) dispatchEvent(new Event(type));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return changes;
  }, undefined);
  expect(touched).toEqual([]);
  await marksBecome(tab, [{ href: LISTED, text: STATE_RUSSIA }]);
});

test('views of a single-page application are marked as they come', async () => {
  const tab = await trial('single-page');
  for (const path of ['/one', '/two']) {
    await tab.run((to) => window.show(to), path);
    await marksBecome(tab, [{ href: LISTED_ELSEWHERE, text: STATE_CHINA }]);
  }
});

test('links inside frames are marked, of the same site and of another', async () => {
  const tab = await trial('frames');
  await marksBecome(tab, [
    { href: LISTED, text: STATE_RUSSIA },
    { href: LISTED_OPERATION, text: 'operation · per VIGINUM' },
    { href: LISTED_OPERATION, text: 'operation · per VIGINUM' },
  ]);
  expect(await tab.banners()).toEqual([]);
});

test('nothing is marked where people write', async () => {
  const tab = await trial('editors');
  await marksBecome(tab, [{ href: LISTED, text: STATE_RUSSIA }]);
  const written = await tab.run(
    () => [...document.querySelectorAll('#editable, #plain')].map((node) => node.innerHTML).join(''),
    undefined,
  );
  expect(written).not.toMatch(/<a [^>]*\b(?!href)[\w-]+=/);
  expect(await tab.run(() => document.querySelectorAll('#editable a, #plain a').length, undefined)).toBe(3);
});

test('a text that becomes editable loses its marks, and gets them back', async () => {
  const tab = await trial('becomes-editor');
  const switchEditing = (on: boolean): Promise<void> => tab.run((value) => window.switchEditing(value), on);
  await marksBecome(tab, [{ href: LISTED, text: STATE_RUSSIA }]);
  await switchEditing(true);
  await marksBecome(tab, []);
  await switchEditing(false);
  await marksBecome(tab, [{ href: LISTED, text: STATE_RUSSIA }]);
});

test('1,000 of 10,000 links are marked on a huge page', async () => {
  const tab = await trial('huge');
  await expect.poll(async () => (await tab.marks()).length, { timeout: 15_000 }).toBe(1_000);
});

test('two links of one outlet that come together in a paragraph have one mark', async () => {
  const tab = await trial('changes-links');
  await tab.run((to) => {
    const paragraph = document.createElement('p');
    for (const path of ['one', 'two']) {
      const link = document.createElement('a');
      link.href = new URL(path, to).href;
      link.append(path);
      paragraph.append(link, ' ');
    }
    document.body.append(paragraph);
  }, LISTED);
  await marksBecome(tab, [{ href: new URL('one', LISTED).href, text: STATE_RUSSIA }]);
});

test("marks follow the reader's colours while the page is open", async () => {
  const tab = await trial('changes-links');
  await tab.run((to) => window.pointTo(to), LISTED);
  await marksBecome(tab, [{ href: LISTED, text: STATE_RUSSIA }]);
  const drawn = (): Promise<string> =>
    tab.run(
      () => [...document.links].map((link) => getComputedStyle(link, '::after').content).join('\n'),
      undefined,
    );
  await tab.emulate({ colorScheme: 'light' });
  const light = await drawn();
  expect(light).toContain('url(');
  await tab.emulate({ colorScheme: 'dark' });
  await expect.poll(drawn).not.toBe(light);
  expect(await drawn()).toContain('url(');
  await tab.emulate({ forcedColors: true });
  await expect.poll(drawn).not.toContain('url(');
  await tab.emulate({ colorScheme: 'light', forcedColors: false });
  await expect.poll(drawn).toBe(light);
});

test('nothing of ours is printed', async () => {
  const tab = await world.open('https://www.rt.com/trials/frame');
  await expect.poll(() => tab.marks()).toHaveLength(1);
  await tab.emulate({ print: true });
  expect(await tab.marks()).toEqual([]);
  expect((await tab.banners()).every(({ shown }) => !shown)).toBe(true);
});
