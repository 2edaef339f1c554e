import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyLineDiff, diffLines } from '../../../../src/registry/update/line-diff.ts';

/** Few different lines, so that many stand more than once; some look like steps of a script. */
const line = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'c', '=1', '-2', '+1', 'é 漢'),
  fc.string({ maxLength: 3 }).map((text) => text.replaceAll('\n', ' ')),
);
const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.map((one) => `${one}\n`).join(''));

test('any text is made into any other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applyLineDiff(before, diffLines(before, after))).toBe(after);
    }),
    { numRuns: 1000 },
  );
});

test('a script on any other base gives no result or another one, and never throws', () => {
  fc.assert(
    fc.property(text, text, text, (before, after, other) => {
      const result = applyLineDiff(other, diffLines(before, after));
      if (other === before) expect(result).toBe(after);
      else expect(result === null || typeof result === 'string').toBe(true);
    }),
  );
});

test('anything at all is applied without an exception', () => {
  fc.assert(
    fc.property(text, fc.string(), (base, script) => {
      expect(() => applyLineDiff(base, script)).not.toThrow();
    }),
  );
});

test.each([
  ['one line changed', 'a\nb\nc\n', 'a\nB\nc\n', '=1\n-1\n+1\nB\n=1\n'],
  ['one line added at the end', 'a\nb\n', 'a\nb\nc\n', '=2\n+1\nc\n'],
  ['one line taken out of equal ones', 'a\na\na\n', 'a\na\n', '=2\n-1\n'],
  ['everything new', 'a\nb\n', 'c\nd\n', '-2\n+2\nc\nd\n'],
  ['nothing', 'a\nb\n', 'a\nb\n', '=2\n'],
  ['from nothing', '', 'a\n', '+1\na\n'],
])('%s', (_, before, after, script) => {
  expect(diffLines(before, after)).toBe(script);
});

test.each([
  ['keeps more lines than there are', '=3\n'],
  ['leaves lines over', '=1\n'],
  ['adds fewer lines than it says', '=2\n+2\nx\n'],
  ['a number that is none', '=x\n'],
  ['a number that starts with 0', '=02\n'],
  ['no kind', '2\n'],
  ['a number too large to be one', '=99999999999\n'],
])('refused: %s', (_, script) => {
  expect(applyLineDiff('a\nb\n', script)).toBeNull();
});

test('moved lines among fifty thousand cost few lines', () => {
  const lines = Array.from({ length: 50_000 }, (_, i) => `line ${i}`);
  const changed = lines.filter((_, i) => i % 500 !== 0).toSpliced(1000, 0, 'new one');
  const [before, after] = [lines, changed].map((one) => one.map((l) => `${l}\n`).join(''));
  const script = diffLines(before ?? '', after ?? '');
  expect(applyLineDiff(before ?? '', script)).toBe(after);
  expect(script.split('\n').length).toBeLessThan(210);
});
