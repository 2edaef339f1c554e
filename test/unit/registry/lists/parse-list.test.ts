import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_FAULTS } from '../../../../src/registry/lists/limits.ts';
import { parseList } from '../../../../src/registry/lists/parse-list.ts';
import { PLATFORMS } from './platforms.ts';

const parse = (text: string) => parseList(text, PLATFORMS);

const READ: [string, string, string[]][] = [
  ['a plain domain', 'example.com', ['example.com']],
  ['capitals, blanks, a trailing dot', '  News.Example.COM. ', ['news.example.com']],
  ['a wildcard', '*.example.com', ['example.com']],
  ['a leading dot', '.example.com', ['example.com']],
  ['an inline comment', 'example.com # why', ['example.com']],
  ['an address of a whole site', 'https://Example.com/', ['example.com']],
  ['an IDN', 'пример.рф', ['xn--e1afmkfd.xn--p1ai']],
  ['an underscore', 'ad_server.example.com', ['ad_server.example.com']],
  ['a customer of a platform', 'somebody.wordpress.com', ['somebody.wordpress.com']],
  ['a customer of a private suffix', 'somebody.github.io', ['somebody.github.io']],
  ['a hosts line', '0.0.0.0 example.com', ['example.com']],
  [
    'a hosts line with several names and a tab',
    '127.0.0.1\ta.example b.example # two',
    ['a.example', 'b.example'],
  ],
  ['a hosts line for IPv6', ':: example.com', ['example.com']],
  ['the machine itself', '127.0.0.1 localhost localhost.localdomain', []],
  [
    'more of the machine',
    'fe80::1%lo0 localhost\n::1 ip6-loopback\n255.255.255.255 broadcasthost\n0.0.0.0 0.0.0.0',
    [],
  ],
  ['adblock style', '||example.com^', ['example.com']],
  ['adblock style for documents', '||example.com^$document,important', ['example.com']],
  ['uBlacklist', '*://*.example.com/*', ['example.com']],
  ['uBlacklist, one scheme', 'https://example.com/*', ['example.com']],
  ['comments', '# one\n! two\n; three\n// four\n[Adblock Plus 2.0]\n\n', []],
  [
    'names below another',
    'b.example.com\nexample.com\na.b.example.com\nother.example',
    ['example.com', 'other.example'],
  ],
  ['every line break', 'a.example\r\nb.example\rc.example\n', ['a.example', 'b.example', 'c.example']],
  ['a byte order mark', '\ufeffa.example', ['a.example']],
];

const BAD: [string, string, string][] = [
  ['a page', 'example.com/news', 'one-page'],
  ['an address of a page', 'https://example.com/?id=1', 'one-page'],
  ['an adblock rule for a path', '||example.com/ads/', 'one-page'],
  ['a match pattern for a path', '*://example.com/ads/*', 'one-page'],
  ['an exception', '@@||example.com^', 'exception'],
  ['a uBlacklist exception', '@*://example.com/*', 'exception'],
  ['an element rule', 'example.com##.banner', 'filter-rule'],
  ['a rule for other sites’ requests', '||example.com^$third-party', 'filter-rule'],
  ['a regular expression', '/example\\d/', 'pattern'],
  ['a title expression', 'title/example/', 'pattern'],
  ['a star inside', 'ads*.example.com', 'pattern'],
  ['words', 'not a domain', 'not-a-domain'],
  ['one label', 'localserver', 'not-a-domain'],
  ['an address of a machine', '192.0.2.1', 'ip-address'],
  ['a suffix', 'co.uk', 'public-suffix'],
  ['a top level', 'ru', 'not-a-domain'],
  ['a private suffix', 'github.io', 'public-suffix'],
  ['a platform', 'youtube.com', 'platform'],
  ['a platform’s front door', 'www.facebook.com', 'platform'],
  ['a platform in a hosts file', '0.0.0.0 m.youtube.com', 'platform'],
  ['markup', '<!doctype html>', 'not-a-domain'],
  ['a mail address', 'a@example.com', 'not-a-domain'],
  ['a port', 'example.com:8080', 'not-a-domain'],
  ['an endless line', 'a'.repeat(5000), 'too-long'],
  ['a label with a hyphen at its end', 'a-.example.com', 'not-a-domain'],
];

describe('parseList', () => {
  test.each(READ)('reads %s', (_, text, names) => {
    expect(parse(text)).toEqual({ names, faults: [], faultCount: 0 });
  });

  test.each(BAD)('refuses %s', (_, text, fault) => {
    const { names, faults, faultCount } = parse(`good.example\n${text}`);
    expect(names).toEqual(['good.example']);
    expect(faults.map((one) => ({ line: one.line, fault: one.fault }))).toEqual([{ line: 2, fault }]);
    expect(faultCount).toBe(1);
  });

  test.each([
    ['# Title: My sites\na.example', 'My sites'],
    ['! Title:  A\u202e list\u0007 \na.example', 'A list'],
    ['---\nname: "Sites I skip"\n---\n*://*.a.example/*', 'Sites I skip'],
    ['# title: first\n# title: second\na.example', 'first'],
  ])('title of %j', (text, title) => {
    expect(parse(text)).toMatchObject({ title, names: ['a.example'], faultCount: 0 });
  });

  test('counts every bad line and keeps the first ones', () => {
    const { faults, faultCount } = parse('co.uk\n'.repeat(3 * MAX_FAULTS));
    expect(faultCount).toBe(3 * MAX_FAULTS);
    expect(faults).toHaveLength(MAX_FAULTS);
    expect(faults[0]).toEqual({ line: 1, text: 'co.uk', fault: 'public-suffix' });
  });

  test('never throws, and what it takes is a name below a suffix, no platform, none below another', () => {
    const pieces = fc.constantFrom(
      'example',
      'co',
      'uk',
      'com',
      'youtube',
      'www',
      'xn--',
      '||',
      '^',
      '$',
      '/',
      '.',
      '*',
      '@',
      '#',
      '0.0.0.0',
      ' ',
      '\n',
      '-',
      '_',
      'é',
      '://',
      'https',
      '\u202e',
      '%',
      ':',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (text) => {
        const { names } = parse(text);
        for (const name of names) {
          expect(name).toMatch(/^[a-z0-9._-]+\.[a-z0-9-]+$/u);
          expect(new URL(`https://${name}/`).hostname).toBe(name);
          expect(PLATFORMS.has(name)).toBe(false);
          expect(names.some((other) => name.endsWith(`.${other}`))).toBe(false);
        }
        // What was taken is taken again, and nothing else.
        expect(parse(names.join('\n'))).toMatchObject({ names, faultCount: 0 });
      }),
      { numRuns: 2000 },
    );
  });
});
