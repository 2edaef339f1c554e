import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markImage } from '../../../src/content/marks/mark-image.ts';
import { contentRule, type Drawing } from '../../../src/content/marks/mark-rules.ts';

/** One line each, as lists are read. Words with every character that means something in an address, in XML or in a style sheet's string. */
const WORDS = [
  'state · Russia',
  'not 100%.example',
  'operation · per "A & B"',
  "state · Côte d'Ivoire",
  '<b>#1</b> &amp; %23 \\22 ',
  '国营 · 中国',
];
const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom('%', '#', '"', '\\', '&', '<', '>', "'", ' ', ';', '23a'),
      fc.string({ maxLength: 4, unit: 'grapheme' }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', apos: "'" };

/** As an image's decoder reads them. */
function wordsIn(address: string): string | undefined {
  const xml = decodeURIComponent(address.slice(address.indexOf(',') + 1));
  return /<text [^>]*>([^<]*)<\/text><\/svg>$/
    .exec(xml)?.[1]
    ?.replaceAll(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '?');
}

/** The strings of a rule as a style sheet reads them: CSS Syntax 3, "consume an escaped code point". */
const stringsIn = (rule: string): string[] =>
  [...rule.matchAll(/"((?:[^"\\\n]|\\[0-9a-f]{1,6} ?)*)"/g)].map(([, text = '']) =>
    text.replaceAll(/\\([0-9a-f]{1,6}) ?/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );

const rule = (words: string, drawing: Drawing): string =>
  contentRule(
    'data-x',
    'ao0',
    'after',
    { words, alternative: words, glyph: 'overt', tone: 'overt' },
    drawing,
  );

function expectImage(words: string): void {
  const address = markImage(words, 'overt', 'overt', 'light');
  expect(address).not.toMatch(/["#\\]/);
  expect(wordsIn(address)).toBe(words);
}

/** The last two strings: the words and what is read out, which are the same here. */
const expectStrings = (words: string): void =>
  expect(stringsIn(rule(words, 'words')).slice(-2)).toEqual([words, words]);

describe('a mark', () => {
  it.each(WORDS)('says %s as an image and as words', (words) => {
    expectImage(words);
    expectStrings(words);
    expect(stringsIn(rule(words, 'light')).at(-1)).toBe(words);
  });

  it('says whatever words it is given, and nothing gets out of them', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expectImage(words);
        expectStrings(words);
      }),
    );
  });
});
