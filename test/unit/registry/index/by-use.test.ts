import { expect, it } from 'vitest';
import { byUse } from '../../../../src/registry/index/by-use.ts';

it('texts come once each, the most used first, else as they came', () => {
  expect(byUse(['a', 'b', 'c', 'b', 'd', 'c', 'c'])).toEqual(['c', 'b', 'a', 'd']);
  expect(byUse([])).toEqual([]);
});
