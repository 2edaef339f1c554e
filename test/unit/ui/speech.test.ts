import { describe, expect, expectTypeOf, test } from 'vitest';
import { DETAILS_EN } from '../../../src/ui/catalogue/en/details.ts';
import { LABEL_EN } from '../../../src/ui/catalogue/en/label.ts';
import { POPUP_EN } from '../../../src/ui/catalogue/en/popup.ts';
import { REPORT_EN } from '../../../src/ui/catalogue/en/report.ts';
import { SETTINGS_EN } from '../../../src/ui/catalogue/en/settings.ts';
import { directionOf, ENGLISH, speech, type Message } from '../../../src/ui/catalogue/speech.ts';

const SAMPLE_EN = {
  plain: 'Nothing to fill.',
  named: '{name} of {place}',
  twice: '{name}, {name}',
  counted: { one: '{count} site of {place}', other: '{count} sites of {place}' },
} as const;

const english = speech<typeof SAMPLE_EN>(ENGLISH, SAMPLE_EN);

describe('say', () => {
  test('fills placeholders', () => {
    expect(english.say('plain')).toBe('Nothing to fill.');
    expect(english.say('named', { name: 'RT', place: 'Moscow' })).toBe('RT of Moscow');
    expect(english.say('twice', { name: 'RT' })).toBe('RT, RT');
  });

  test.each([
    [0, '0 sites of X'],
    [1, '1 site of X'],
    [2, '2 sites of X'],
    [12_345, '12,345 sites of X'],
  ])('takes the plural form of %i', (count, words) => {
    expect(english.say('counted', { count, place: 'X' })).toBe(words);
  });

  test('never looks into what was filled in', () => {
    expect(english.say('named', { name: '{place}', place: '{name}' })).toBe('{place} of {name}');
  });

  test('another language brings its own plural forms and numbers', () => {
    const polish = speech<typeof SAMPLE_EN>(
      { tag: 'pl', formats: 'pl' },
      {
        plain: 'Nic.',
        named: '{place}: {name}',
        twice: '{name}',
        counted: { one: 'jedna ({count})', few: 'kilka ({count})', many: 'wiele ({count})', other: 'inne' },
      },
    );
    expect([1, 3, 5, 1.5].map((count) => polish.say('counted', { count, place: '' }))).toEqual([
      'jedna (1)',
      'kilka (3)',
      'wiele (5)',
      'inne',
    ]);
    expect(polish.say('named', { name: 'RT', place: 'M' })).toBe('M: RT');
  });

  test('keys and placeholders are typed', () => {
    expectTypeOf(english.say).parameter(0).toEqualTypeOf<'plain' | 'named' | 'twice' | 'counted'>();
    // @ts-expect-error: no such key
    expect(() => english.say('missing')).toThrow();
    // @ts-expect-error: placeholders are needed
    expect(english.say('named')).toBe('undefined of undefined');
  });
});

test('parts tell what was put in', () => {
  expect(english.parts('named', { name: 'RT', place: 'Moscow' })).toEqual([
    { slot: 'name', text: 'RT' },
    { text: ' of ' },
    { slot: 'place', text: 'Moscow' },
  ]);
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['uk', 'ltr'],
] as const)('%s is written %s', (tag, direction) => {
  expect(directionOf({ tag, formats: tag })).toBe(direction);
});

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  label: LABEL_EN,
  details: DETAILS_EN,
  popup: POPUP_EN,
  report: REPORT_EN,
  settings: SETTINGS_EN,
};

function textsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

const EVERY = Object.entries(CATALOGUES).flatMap(([catalogue, messages]) =>
  Object.entries(messages).flatMap(([key, message]) =>
    textsOf(message).map((text): [string, string] => [`${catalogue} ${key}`, text]),
  ),
);

/** What no text of ours may say (label rules, section 4; look, section 9). */
const BANNED =
  /propaganda|fake|\blies\b|\bliars?\b|unreliable|enemy|affiliated|linked to|pro-kremlin|dangerous|run by|warning|threat|%|!|\bsignature\b/iu;

test.each(EVERY)('%s: %s', (_, text) => {
  expect(text).not.toMatch(BANNED);
  expect(text.replaceAll(/\{\w+\}/gu, '')).not.toMatch(/[{}]/u);
  expect(text.trim()).toBe(text);
  // Emoji and shouting.
  expect(text).not.toMatch(/\p{Extended_Pictographic}/u);
  expect(text).not.toMatch(/^[A-Z ]{6,}$/u);
});

test('banner sentences begin with their lead', () => {
  for (const [key, text] of Object.entries(LABEL_EN)) {
    if (!key.startsWith('banner.') || typeof text !== 'string' || /sentence|region/.test(key + text))
      continue;
    expect(text, key).toMatch(/^\*[^*]+\*[^*]+$/u);
  }
});
