import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ownAsText,
  ownFromText,
  readOwnName,
  withOwn,
  withoutOwn,
  type OwnEntry,
} from '../../../../src/registry/lists/own-list.ts';
import { PLATFORMS } from './platforms.ts';

const NOW = '2026-11-25T12:00:00.000Z';
const entry = (name: string, note = ''): OwnEntry => ({ name, note, added: NOW });

describe('readOwnName', () => {
  test.each([
    ['example.com', 'example.com'],
    ['www.example.com', 'example.com'],
    ['https://www.example.com/news/today?id=1#top', 'example.com'],
    ['http://user:secret@news.example.com:8080/', 'news.example.com'],
    ['Пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['somebody.github.io', 'somebody.github.io'],
    // Without its front door this would be everybody's suffix: the name stands as it is.
    ['www.gov.uk', 'www.gov.uk'],
  ])('%s', (input, name) => {
    expect(readOwnName(input, PLATFORMS)).toEqual({ ok: true, name });
  });

  test.each([
    ['', 'not-a-domain'],
    ['two words', 'not-a-domain'],
    ['mailto:a@example.com', 'not-a-domain'],
    ['https://192.0.2.1/', 'ip-address'],
    ['co.uk', 'public-suffix'],
    ['https://m.youtube.com/@somebody', 'platform'],
    ['www.facebook.com', 'platform'],
  ])('%j is refused', (input, fault) => {
    expect(readOwnName(input, PLATFORMS)).toEqual({ ok: false, fault });
  });
});

describe('entries', () => {
  test('sorted, once; a changed note keeps the date', () => {
    const later = { ...entry('b.example', 'seen twice'), added: '2027-01-01T00:00:00.000Z' };
    const entries = withOwn(withOwn([entry('b.example')], entry('a.example')), later);
    expect(entries).toEqual([entry('a.example'), entry('b.example', 'seen twice')]);
    expect(withoutOwn(entries, 'a.example')).toEqual([entry('b.example', 'seen twice')]);
  });

  test('notes are one line of plain words', () => {
    expect(withOwn([], entry('a.example', ' two\nlines \u202e turned '))).toEqual([
      entry('a.example', 'two lines turned'),
    ]);
  });

  test('as text and back', () => {
    const name = fc.constantFrom('a.example', 'b.example', 'news.c.example');
    const note = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, note)), (pairs) => {
        const entries = pairs.reduce<OwnEntry[]>((all, [name, note]) => withOwn(all, entry(name, note)), []);
        const hashless = entries.filter((one) => !one.note.startsWith('#'));
        expect(ownFromText(ownAsText(hashless), PLATFORMS, NOW)).toEqual(hashless);
      }),
    );
  });
});
