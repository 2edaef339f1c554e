// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReaderLists, type ReaderLists } from '../../../../src/content/lists/reader-lists.ts';
import type { Summary } from '../../../../src/registry/index/verdict.ts';
import { writeFilterText } from '../../../../src/registry/lists/filter-text.ts';

const BASE = 'https://here.test/';
const NAMES = ['listed.example', 'other.example'];

function summary(property: string): Summary {
  return {
    entry: `list:own:${property}`,
    name: '',
    kind: 'outlet',
    property,
    shown: 'mark',
    label: { key: 'own-list', facts: { source: '', year: '2026', terms: 'a note' } },
  };
}

const sendMessage = vi.fn<(message: { body: { hosts: string[] } }) => Promise<unknown>>();
const link = (): Element => document.createElement('a');
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

let lists: ReaderLists;

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
  sendMessage.mockReset().mockImplementation(({ body }) =>
    Promise.resolve({
      ok: true,
      value: body.hosts.map((host) => NAMES.filter((name) => host.endsWith(name)).map(summary)),
    }),
  );
  lists = openReaderLists(writeFilterText(NAMES));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('links', () => {
  test('all that pass are asked in one message, and visited again when they are listed', async () => {
    const [a, b, c] = [link(), link(), link()];
    expect(lists.summaryOf(a, 'https://www.listed.example/x', BASE)).toBeUndefined();
    expect(lists.summaryOf(b, 'https://www.listed.example/y', BASE)).toBeUndefined();
    expect(lists.summaryOf(c, 'https://other.example/', BASE)).toBeUndefined();
    const again = vi.fn();
    lists.flush(again);
    await settle();
    expect(sendMessage.mock.calls.map(([{ body }]) => body.hosts)).toEqual([
      ['www.listed.example', 'other.example'],
    ]);
    expect(again).toHaveBeenCalledWith([a, b, c]);
    expect(lists.summaryOf(a, 'https://www.listed.example/x', BASE)?.property).toBe('listed.example');
    // What is known is not asked again.
    lists.flush(again);
    await settle();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('a page without such links asks nothing', async () => {
    for (let i = 0; i < 50; i++) lists.summaryOf(link(), `/page-${i}`, BASE);
    lists.summaryOf(link(), 'mailto:a@listed.example', BASE);
    lists.flush(() => undefined);
    await settle();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('a host that only passed the filter is no listing', async () => {
    sendMessage.mockImplementation(({ body }) =>
      Promise.resolve({ ok: true, value: body.hosts.map(() => []) }),
    );
    const again = vi.fn();
    lists.summaryOf(link(), 'https://listed.example/', BASE);
    lists.flush(again);
    await settle();
    expect(again).toHaveBeenCalledWith([]);
    expect(lists.summaryOf(link(), 'https://listed.example/', BASE)).toBeUndefined();
    lists.flush(again);
    await settle();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('a background that is gone says nothing, and the next visit asks again', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    lists.summaryOf(link(), 'https://listed.example/', BASE);
    lists.flush(() => undefined);
    await settle();
    lists.summaryOf(link(), 'https://listed.example/', BASE);
    lists.flush(() => undefined);
    await settle();
    expect(sendMessage).toHaveBeenCalledTimes(2);
    expect(lists.summaryOf(link(), 'https://listed.example/', BASE)).toBeDefined();
  });
});

test('the page itself', async () => {
  expect((await lists.of('https://news.listed.example/a')).map(({ property }) => property)).toEqual([
    'listed.example',
  ]);
  expect(await lists.of('https://plain.test/')).toEqual([]);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
