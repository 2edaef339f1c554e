import { describe, expect, test, vi } from 'vitest';

const contextMenus = {
  removeAll: vi.fn(() => Promise.resolve()),
  create: vi.fn<(item: { id: string }) => void>(),
};
vi.mock('webextension-polyfill', () => ({ default: { contextMenus } }));
const { createMenus, formFor } = await import('../../../src/background/menus.ts');

const TAB = { id: 7, url: 'https://page.example/news?x=1' };
const queryOf = (path: string | undefined): Record<string, string> =>
  Object.fromEntries(new URL(path ?? '', 'https://own.example/').searchParams);

describe('the form that a click opens', () => {
  test('a page: its address and its tab, also from inside a frame', () => {
    const click = { menuItemId: 'report-page', pageUrl: 'https://page.example/news?x=1' };
    expect(queryOf(formFor(click, TAB))).toEqual({ view: 'report', url: TAB.url, from: '7' });
  });

  test('a page in a tab that the browser does not name', () => {
    const click = { menuItemId: 'report-page', pageUrl: 'https://page.example/' };
    expect(queryOf(formFor(click, undefined))).toEqual({ view: 'report', url: 'https://page.example/' });
  });

  test('a link: its own address, and no picture of the page it stands on', () => {
    const click = { menuItemId: 'report-link', linkUrl: 'https://link.example/a&b', pageUrl: TAB.url };
    expect(queryOf(formFor(click, TAB))).toEqual({ view: 'report', url: 'https://link.example/a&b' });
  });

  test.each([
    ['an item of somebody else', { menuItemId: 'check-link', linkUrl: 'https://link.example/' }],
    ['a link without an address', { menuItemId: 'report-link' }],
    ['a page without an address', { menuItemId: 'report-page' }],
  ])('none for %s', (_, click) => {
    expect(formFor(click, click.menuItemId === 'report-page' ? undefined : TAB)).toBeUndefined();
  });
});

test('the menu is made anew, for pages and links of the web alone', async () => {
  await createMenus();
  expect(contextMenus.removeAll).toHaveBeenCalledBefore(contextMenus.create);
  expect(contextMenus.create.mock.calls.map(([item]) => item.id)).toEqual(['report-page', 'report-link']);
});
