import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonal, takeOut } from '../../../src/report/personal.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['Write to anna.k@mail.example, please', ['anna.k@mail.example']],
  ['https://a.example/out?to=anna%40mail.example', ['anna%40mail.example']],
  ['Überschrift von jürgen@post.example', ['jürgen@post.example']],
  ['https://a.example/?session=17ab&x=1', ['17ab']],
  ['https://a.example/?access_token=abcd#id_token=efgh', ['abcd', 'efgh']],
  ['https://a.example/p?sid=0815', ['0815']],
  [`see ${JWT}`, [JWT]],
  ['https://a.example/reset/0123456789abcdef0123456789abcdef', ['0123456789abcdef0123456789abcdef']],
  ['https://a.example/s/x7Kp2mQ9vTz4RwLb8NcYd3Hf', ['x7Kp2mQ9vTz4RwLb8NcYd3Hf']],
  ['twice b@c.example and b@c.example', ['b@c.example']],
  ['one@a.example then two@a.example', ['one@a.example', 'two@a.example']],
];

const INNOCENT: readonly string[] = [
  '',
  'It copies the front page of the Courier, headline by headline.',
  'https://harbour-courier.example/2024/05/the-mayor-and-the-harbour-of-2024-in-ten-pictures',
  'https://a.example/The-Best-of-2024-in-Ten-Pictures-by-Readers',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://t.me/channel/12345',
  'https://example.org/wiki/SomeVeryLongCamelCaseTitleOfAnArticle',
  'https://a.example/?id=1234567890123456789012345',
  'author=smith, tokens are not secret',
  'https://web.archive.org/web/20240105123456/https://a.example/',
];

describe('pointed out', () => {
  test.each(CASES)('%s', (text, found) => {
    expect(findPersonal(text).map((one) => one.text)).toEqual(found);
  });

  test.each(INNOCENT)('left alone: %s', (text) => {
    expect(findPersonal(text)).toEqual([]);
  });
});

test('what is taken out is gone, and nothing else', () => {
  const [mail] = findPersonal('Ask b@c.example for it');
  expect(mail).toEqual({ is: 'mail', text: 'b@c.example' });
  expect(mail === undefined ? '' : takeOut('Ask b@c.example for it', mail)).toBe('Ask for it');
});

test('long and odd texts are read in no time worth naming', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 2000 }),
      fc.constantFrom('a.', 'eyJ', 'x-', '@', '='),
      (text, part) => {
        for (const { text: found } of findPersonal(text + part.repeat(400) + text))
          expect(found).not.toBe('');
      },
    ),
    { numRuns: 50 },
  );
});
