// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Lists } from '../../../src/background/lists/lists.ts';
import { exportLists, changeLists } from '../../../src/messages/lists.ts';
import { isEnvelope } from '../../../src/messages/bus.ts';
import { ListsSection } from '../../../src/pages/settings/lists/lists-section.tsx';
import { newBench, type Bench } from '../background/lists/doors.ts';
import { fake, resetBrowser } from './fake-browser.ts';
import { open, type Page } from './page.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake }));

const ADDRESS = 'https://lists.example/plain.txt';

let bench: Bench;
let lists: Lists;

/** The lists themselves behind the messages, parsed as the background parses them. */
async function background(message: unknown): Promise<unknown> {
  if (!isEnvelope(message)) return undefined;
  if (message.type === exportLists.type)
    return { ok: true, value: await lists.exportAs(exportLists.parseRequest(message.body).as) };
  return { ok: true, value: await lists.run(changeLists.parseRequest(message.body)) };
}

beforeEach(() => {
  resetBrowser();
  bench = newBench();
  lists = bench.worker();
  fake.runtime.sendMessage.mockImplementation(background);
});

const openLists = async (): Promise<Page> => {
  const page = await open(<ListsSection />);
  await page.settle(50);
  return page;
};

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.click(name);
  await page.settle(50);
}

async function addOwn(page: Page, site: string, note = ''): Promise<void> {
  await page.type('Site', site);
  await page.type('Note (may be empty)', note);
  await press(page, 'Add to your list');
}

describe('the own list', () => {
  test('add, change the note, remove, undo', async () => {
    const page = await openLists();
    expect(page.text()).toContain('Nothing is on your list yet.');
    await addOwn(page, 'https://www.example.com/news', 'seen');
    expect(page.text()).toContain('example.com is on your list.');
    const note = page.all('input[aria-label="Note on example.com"]')[0];
    if (!(note instanceof HTMLInputElement)) throw new Error('no note');
    expect(note.value).toBe('seen');
    note.value = 'seen twice';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
    await press(page, 'Save the note on example.com');
    expect((await bench.store.own())[0]?.note).toBe('seen twice');
    await press(page, 'Remove example.com from your list');
    expect(await bench.store.own()).toEqual([]);
    await press(page, 'Put example.com back on your list');
    expect(await bench.store.own()).toMatchObject([{ name: 'example.com', note: 'seen twice' }]);
  });

  test.each([
    ['co.uk', 'Many sites end in “co.uk”. Name one of them.'],
    ['youtube.com', '“youtube.com” carries everybody’s pages. A whole platform cannot be put on a list.'],
    ['?', '“?” is no domain name. Write it like example.com.'],
  ])('%s is refused in words, and stays to be corrected', async (site, words) => {
    const page = await openLists();
    await addOwn(page, site);
    expect(page.text()).toContain(words);
    expect(page.field('Site').value).toBe(site);
  });
});

describe('a list from an address', () => {
  test('is added, shown with its facts, switched, made louder, removed and put back', async () => {
    bench.answers.set(ADDRESS, { is: 'text', text: '# Title: Our sites\na.example\nco.uk\n' });
    const page = await openLists();
    await page.type('Address of the list', ADDRESS);
    await press(page, 'Add from address');
    expect(fake.permissions.request).toHaveBeenCalledWith({ origins: ['https://lists.example/*'] });
    expect(page.text()).toContain('Our sites');
    expect(page.text()).toContain('Unsigned, from lists.example. 1 domain. Fetched 25 November 2026.');
    expect(page.text()).toContain('1 line was left out.');
    expect(page.text()).toContain('Line 3: “co.uk” is an ending that many sites share, not one site.');
    page.all('input[role=switch][aria-label="Use Our sites"]')[0]?.click();
    await page.settle(50);
    expect(page.text()).toContain('Switched off: nothing is fetched or shown.');
    page.all('input[name="trust-list-1"]')[2]?.click();
    await page.settle(50);
    expect(await bench.store.heads()).toMatchObject([{ trust: 'banner', on: false }]);
    await press(page, 'Remove Our sites');
    expect(page.text()).toContain('Our sites is removed.');
    await press(page, 'Put Our sites back');
    expect(page.text()).not.toContain('is removed');
  });

  test('one that fails says why, and that it is tried again', async () => {
    bench.answers.set(ADDRESS, { is: 'problem', problem: { code: 'status', detail: 404 } });
    const page = await openLists();
    await page.type('Address of the list', ADDRESS);
    await press(page, 'Add from address');
    expect(page.text()).toContain('The server answered with error 404. Masthead tries again by itself.');
  });

  test('a browser that gives no access: nothing is added', async () => {
    fake.permissions.request.mockResolvedValue(false);
    const page = await openLists();
    await page.type('Address of the list', ADDRESS);
    await press(page, 'Add from address');
    expect(page.text()).toContain('The browser did not allow Masthead to ask that address.');
    expect([await bench.store.heads(), bench.asked]).toEqual([[], []]);
  });

  test('of the organisation: locked in words, nothing to remove', async () => {
    bench.answers.set(ADDRESS, { is: 'text', text: 'a.example' });
    await lists.settle([{ address: ADDRESS, name: 'School', trust: 'mark' }]);
    const page = await openLists();
    expect(page.text()).toContain('Set by your organisation.');
    expect(page.maybe('Remove School')).toBeUndefined();
    expect(page.all('fieldset[disabled], input[role=switch][disabled]')).toHaveLength(2);
  });
});

test('a pasted list', async () => {
  const page = await openLists();
  const field = page.field('Or paste a list');
  field.value = '0.0.0.0 a.example\n0.0.0.0 b.example';
  await press(page, 'Add pasted list');
  expect(page.text()).toContain('Added: Pasted list, 2 domains.');
  expect(page.text()).toContain('2 domains of at most 200,000.');
  expect(field.value).toBe('');
});

test('a background that does not answer is said', async () => {
  fake.runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  expect((await openLists()).text()).toContain('so your lists are not shown');
});
