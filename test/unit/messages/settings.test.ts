import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBelow, parseSessionQuiet } from '../../../src/messages/session-quiet.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/messages/settings.ts';

describe('settings', () => {
  it('come back as they were stored', () => {
    const settings = {
      v: 1,
      banner: false,
      bannerOnMedium: true,
      marks: false,
      hiddenClasses: ['party-organ'],
      hiddenCountries: ['CN', 'RU'],
      muted: [{ site: 'rt.com', since: '2026-11-24T00:00:00.000Z' }],
    };
    expect(parseSettings(settings)).toEqual(settings);
  });

  it.each([
    [undefined, DEFAULT_SETTINGS],
    ['nonsense', DEFAULT_SETTINGS],
    [{ banner: 'no' }, DEFAULT_SETTINGS],
    [
      { marks: false, muted: 'all' },
      { ...DEFAULT_SETTINGS, marks: false },
    ],
    [
      { hiddenClasses: ['party-organ', null], hiddenCountries: ['RU', 'CN', 7] },
      { ...DEFAULT_SETTINGS, hiddenClasses: ['party-organ'], hiddenCountries: ['RU', 'CN'] },
    ],
    [{ hiddenClasses: 'all', hiddenCountries: { RU: true } }, DEFAULT_SETTINGS],
    [
      { muted: [{ site: 'a.example' }, { site: 'b.example', since: 'x' }, null] },
      { ...DEFAULT_SETTINGS, muted: [{ site: 'b.example', since: 'x' }] },
    ],
  ])('fall back field by field: %o', (raw, expected) => {
    expect(parseSettings(raw)).toEqual(expected);
  });

  it('never throw, whatever storage holds', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void parseSettings(raw)));
    fc.assert(fc.property(fc.anything(), (raw) => void parseSessionQuiet(raw)));
  });
});

describe('isBelow', () => {
  it.each([
    ['rt.com', true],
    ['de.rt.com', true],
    ['notrt.com', false],
    ['com', false],
    ['rt.com.example', false],
  ])('%s below rt.com: %s', (hostname, expected) => {
    expect(isBelow(hostname, ['rt.com'])).toBe(expected);
  });
});
