/** The script literal, as storage holds it and as an engine evaluates its source: both say what the bytes say. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalSource } from '../../../../src/cli/literal-source.ts';
import { readList } from '../../../../src/cli/registry-files.ts';
import { buildParts } from '../../../../src/registry/index/build-index.ts';
import { writeIndex, type BuiltIndex } from '../../../../src/registry/index/format.ts';
import { indexList } from '../../../../src/registry/index/index-list.ts';
import {
  readLiteral,
  writeLiteral,
  type IndexLiteral,
  type ScriptLiteral,
  type StoredLiteral,
} from '../../../../src/registry/index/literal.ts';
import { decodeNames } from '../../../../src/registry/index/name-table.ts';
import { openIndex, openParts, type Index } from '../../../../src/registry/index/open-index.ts';

const open = (literal: IndexLiteral): Index => openParts(readLiteral(literal));
const evaluated = (literal: StoredLiteral): ScriptLiteral =>
  runInNewContext(`(${literalSource(literal)})`) as ScriptLiteral;

/** Through storage, through source, and where no source is given, in this order. */
function allForms(built: BuiltIndex): Index[] {
  const stored = writeLiteral(built);
  const { numbers, lines } = evaluated(stored);
  const bound = { numbers, lines: lines.bind(null) };
  return [open(structuredClone(stored)), open(evaluated(stored)), open(bound)];
}

/** Every name has a verdict of its own. */
function builtOf(names: readonly string[]): BuiltIndex {
  return buildParts(new Map(names.map((name) => [name, `0|${name}`])), '0>1>');
}

function expectSame(built: BuiltIndex): void {
  const bytes = openIndex(writeIndex(built));
  const names = [...decodeNames(built.names)];
  expect(names).toHaveLength(built.names.count);
  for (const index of allForms(built)) {
    expect(index.names).toBe(built.names.count);
    for (const name of names) {
      expect(index.lookUpKey(name)).toEqual(bytes.lookUpKey(name));
      expect(index.findHost(name)).toBe(bytes.findHost(name));
      // Neighbours that are no names: in front of it, behind it, cut short.
      for (const near of [`${name}-`, `${name}z`, name.slice(0, -1), name.slice(1)])
        expect(index.lookUpKey(near)).toEqual(bytes.lookUpKey(near));
    }
    for (let verdict = 0; verdict < built.verdicts.length; verdict++)
      expect(index.verdict(verdict)).toBe(built.verdicts[verdict]);
  }
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `site${i}.example`);

describe('the index as a script literal', () => {
  it.each([0, 1, 2, 26, 27, 700])('holds a list of %i names', (count) => {
    expectSame(builtOf(numbered(count)));
  });

  it('holds names with long beginnings in common', () => {
    const stem = 'a'.repeat(40);
    expectSame(builtOf(['.com', 'b.com', 'b.net', 'bb.com', 'c.com'].map((end) => stem + end)));
  });

  it('finds nothing in a list of none', () => {
    for (const index of allForms(builtOf([]))) {
      expect(index.lookUp('example.com')).toBeNull();
      expect(index.lookUpKey('a')).toBeNull();
    }
  });

  it('holds any names, and verdicts with any raw text', () => {
    const label = fc.stringMatching(/^[a-c]{1,4}$/);
    const name = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.'));
    const said = fc.string({
      maxLength: 6,
      unit: fc.constantFrom('$', '}', '%', '|', ' ', 'a', 'A', ''),
    });
    const list = fc.dictionary(name, said, { minKeys: 60, maxKeys: 150 });
    fc.assert(
      fc.property(list, (byName) => {
        expectSame(buildParts(new Map(Object.entries(byName)), '0>1>'));
      }),
      { numRuns: 20 },
    );
  });

  it('says of every name of the shipped list what the bytes say', () => {
    expectSame(indexList(readList('assets/registry'), 'page'));
  });

  it('stands in the source as it is, and is read from there: nothing is called', () => {
    const stored = writeLiteral(indexList(readList('assets/registry'), 'page'));
    const { numbers, lines } = evaluated(stored);
    const never = (text: () => string): (() => string) =>
      Object.assign(() => expect.fail('was called'), { toString: () => String(text) });
    const index = open({ numbers, lines: never(lines) });
    const listed = index.lookUp('www.rt.com');
    expect(listed?.name).toBe('rt.com');
    expect(index.verdict(listed?.verdict ?? 0)).not.toBe('');
    expect(String(lines)).toContain(stored.lines);
  });

  it.each([
    ['the end of a line', '0|a>b'],
    ['a quote', '0|"'],
    ['an escape', '0|\\'],
    ['what begins a text', '0|<'],
    ['what is not ASCII', '0|é'],
  ])('refuses a verdict with %s', (_, verdict) => {
    const built = buildParts(new Map([['a.example', verdict]]), '0>');
    expect(() => literalSource(writeLiteral(built))).toThrow(/raw text|within a line/);
  });
});
