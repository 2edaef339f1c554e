import { expect, test } from 'vitest';
import { embeddedIn } from '../../../src/check/embedded.ts';
import { openRegistry } from '../../../src/check/open-registry.ts';
import { readList } from '../../../src/cli/registry-files.ts';
import { writeIndex } from '../../../src/registry/index/format.ts';
import { indexList } from '../../../src/registry/index/index-list.ts';

const list = readList('assets/registry');
const { index } = openRegistry(writeIndex(indexList(list, 'all')), list);

test('frames and players are counted by what is listed, through wrappers too; all others are left out', () => {
  const found = embeddedIn(index, [
    'https://www.rt.com/embed/1',
    'https://harbour-city.example/player',
    'https://www.rt.com/film.mp4',
    'https://web.archive.org/web/2024/https://www.xinhuanet.com/english/',
    'blob:https://www.rt.com/5f',
    'about:srcdoc',
    'no address',
  ]);
  expect(found.map(({ summary, count }) => [summary.property, count])).toEqual([
    ['rt.com', 2],
    ['xinhuanet.com', 1],
  ]);
});

test.each([
  ['an address says more than notes', ['1'], ['2 weak', '1'], ['rt.com', 1, false]],
  ['notes count', [], ['1 weak', '2 weak'], ['rt.com', 2, true]],
  ['a sure one stands for an embed’s own word', [], ['1 weak', '2'], ['rt.com', 1, false]],
])('%s', (_, addresses, noted, expected) => {
  const at = (path: string): string => `https://www.rt.com/${path.charAt(0)}`;
  const notes = noted.map((text) => ({ address: at(text), weak: text.endsWith('weak') }));
  const found = embeddedIn(index, addresses.map(at), notes);
  expect(found.map(({ summary, count, weak }) => [summary.property, count, weak])).toEqual([expected]);
});
