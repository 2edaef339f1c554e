import { describe, expect, test } from 'vitest';
import { wrapperFaults } from '../../../src/registry/checks/wrapper-rules.ts';
import { readWrappers } from '../../../src/cli/registry-files.ts';
import { compileWrappers, opaqueHosts, wrapperHosts } from '../../../src/registry/wrappers/compile.ts';
import { pageMatches } from '../../../src/registry/wrappers/page-matches.ts';
import type { WrapperFamily, WrappersFile } from '../../../src/registry/wrappers/schema.ts';

const family: WrapperFamily = {
  id: 'example-away',
  kind: 'redirect',
  hosts: ['away.example.com'],
  paths: ['/go'],
  query: ['to'],
  samples: [
    { wrapped: 'https://away.example.com/go?to=https%3A%2F%2Frt.com%2Fa', target: 'https://rt.com/a' },
  ],
};
const file = (more: Partial<WrapperFamily> = {}, rest: Partial<WrappersFile> = {}): WrappersFile => ({
  v: 1,
  shortLinks: ['t.example.net'],
  domains: { service: ['com', 'co.uk'] },
  families: [{ ...family, ...more }],
  ...rest,
});
const rulesBroken = (broken: WrappersFile): string[] =>
  wrapperFaults('wrappers.json', broken).map(({ rule }) => rule);

describe('the check of wrappers', () => {
  test('passes what is sound', () => {
    expect(rulesBroken(file())).toEqual([]);
    expect(wrapperFaults('wrappers.json', readWrappers())).toEqual([]);
  });

  test.each([
    ['a family that is there twice', file({}, { families: [family, family] }), 'duplicate'],
    [
      'a short link that is there twice',
      file({}, { shortLinks: ['a.example.net', 'a.example.net'] }),
      'duplicate',
    ],
    ['a service without domains', file({ hosts: ['other.*'] }), 'wrapper-domains'],
    ['a public suffix', file({ hosts: ['co.uk'] }), 'public-suffix'],
    ['a family that takes its address from nowhere', file({ query: [] }), 'wrapper-takes'],
    ['an unknown part of a path', file({ paths: ['/go/{adress}'] }), 'wrapper-path'],
    ['a short link that is a family’s', file({}, { shortLinks: ['away.example.com'] }), 'wrapper-short-link'],
    [
      'a sample that gives something else',
      file({
        samples: [
          { wrapped: 'https://away.example.com/go?to=https%3A%2F%2Frt.com', target: 'https://rt.com/b' },
        ],
      }),
      'wrapper-sample',
    ],
    [
      'a sample that gives nothing',
      file({
        samples: [
          { wrapped: 'https://away.example.com/stay?to=https%3A%2F%2Frt.com', target: 'https://rt.com/' },
        ],
      }),
      'wrapper-sample',
    ],
    [
      'a sample that another family takes first',
      file({}, { families: [{ ...family, id: 'first', kind: 'share' }, family] }),
      'wrapper-sample',
    ],
  ])('names %s', (_, broken, rule) => {
    expect(rulesBroken(broken)).toContain(rule);
  });
});

describe('compiling', () => {
  const mixed = file(
    {},
    {
      families: [
        { ...family, hosts: ['service.*', 'app:'] },
        { ...family, id: 'opaque', hosts: ['own.example.com'], decoder: 'base64' },
      ],
    },
  );

  test('schemes are no hosts; whose own encoding hides the address is opaque', () => {
    expect(wrapperHosts(mixed)).toEqual(['service.com', 'service.co.uk', 'own.example.com']);
    expect(opaqueHosts(mixed)).toEqual(['own.example.com']);
    expect(compileWrappers(mixed)).toContain('app:');
  });

  test('pages that may be a wrapper’s themselves carry what unwraps them from the start, others of the service do not', () => {
    const families: WrapperFamily[] = [
      { ...family, hosts: ['service.*'], kind: 'copy', paths: ['/amp/s/{address}', '/amp/{address}'] },
      { ...family, hosts: ['service.*', 'away.example.com', 'platform.example'] },
      { ...family, hosts: ['archive.example', 'app:'], paths: ['/', '/{time}/{address}'] },
      { ...family, hosts: ['r.example'], paths: ['/'] },
      { ...family, hosts: ['own.example'], decoder: 'base64' },
    ];
    expect(pageMatches(file({}, { families }), new Set(['platform.example']))).toEqual([
      '*://*.archive.example/*',
      '*://*.away.example.com/go*',
      '*://*.own.example/*',
      '*://*.r.example/?*',
      '*://*.service.co.uk/amp/*',
      '*://*.service.com/amp/*',
    ]);
  });
});
