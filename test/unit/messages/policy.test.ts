import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enforce, NO_POLICY, parsePolicy } from '../../../src/messages/policy.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';

const KEY = 'a1'.repeat(32);

describe('parsePolicy', () => {
  test('nothing is no policy', () => {
    for (const raw of [undefined, null, {}, [], 'x', 7]) expect(parsePolicy(raw)).toEqual(NO_POLICY);
  });

  test('a whole policy', () => {
    expect(
      parsePolicy({
        settings: { banner: true, marks: false },
        mirrors: ['https://lists.school.example/masthead/'],
        lists: [
          { name: 'School list', address: 'https://lists.school.example/plain.txt', trust: 'banner' },
          { address: 'https://lists.school.example/signed/', key: KEY },
        ],
        reportAddress: 'https://reports.school.example/',
        interstitial: 'reader',
      }),
    ).toEqual({
      forced: { banner: true, marks: false },
      mirrors: ['https://lists.school.example/masthead/'],
      lists: [
        { name: 'School list', address: 'https://lists.school.example/plain.txt', trust: 'banner' },
        { address: 'https://lists.school.example/signed/', key: KEY, trust: 'mark' },
      ],
      reportAddress: 'https://reports.school.example/',
      interstitial: 'reader',
      faults: [],
    });
  });

  const broken: [string, unknown, string, string][] = [
    ['an unknown field', { colour: 'red' }, 'colour', 'unknown'],
    ['an unknown setting', { settings: { sound: true } }, 'settings.sound', 'unknown'],
    ['the muted sites', { settings: { muted: [] } }, 'settings.muted', 'unknown'],
    ['a setting of a wrong type', { settings: { marks: 'no' } }, 'settings.marks', 'wrong-value'],
    ['settings that are a list', { settings: [] }, 'settings', 'wrong-value'],
    ['a mirror over http', { mirrors: ['http://a.example/'] }, 'mirrors[0]', 'no-https-address'],
    ['a mirror with a password', { mirrors: ['https://u:p@a.example/'] }, 'mirrors[0]', 'no-https-address'],
    ['mirrors that are no list', { mirrors: 'https://a.example/' }, 'mirrors', 'wrong-value'],
    ['a list without address', { lists: [{ name: 'x' }] }, 'lists[0].address', 'no-https-address'],
    ['a list that is a text', { lists: ['https://a.example/'] }, 'lists[0]', 'wrong-value'],
    [
      'a list with an unknown trust',
      { lists: [{ address: 'https://a.example/', trust: 'all' }] },
      'lists[0].trust',
      'wrong-value',
    ],
    ['a report address that is a word', { reportAddress: 'mail' }, 'reportAddress', 'no-https-address'],
    ['an unknown pause', { interstitial: true }, 'interstitial', 'wrong-value'],
  ];
  test.each(broken)('%s is said and left out', (_, raw, field, fault) => {
    expect(parsePolicy(raw).faults).toEqual([{ field, fault }]);
  });

  test('what is broken leaves the rest in force', () => {
    const policy = parsePolicy({
      settings: { banner: 'yes', marks: false },
      mirrors: [1, 'https://a.example/'],
    });
    expect(policy.forced).toEqual({ marks: false });
    expect(policy.mirrors).toEqual(['https://a.example/']);
    expect(policy.faults.map(({ field }) => field)).toEqual(['mirrors[0]', 'settings.banner']);
  });

  test('a list with a broken key is not taken as unsigned', () => {
    expect(parsePolicy({ lists: [{ address: 'https://a.example/', key: 'short' }] }).lists).toEqual([]);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
        const { forced, lists, faults } = parsePolicy(raw);
        expect([typeof forced, Array.isArray(lists), Array.isArray(faults)]).toEqual(['object', true, true]);
      }),
    );
  });
});

describe('enforce', () => {
  const switches = fc.record({ banner: fc.boolean(), bannerOnMedium: fc.boolean(), marks: fc.boolean() });
  const forcedSome = fc.record(
    { banner: fc.boolean(), bannerOnMedium: fc.boolean(), marks: fc.boolean() },
    { requiredKeys: [] },
  );

  test('the policy holds while it is there; afterwards the reader has their own choices back', () => {
    fc.assert(
      fc.property(switches, fc.array(forcedSome, { maxLength: 4 }), (own, policies) => {
        const before = { ...DEFAULT_SETTINGS, ...own };
        let state = enforce(before, {}, {});
        for (const forced of policies) {
          state = enforce(state.settings, state.kept, forced);
          expect(state.settings).toMatchObject(forced);
          // Somebody writes over it: it holds again, and that is not taken for the reader's choice.
          state = enforce({ ...state.settings, ...own, ...forced }, state.kept, forced);
        }
        expect(enforce(state.settings, state.kept, {})).toEqual({ settings: before, kept: {} });
      }),
    );
  });
});
