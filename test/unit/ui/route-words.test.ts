import { describe, expect, test } from 'vitest';
import { WRAPPER_KINDS } from '../../../src/address/unwrap/wrapper-table.ts';
import { routeParts, routeSentence, routeTo, type Routed } from '../../../src/ui/words/route-words.ts';

const routed = (more: Partial<Routed>): Routed => ({ route: 'domain', via: [], property: 'rt.com', ...more });

describe('one sentence for each route', () => {
  test.each([
    [routed({}), 'The address itself is listed: rt.com.'],
    [routed({ route: 'account', property: 'x:rt_com' }), 'From the account x:rt_com.'],
    [routed({ route: 'embedded' }), 'Embedded in this page: rt.com.'],
    [
      routed({ route: 'wrapped', via: ['l.facebook.com'], wrapper: 'redirect' }),
      'This address leads on to rt.com, through l.facebook.com.',
    ],
    [
      routed({ route: 'wrapped', via: ['facebook.com'], wrapper: 'share' }),
      'This is a dialog for sharing rt.com, on facebook.com.',
    ],
    [
      routed({ route: 'wrapped', via: ['archive.org'], wrapper: 'copy' }),
      'This is a copy of rt.com, on archive.org.',
    ],
    [
      routed({ route: 'wrapped', via: ['translate.goog'], wrapper: 'translation' }),
      'This is a translation of rt.com, by translate.goog.',
    ],
    [
      routed({ route: 'wrapped', via: ['view-source:'], wrapper: 'reader' }),
      'This shows rt.com, through view-source:.',
    ],
    [
      routed({ route: 'wrapped', via: ['mailto:'], wrapper: 'message' }),
      'This opens a message with rt.com in it, through mailto:.',
    ],
    [
      routed({ route: 'wrapped', via: ['google.de', 'archive.org'], wrapper: 'redirect' }),
      'This address leads on to rt.com, through google.de, archive.org.',
    ],
    [
      routed({ route: 'wrapped', via: ['t.co'], wrapper: 'redirect', weak: true }),
      'This short link (t.co) appears to lead to rt.com: that is the address it shows.',
    ],
  ])('%o', (finding, sentence) => {
    expect(routeSentence(finding)).toBe(sentence);
  });

  test('every kind of wrapper has its own', () => {
    const told = WRAPPER_KINDS.map((wrapper) =>
      routeSentence(routed({ route: 'wrapped', via: ['a.b'], wrapper })),
    );
    expect(new Set(told).size).toBe(WRAPPER_KINDS.length);
  });

  test('a route whose label says it has none', () => {
    expect(routeParts(routed({ route: 'lookalike' }))).toBeNull();
    expect(routeSentence(routed({ route: 'credited' }))).toBe('');
  });
});

test.each([
  ['rt.com', {}, { route: 'domain', via: [] }],
  ['host.example/path', {}, { route: 'domain', via: [] }],
  ['x:rt_com', {}, { route: 'account', via: [] }],
  [
    'x:rt_com',
    { via: ['google.de'], wrapper: 'redirect' },
    { route: 'wrapped', via: ['google.de'], wrapper: 'redirect' },
  ],
  [
    'rt.com',
    { via: ['t.co'], wrapper: 'redirect', weak: true },
    { route: 'wrapped', via: ['t.co'], wrapper: 'redirect', weak: true },
  ],
] as const)('the route to %s with %j', (property, wrapping, route) => {
  expect(routeTo(property, wrapping)).toEqual({ ...route, property });
});
