/** Functions that are compiled at once: scripts do the same as before, and the profiles are of today's sources. */
import { runInNewContext } from 'node:vm';
import { parse, type AnyNode } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { describe, expect, it, test } from 'vitest';
import { bundle } from '../../../../src/cli/launch/eager/bundle.ts';
import { compileAtOnce } from '../../../../src/cli/launch/eager/compile-at-once.ts';
import { functionsOf } from '../../../../src/cli/launch/eager/functions-of.ts';
import { buildPageScript } from '../../../../src/cli/launch/eager/page-script.ts';
import type { Profile } from '../../../../src/cli/launch/eager/plugin.ts';
import { buildIndex } from '../../../../src/registry/index/build-index.ts';
import { openIndex as openIndexOfSources } from '../../../../src/registry/index/open-index.ts';
import { PAGE_INDEX } from '../../../../src/generated/page-index.ts';
import lookUp from '../../../../src/cli/launch/eager/profiles/look-up.json' with { type: 'json' };
import profile from '../../../../src/cli/launch/eager/profiles/page-script.json' with { type: 'json' };

const all = (script: string): string => compileAtOnce(script, functionsOf(script));

const FORMS: readonly [name: string, script: string, answer: unknown, part: string][] = [
  [
    'declared, called before it stands',
    'out = f(2); function f(a) { return a + 1; }',
    3,
    'var f=(function f(',
  ],
  [
    'declared in another',
    'out = f(); function f() { return g() * 2; function g() { return 4; } }',
    8,
    'var g=(',
  ],
  [
    'two that call each other',
    'out = a(3); function a(n) { return n && b(n - 1); } function b(n) { return n && a(n - 1); }',
    0,
    'var b=(',
  ],
  [
    'behind a directive',
    '"use strict"; out = f(); function f() { return this === undefined; }',
    true,
    '"use strict";var f=(',
  ],
  [
    'behind data',
    'var data = { n: [2], f: function () { return 1; } }; var n = f(); out = n; function f() { return data.n[0]; }',
    2,
    '}) };var f=(',
  ],
  [
    'that reads numbers declared in front of it',
    'const a = g(); const N = 2 ** 4, T = `x`; out = f(); function f() { return T + N + a; } function g() { return 1; }',
    'x161',
    'const N = 2 ** 4, T = `x`;var f=(',
  ],
  [
    'with what is no constant left where it is',
    'let n = 1; const made = g(); out = f(); function f() { return n + made; } function g() { return ++n; }',
    4,
    '++n; }); const made = g(); out = f();',
  ],
  ['declared in a block', '{ out = f(); function f() { return 1; } }', 1, 'function f() { return 1; }'],
  ['an arrow', 'const f = (a) => a * 2; out = f(2);', 4, '= ((a) => a * 2)'],
  ['an arrow that gives an object', 'const f = () => ({ a: 1 }); out = f().a;', 1, '= (() => ({ a: 1 }))'],
  ['handed over', 'out = [1, 2].map((a) => a + 1).join();', '2,3', 'map(((a) => a + 1))'],
  [
    'handed to a constructor',
    'new Promise((done) => { out = 3; done(); });',
    3,
    'new Promise(((done) => { out = 3; done(); }))',
  ],
  ['handed over with another', 'out = [3, 1].reduce((a, b) => a + b, 0);', 4, 'reduce(((a, b) => a + b), 0)'],
  ['called where it stands', 'out = (function () { return 5; })();', 5, '(function () { return 5; })()'],
  ['a method', 'const o = { n: 2, f(a) { return this.n + a; } }; out = o.f(1);', 3, 'f:(function(a) {'],
  ['a getter', 'const o = { get n() { return 7; } }; out = o.n;', 7, 'get n() { return 7; }'],
  ['a generator', 'const o = { *f() { yield 6; } }; out = [...o.f()][0];', 6, '*f() {'],
  ['an async function', 'out = typeof f().then; async function f() {}', 'function', 'var f=(async function'],
  ['two of one name, by the build tool', 'out = f$1(); function f$1() { return 8; }', 8, 'var f$1=('],
  ['one in a default', 'const f = (g = () => 9) => g(); out = f();', 9, '(g = (() => 9))'],
];

const namesOf = (some: Profile): string[] =>
  Object.entries(some).flatMap(([module, names]) => names.map((name) => `${module} ${name}`));

/** How many functions stand in parentheses. */
const parenthesised = (script: string): number =>
  script.match(/[=:] ?\((?:async )?(?:function|\(|\w+ ?=>)/g)?.length ?? 0;

describe('parentheses round functions', () => {
  test.each(FORMS)('%s', (_, script, answer, part) => {
    const written = all(script);
    expect(written).toContain(part);
    for (const one of [script, written]) {
      const world: { out: unknown } = { out: undefined };
      runInNewContext(one, world);
      expect(world.out).toBe(answer);
    }
  });

  it('are put round those alone that are asked for', () => {
    const script = 'function a() {} function b() {} a(); b();';
    const written = compileAtOnce(
      script,
      functionsOf(script).filter(({ name }) => name === 'b'),
    );
    expect(written).toBe('var b=(function b() {});function a() {}  a(); b();');
  });
});

describe('functions of a bundled script', () => {
  it('have the names and files of the sources', () => {
    const script = `(function () {
      // src/a/one.ts
      const open = () => [1].map((n) => n);
      // src/b.ts
      function start() { return { close() { later(() => 1); }, get size() { return 1; } }; }
      function start$1() {}
    })();`;
    expect(functionsOf(script).map(({ module, name }) => `${module} ${name}`)).toEqual([
      ' in ',
      'a/one.ts open',
      'a/one.ts in open',
      'b.ts start',
      'b.ts close',
      'b.ts in close',
      'b.ts size',
      'b.ts start',
    ]);
  });
});

/** What the one function round a bundle declares: variables, and functions that are not compiled at once. */
function outermostNames(script: string): readonly AnyNode[] {
  const names: AnyNode[] = [];
  fullAncestor(parse(script, { ecmaVersion: 'latest' }), (_node, _state, path) => {
    const node = path.at(-1);
    const around = path.slice(0, -1).filter(({ type }) => /Function|Arrow/.test(type));
    const isName = node?.type === 'VariableDeclarator' || node?.type === 'FunctionDeclaration';
    if (isName && around.length === 1) names.push(node);
  });
  return names;
}

describe('the page script', () => {
  it('has every function of the profile: after a change of names, PART=eager npm run bench writes it anew', async () => {
    const functions = functionsOf(await buildPageScript('.', null));
    const known = new Set(functions.map(({ module, name }) => `${module} ${name}`));
    const named = namesOf(profile);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((one) => !known.has(one))).toEqual([]);
  });

  it('holds the index as it is, in front of all code', async () => {
    const script = await buildPageScript('.', profile);
    // As source: `literal.ts` reads it from there.
    const at = script.indexOf(PAGE_INDEX.lines());
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(300);
  });

  it('has numbers in place of their names, and so few names that an engine needs no larger table for them', async () => {
    const script = await buildPageScript('.', profile);
    const names = outermostNames(script);
    // V8 keeps up to 341 in a table of 512 places, 4 KB of every tab; one more doubles it (`ScopeInfo`, `NameToIndexHashTable`).
    expect(names.length).toBeGreaterThan(200);
    expect(names.length).toBeLessThan(300);
  });

  it('keeps its parentheses when it is minified', async () => {
    const [written, lazy] = [await buildPageScript('.', profile), await buildPageScript('.', {})];
    expect(parenthesised(written) - parenthesised(lazy)).toBeGreaterThan(120);
    expect(() => parse(written, { ecmaVersion: 'latest' })).not.toThrow();
  });
});

/** The index' reader as a module of its own. */
const buildIndexReader = (some: Profile | null): Promise<string> =>
  bundle('.', 'src/registry/index/open-index.ts', 'es', some);

describe('the index that the background opens', () => {
  it('has every function of its profile', async () => {
    const known = new Set(
      functionsOf(await buildIndexReader(null)).map(({ module, name }) => `${module} ${name}`),
    );
    const named = namesOf(lookUp);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((one) => !known.has(one))).toEqual([]);
  });

  it('answers as before with them in parentheses', async () => {
    const [written, lazy] = [await buildIndexReader(lookUp), await buildIndexReader({})];
    expect(parenthesised(written) - parenthesised(lazy)).toBeGreaterThan(20);
    const { openIndex } = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(written)}`
    )) as { openIndex: typeof openIndexOfSources };
    const bytes = buildIndex(new Map([['example.org', 'said']]));
    for (const link of ['https://www.Example.org:443/', 'https://example.net/', '/story'])
      expect(openIndex(bytes).findLink(link)).toBe(openIndexOfSources(bytes).findLink(link));
    expect(openIndex(bytes).verdict(1)).toBe('said');
  });
});
