import { describe, expect, test } from 'vitest';
import { wrapperFaults } from '../../../src/registry/checks/wrapper-rules.ts';
import { readWrappers } from '../../../src/cli/registry-files.ts';
import { compileWrappers, wrapperHosts } from '../../../src/registry/wrappers/compile.ts';
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
        { ...family, id: 'rare', hosts: ['rare.example.com'], asked: true },
      ],
    },
  );

  test('the page script is given neither schemes nor what is only asked for', () => {
    expect(wrapperHosts(mixed)).toEqual(['service.com', 'service.co.uk', 'rare.example.com']);
    expect(wrapperHosts(mixed, 'page')).toEqual(['service.com', 'service.co.uk']);
    expect(compileWrappers(mixed)).toContain('rare.example.com');
    expect(compileWrappers(mixed, 'page')).not.toMatch(/rare|app:/);
  });
});
