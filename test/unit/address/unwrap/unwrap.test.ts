import { expect, test } from 'vitest';
import { unwrap } from '../../../../src/address/unwrap/unwrap.ts';
import { WRAPPED } from './wrapped-table.ts';

test.each(WRAPPED)('$family · $case · $wrapped', ({ wrapped, target, via }) => {
  const found = unwrap(wrapped);
  expect(found?.target ?? null).toBe(target);
  if (via !== undefined) expect(found?.via).toEqual(via);
});
