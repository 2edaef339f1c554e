import { expect, test } from 'vitest';
import { openRegistry } from '../../../src/check/open-registry.ts';
import { appearingLinks } from '../../../src/check/appearing-links.ts';
import { readList } from '../../../src/cli/registry-files.ts';
import { writeIndex } from '../../../src/registry/index/format.ts';
import { indexList } from '../../../src/registry/index/index-list.ts';

const list = readList('assets/registry');
const { index } = openRegistry(writeIndex(indexList(list, 'all')), list);

test('short links are counted by what they show; all others are left to what they say', () => {
  const found = appearingLinks(index, [
    { href: 'https://t.co/a', shown: ['https://www.rt.com/news/1', '', ''] },
    { href: 'https://t.co/b', shown: ['Read this', 'spiegel.ltd/x', ''] },
    { href: 'https://t.co/c', shown: ['rt.com/news/2…', '', ''] },
    { href: 'https://bit.ly/d', shown: ['', '', 'rt.com'] },
    { href: 'https://t.co/e', shown: ['bbc.example', '', ''] },
    { href: 'https://t.co/f', shown: ['www.rt.co…', '', ''] },
    { href: 'https://www.rt.com/', shown: ['rt.com', '', ''] },
    { href: 'https://example.org/', shown: ['rt.com', '', ''] },
    { href: 'no address', shown: ['rt.com', '', ''] },
  ]);
  expect(found.map(({ via, summary, count }) => [via, summary.property, count])).toEqual([
    ['t.co', 'rt.com', 2],
    ['t.co', 'spiegel.ltd', 1],
    ['bit.ly', 'rt.com', 1],
  ]);
});
