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
  type LazyLiteral,
  type StoredLiteral,
} from '../../../../src/registry/index/literal.ts';
import { BLOCK, decodeNames } from '../../../../src/registry/index/name-table.ts';
import { VALUES } from '../../../../src/registry/index/values-text.ts';
import { openIndex, openParts, type Index } from '../../../../src/registry/index/open-index.ts';

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const open = (literal: IndexLiteral): Index =>
  openParts(readLiteral(literal, (base64) => Uint8Array.from(Buffer.from(base64, 'base64'))));
const evaluated = (literal: StoredLiteral): LazyLiteral =>
  runInNewContext(`(${literalSource(literal)})`) as LazyLiteral;

/** Through storage and through source, in this order. */
function bothForms(built: BuiltIndex): Index[] {
  const stored = writeLiteral(built, toBase64);
  return [open(structuredClone(stored)), open(evaluated(stored))];
}

/** Every name has a verdict of its own. */
function builtOf(names: readonly string[]): BuiltIndex {
  return buildParts(new Map(names.map((name) => [name, `0|${name}`])), '0\n1');
}

function expectSame(built: BuiltIndex): void {
  const bytes = openIndex(writeIndex(built));
  const names = [...decodeNames(built.names)];
  expect(names).toHaveLength(built.names.count);
  for (const index of bothForms(built)) {
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
  it.each([
    0,
    1,
    2,
    BLOCK - 1,
    BLOCK,
    BLOCK + 1,
    2 * BLOCK,
    4 * BLOCK,
    4 * BLOCK + 1,
    4 * VALUES,
    8 * VALUES + 1,
  ])('holds a list of %i names', (count) => {
    expectSame(builtOf(numbered(count)));
  });

  it('finds nothing in a list of none', () => {
    for (const index of bothForms(builtOf([]))) {
      expect(index.lookUp('example.com')).toBeNull();
      expect(index.lookUpKey('a')).toBeNull();
    }
  });

  it('holds any names, verdicts with any text, in pieces that begin anywhere', () => {
    const label = fc.stringMatching(/^[a-c]{1,4}$/);
    const name = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.'));
    const said = fc.string({
      maxLength: 6,
      unit: fc.constantFrom('`', '$', '{', '}', '"', '\\', '|', 'a', ''),
    });
    const list = fc.dictionary(name, said, { minKeys: 60, maxKeys: 150 });
    fc.assert(
      fc.property(list, (byName) => {
        expectSame(buildParts(new Map(Object.entries(byName)), '0\n1'));
      }),
      { numRuns: 20 },
    );
  });

  it('says of every name of the shipped list what the bytes say', () => {
    expectSame(indexList(readList('assets/registry'), 'page'));
  });

  it('reads no more than a piece of names, one of values and one of verdicts for what it says of a name', () => {
    const stored = writeLiteral(builtOf(numbered(5000)), toBase64);
    const lazy = evaluated(stored);
    const asked = new Set<number>();
    const index = open({ ...lazy, text: (piece, call) => (asked.add(piece), lazy.text(piece, call)) });
    const listed = index.lookUp('www.site4321.example');
    expect(asked.size).toBe(2);
    expect(index.verdict(listed?.verdict ?? 0)).toBe('0|site4321.example');
    expect(asked.size).toBe(3);
  });
});
