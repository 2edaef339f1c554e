import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/registry/index/build-index.ts';
import { NONE, openIndex } from '../../../../src/registry/index/open-index.ts';

const NAMES = ['rt.com', 'de.rt.com', 'xn--80ak6aa92e.com', 'a_b.example', 'localhost'];
const index = openIndex(buildIndex(new Map(NAMES.map((name) => [name, `1|${name}`]))));

/** A walk up the labels, without the filter. */
function longest(hostname: string): string {
  for (let name = hostname; name !== '';) {
    if (NAMES.includes(name)) return name;
    const dot = name.indexOf('.');
    name = dot < 0 ? '' : name.slice(dot + 1);
  }
  return '';
}

describe('a parsed hostname', () => {
  it.each([
    ['rt.com', 'rt.com'],
    ['www.rt.com', 'rt.com'],
    ['x.de.rt.com', 'de.rt.com'],
    ['localhost', 'localhost'],
    ['notrt.com', ''],
    ['com', ''],
    ['', ''],
    // What no parser gives is on no list, however much it looks it.
    ['rt.com.', ''],
    ['RT.com', ''],
    ['rt.com?x', ''],
    ['rt.com:80', ''],
    ['[2001:db8::1]', ''],
    [`${'a.'.repeat(200)}rt.com`, 'rt.com'],
  ])('%j is found as %j', (hostname, name) => {
    expect(index.longestName(hostname)).toEqual({ name, verdict: index.findHost(hostname) });
    expect(index.lookUp(hostname)?.name ?? '').toBe(name);
    expect(index.findHost(hostname) === NONE).toBe(name === '');
  });

  it('is found by its longest name, with that name’s own verdict', () => {
    const label = fc.constantFrom(
      'www',
      'de',
      'rt',
      'com',
      'a_b',
      'example',
      'xn--80ak6aa92e',
      'localhost',
      '1',
    );
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
        const hostname = labels.join('.');
        const name = longest(hostname);
        // A single label is looked up only where it is the whole host.
        fc.pre(name !== 'localhost' || hostname === name);
        const listed = index.lookUp(hostname);
        expect(listed?.name ?? '').toBe(name);
        expect(listed === null ? '' : index.verdict(listed.verdict)).toBe(name === '' ? '' : `1|${name}`);
      }),
    );
  });

  it('can be 253 characters long, and no longer name is put into an index', () => {
    const name = `${'abcdefg.'.repeat(31)}ab.io`;
    expect(name).toHaveLength(253);
    const long = openIndex(buildIndex(new Map([[name, '1']])));
    expect(long.lookUp(`www.${name}`)?.name).toBe(name);
    expect(long.findLink(`https://${name}/x`)).toBe(1);
    expect(() => buildIndex(new Map([[`a${name}`, '1']]))).toThrow('longer than a hostname can be');
  });
});
