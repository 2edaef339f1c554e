import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSER_BIT } from '../../../../src/registry/index/format.ts';
import { NONE, SLOW } from '../../../../src/registry/index/link-shape.ts';
import {
  findInLines,
  findPlainInLines,
  readNames,
  writeNames,
  type NameLines,
} from '../../../../src/registry/index/name-lines.ts';
import { END, LENGTH_BITS, UPPER } from '../../../../src/registry/index/plain-host.ts';
import { isRaw } from '../../../../src/registry/index/raw-text.ts';

/** Each name's value is its place in the list, unless said otherwise. */
const read = (names: readonly string[], values = names.map((_, i) => i + 1)): NameLines =>
  readNames(writeNames(names, Uint16Array.from(values)));

const valueOf = (names: NameLines, name: string): number => findInLines(names, name, 0, name.length);

/** The longest name that a host is or ends with, and its value; the last label alone is none. */
function longestOf(names: readonly string[], host: string): [name: string, value: number] | null {
  for (let at = 0; at === 0 || host.includes('.', at); at = host.indexOf('.', at) + 1) {
    const i = names.indexOf(host.slice(at));
    if (i >= 0) return [host.slice(at), i + 1];
    if (!host.includes('.', at)) return null;
  }
  return null;
}

function longestIn(names: NameLines, host: string, before = '', behind = ''): [string, number] | null {
  const place = findPlainInLines(names, before + host + behind, before.length, before.length + host.length);
  return place < 0 ? null : [host.slice(-(place & (2 ** LENGTH_BITS - 1))), place >>> LENGTH_BITS];
}

/** Few letters, so that names begin, end and go on like one another. */
const label = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '-'), minLength: 1, maxLength: 4 });
const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const hosts = fc.uniqueArray(host, { minLength: 1, maxLength: 120 });

describe('names in lines', () => {
  it('have their values, and nothing else has one', () => {
    fc.assert(
      fc.property(hosts, fc.array(host, { maxLength: 40 }), (names, others) => {
        const lines = read(names);
        names.forEach((name, i) => expect(valueOf(lines, name)).toBe(i + 1));
        for (const other of others) expect(valueOf(lines, other)).toBe(names.indexOf(other) + 1 || -1);
      }),
    );
  });

  it('say of a host the longest name that it is or ends with, wherever it stands in a text', () => {
    fc.assert(
      fc.property(
        hosts,
        host,
        fc.constantFrom('', 'https://', 'a'),
        fc.constantFrom('', '/a.b', '.a', 'bc'),
        (names, one, before, behind) => {
          const lines = read(names);
          for (const each of [one, ...names, ...names.map((name) => `${one}.${name}`)])
            expect(longestIn(lines, each, before, behind)).toEqual(longestOf(names, each));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keep values of any size, and whether there is more to look at', () => {
    const values = [0, 1, 25, 26, 675, 676, 17_576, CLOSER_BIT - 1];
    const all = [...values, ...values.map((value) => value | CLOSER_BIT)];
    const names = all.map((_, i) => `name${i}.example`);
    const lines = read(names, all);
    expect(names.map((name) => valueOf(lines, name))).toEqual(all);
  });

  it.each([
    ['of one and two letters', ['a', 'ab', 'abc', 'a.com', 'ab.com', 'abc.com', 'abcd.com']],
    ['that are what others end with', ['rt.com', 'smart.com', 'art.com', 't.com', 'x.rt.com']],
    [
      'that begin with a figure or a sign',
      ['1tv.ru', '24.example', '-a.example', '_a.example', 'a1.example'],
    ],
    ['that go on where others end', ['news.co', 'news.com', 'news.com.cn', 'news']],
    [
      'that are keys',
      ['telegram:rt', 'tiktok:@rt', 'host.com/a%20b', 'x:^a+=', 'a/b.com', '.com', 'a.', '..'],
    ],
  ])('hold names %s', (_, names) => {
    const lines = read(names);
    expect(names.map((name) => valueOf(lines, name))).toEqual(names.map((__, i) => i + 1));
    for (const name of names)
      for (const near of [`${name}x`, `x${name}`, name.slice(1), name.slice(0, -1), `${name}.com`, ''])
        expect(valueOf(lines, near)).toBe(names.indexOf(near) + 1 || -1);
  });

  it('leave out endings that many have, and no others', () => {
    const [endings, ...lines] = writeNames(
      ['abcd.com', 'abce.com', 'abcf.rare', 'com'],
      Uint16Array.of(0, 1, 2, 3),
    );
    expect(endings).toBe('com');
    expect(lines.filter((line) => line !== '')).toEqual(['cdBAceBBcf.rareAC', 'mAD']);
  });

  it('are raw', () => {
    fc.assert(fc.property(hosts, (names) => writeNames(names, new Uint16Array(names.length)).every(isRaw)));
  });

  it('hand back what is no plain host', () => {
    const lines = read(['rt.com']);
    const find = (text: string): number => findPlainInLines(lines, text, 0, text.length);
    expect(find('rt.com')).toBe((1 << LENGTH_BITS) | 6);
    expect(find('rt.com.')).toBe((1 << LENGTH_BITS) | 6);
    expect(['RT.com', 'www.rt.Com'].map(find)).toEqual([-UPPER, -UPPER]);
    expect(['rt.com?a', 'rt.com#rt.com'].map(find)).toEqual([-END, -END]);
    expect(['a@rt.com', 'rt.com:', 'rt%2ecom', 'rt．com', 'rt.com\\', 'r\tt.com'].map(find)).toEqual(
      Array(6).fill(SLOW),
    );
    expect(['', '.', '..', '.com', 'com', 'rt', 'rt.com..', 'xrt.com', 'rt.comx'].map(find)).toEqual(
      Array(9).fill(NONE),
    );
  });

  it('are found nowhere where there are none', () => {
    const lines = read([]);
    expect(valueOf(lines, 'a')).toBe(-1);
    expect(longestIn(lines, 'a.example')).toBeNull();
  });
});
