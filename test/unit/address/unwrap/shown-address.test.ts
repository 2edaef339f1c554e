import { describe, expect, test } from 'vitest';
import { isShortLink } from '../../../../src/address/unwrap/short-link-hosts.ts';
import { appearsToBe } from '../../../../src/address/unwrap/shown-address.ts';

const short = new URL('https://t.co/aBcD123');

describe('a short link that shows an address', () => {
  test.each([
    ['as its text', ['https://www.rt.com/news/612345-eu/'], 'https://www.rt.com/news/612345-eu/'],
    ['without a scheme', ['rt.com/news/612345-eu'], 'https://rt.com/news/612345-eu'],
    ['as a bare name', ['rt.com'], 'https://rt.com/'],
    ['cut short behind its name', ['rt.com/news/6123…'], 'https://rt.com/news/6123'],
    ['cut short with three dots', ['https://rt.com/news/6123...'], 'https://rt.com/news/6123'],
    ['with space round it', ['\n  rt.com/a  '], 'https://rt.com/a'],
    ['in capitals', ['HTTPS://RT.COM/A'], 'https://rt.com/A'],
    [
      'with a name in another script',
      ['пример.рф/новости'],
      'https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8',
    ],
    ['in the second of its strings', ['Read this', 'rt.com/a'], 'https://rt.com/a'],
    ['with a port', ['rt.com:8443/a'], 'https://rt.com:8443/a'],
  ])('%s', (_, shown, target) => {
    expect(appearsToBe(short, shown)).toEqual({ target, via: ['t.co'], kind: 'redirect', weak: true });
  });

  test('that is wrapped in turn', () => {
    expect(appearsToBe(short, ['web.archive.org/web/2024/https://rt.com/a'])).toMatchObject({
      target: 'https://rt.com/a',
      via: ['t.co', 'archive.org'],
    });
  });
});

describe('a short link that shows none', () => {
  test.each([
    ['nothing', []],
    ['words', ['Read this']],
    ['words with an address among them', ['Read rt.com/a now']],
    ['a name that is cut short', ['www.rt.co…']],
    ['a scheme and a name that is cut short', ['https://www.rt.co…']],
    ['a number', ['3.14']],
    ['a version', ['v1.2']],
    ['an abbreviation', ['U.S.']],
    ['an address of mail', ['news@rt.com']],
    ['another scheme', ['javascript:rt.com/']],
    ['another short link', ['bit.ly/abc']],
    ['itself', ['t.co/aBcD123']],
    ['a name with a user in front', ['bbc.com@rt.com/a']],
  ])('%s', (_, shown) => {
    expect(appearsToBe(short, shown)).toBeNull();
  });
});

test.each([
  ['https://bit.ly/abc', true],
  ['https://www.tinyurl.com/abc', true],
  ['http://t.co/abc?amp=1', true],
  ['https://t.co/', false],
  ['https://not.co/abc', false],
  ['https://t.co.example.org/abc', false],
  ['https://rt.com/abc', false],
  ['mailto:a@t.co', false],
])('%s is a short link: %s', (href, expected) => {
  expect(isShortLink(new URL(href))).toBe(expected);
  expect(appearsToBe(new URL(href), ['rt.com/a']) !== null).toBe(expected);
});
