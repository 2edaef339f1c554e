/** A verdict that only what a link shows leads to: the same in all but its certainty, in every layer. */
import { expect, test } from 'vitest';
import { indexList } from '../../../../src/registry/index/index-list.ts';
import { writeIndex } from '../../../../src/registry/index/format.ts';
import { layered, strengthened, weakened, withKeys } from '../../../../src/registry/index/layers.ts';
import { openIndex, type Index } from '../../../../src/registry/index/open-index.ts';
import { readVerdict } from '../../../../src/registry/index/verdict.ts';
import type { RegistryList } from '../../../../src/registry/schema.ts';
import { listOf, stateOutlet } from '../../../updates/lists.ts';
import { account } from '../entries.ts';

const opened = (list: RegistryList, scope: 'page' | 'page-accounts'): Index =>
  openIndex(writeIndex(indexList(list, scope)));

const outlet = stateOutlet('a.example');
const holder = listOf(1, [{ ...outlet, properties: [...outlet.properties, account('x:one')] }]);
const bundled = opened(holder, 'page');
const newer = opened(listOf(2, [stateOutlet('b.example')]), 'page');
const index = withKeys(layered(bundled, newer), opened(holder, 'page-accounts'));

test.each([
  ['the bundled list', index.lookUp('a.example')],
  ['an overlay', index.lookUp('b.example')],
  ['keys that came apart', index.lookUpKey('x:one')],
])('%s', (_, listed) => {
  if (listed === null) throw new Error('is not listed');
  const sure = readVerdict(index, listed.verdict, listed.name);
  const weak = weakened(listed);
  expect(weak.verdict).not.toBe(listed.verdict);
  expect(strengthened(weak.verdict)).toBe(listed.verdict);
  expect(sure).toHaveLength(1);
  // The same entry too: on an outlet's own pages neither is marked.
  expect(readVerdict(index, weak.verdict, weak.name)).toEqual(sure.map((one) => ({ ...one, weak: true })));
});
