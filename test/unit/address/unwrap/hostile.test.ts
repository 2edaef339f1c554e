/** Whatever stands in a link: an answer or none, never an exception, never a wait. A wait would run into the test's time limit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ADDRESS } from '../../../../src/address/parse-address.ts';
import { unwrap } from '../../../../src/address/unwrap/unwrap.ts';
import { MAX_LEVELS } from '../../../../src/address/unwrap/unwrap-address.ts';
import { WRAPPED } from './wrapped-table.ts';

const samples = WRAPPED.map(({ wrapped }) => wrapped);

/** What breaks decoders: half of an escape, escapes of escapes, their own separators, lone surrogates, other scripts. */
const SHARDS =
  '% %2 %25 %E0%A4 %00 %0A %ff + & = ? # / // \\ : ; @ * ** **_ __; ! ___ - -- -2 _ . .. /../ /./ https: https:// http%3A%2F%2F ' +
  'a1 aHR0 cache: _x_tr_enc=0 _x_tr_hp= 0- 1- xn-- 😀 ü 中 א';
const shard = fc.constantFrom(...SHARDS.split(' '), ' ', '\t', '\n', '\u0000', '\ud800', '\udfff');
const mangled = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(fc.tuple(fc.nat(400), fc.nat(12), fc.array(shard, { maxLength: 4 })), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([sample, cuts]) =>
    cuts.reduce((text, [at, length, shards]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + shards.join('') + text.slice(place + length);
    }, sample),
  );

function judge(href: string): void {
  const found = unwrap(href);
  if (found === null) return;
  expect(found.target).toMatch(/^https?:\/\//);
  expect(found.via.length).toBeGreaterThan(0);
  expect(found.via.length).toBeLessThanOrEqual(MAX_LEVELS);
}

describe('100,000 inputs', () => {
  test('samples cut and mended with what breaks decoders', () => {
    fc.assert(fc.property(mangled, judge), { numRuns: 80_000 });
  });

  test('one sample behind the other', () => {
    const spliced = fc
      .tuple(fc.constantFrom(...samples), fc.constantFrom(...samples), fc.nat(200))
      .map(([a, b, at]) => a.slice(0, at) + b.slice(at % 40));
    fc.assert(fc.property(spliced, judge), { numRuns: 10_000 });
  });

  test('strings without any sense', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), judge), { numRuns: 10_000 });
  });
});

describe('the longest address that is looked at, full of one thing', () => {
  const fillers = [
    'a',
    '/',
    '%',
    '%25',
    '*',
    '**A',
    '__;',
    '-',
    '.',
    '_',
    '+',
    '&',
    'u=',
    '&u=',
    '?u=',
    'http://',
    '😀',
    '20240301/',
  ];
  const heads = [...new Map(WRAPPED.map((row) => [row.family, row.wrapped])).values()];
  test.each(fillers)('%j', (filler) => {
    for (const head of heads) {
      const long = head + filler.repeat(Math.floor((MAX_ADDRESS - head.length) / filler.length));
      judge(long);
      judge(head.replace(/https?(?:%3A|:)(?!.*https?(?:%3A|:))/, (scheme) => filler.repeat(2000) + scheme));
    }
  });

  test('one that is longer is not looked at', () => {
    const address = `https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.rt.com%2F`;
    expect(unwrap(address + 'a'.repeat(MAX_ADDRESS - address.length))).not.toBeNull();
    expect(unwrap(address + 'a'.repeat(MAX_ADDRESS))).toBeNull();
  });
});

test('wrappers in wrappers are taken off up to a limit', () => {
  let address = 'https://www.rt.com/';
  const depths = Array.from({ length: MAX_LEVELS + 2 }, () => {
    address = `https://href.li/?${address}`;
    return unwrap(address);
  });
  expect(depths.slice(0, MAX_LEVELS).map((found) => found?.target)).toEqual(
    Array.from({ length: MAX_LEVELS }, () => 'https://www.rt.com/'),
  );
  expect(depths.at(-1)?.target).toBe('https://href.li/?https://href.li/?https://www.rt.com/');
});
