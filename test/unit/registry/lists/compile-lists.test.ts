import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalNames, packNames, unpackNames } from '../../../../src/registry/lists/canonical-names.ts';
import {
  compileLists,
  listingsOf,
  type Listing,
  type NamedList,
} from '../../../../src/registry/lists/compile-lists.ts';
import { openIndex } from '../../../../src/registry/index/open-index.ts';
import { hashListed, openTextProbe } from '../../../../src/registry/lists/filter-text.ts';

/** What the index must say, told the slow way. */
function expected(lists: readonly NamedList[], hostname: string): Listing[] {
  return lists.flatMap(({ id, names }): Listing[] => {
    const longest = names
      .filter((name) => hostname === name || hostname.endsWith(`.${name}`))
      .toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : [{ list: id, name: longest }];
  });
}

const byList = (a: Listing, b: Listing): number => (a.list < b.list ? -1 : 1);

const label = fc.constantFrom('a', 'b', 'news', 'x-1', 'rt');
const host = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'));
const listsOf = fc
  .array(fc.array(host, { maxLength: 20 }), { maxLength: 5 })
  .map((all) => all.map((names, i): NamedList => ({ id: `list-${i}`, names: canonicalNames(names) })));

describe('compileLists', () => {
  test('nothing listed, nothing compiled', () => {
    expect(compileLists([])).toBeNull();
    expect(compileLists([{ id: 'empty', names: [] }])).toBeNull();
  });

  test('every list that names a host or one above it, by its longest name', () => {
    fc.assert(
      fc.property(listsOf, fc.array(host, { maxLength: 20 }), (lists, asked) => {
        const compiled = compileLists(lists);
        const hosts = [
          ...asked,
          ...lists.flatMap(({ names }) => names.flatMap((name) => [name, `www.${name}`])),
        ];
        if (compiled === null) {
          expect(lists.flatMap(({ names }) => names)).toEqual([]);
          return;
        }
        const index = openIndex(compiled.bytes);
        const mayBeNamed = openTextProbe(compiled.filter);
        for (const hostname of hosts) {
          const found = listingsOf(index, compiled.ids, hostname);
          expect(found.toSorted(byList)).toEqual(expected(lists, hostname).toSorted(byList));
          // Longest first, and no filter lets a listed name slip.
          expect(found.map(({ name }) => name.length)).toEqual(
            found.map(({ name }) => name.length).toSorted((a, b) => b - a),
          );
          for (const { name } of found) expect(mayBeNamed(hashListed(name))).toBe(true);
        }
      }),
    );
  });
});

describe('canonicalNames', () => {
  test('sorted, once, none below another; written and read back', () => {
    fc.assert(
      fc.property(fc.array(host), (names) => {
        const canonical = canonicalNames(names);
        expect(canonical).toEqual([...new Set(canonical)].toSorted());
        expect(canonicalNames(canonical)).toEqual(canonical);
        for (const name of names)
          expect(canonical.some((one) => name === one || name.endsWith(`.${one}`))).toBe(true);
        expect(unpackNames(packNames(canonical))).toEqual(canonical);
      }),
    );
  });
});
