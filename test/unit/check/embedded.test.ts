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
