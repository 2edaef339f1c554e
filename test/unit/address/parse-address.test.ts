import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ADDRESS, parseAddress, parseLink } from '../../../src/address/parse-address.ts';

function hostOf(input: string): string | null | undefined {
  const parsed = parseAddress(input);
  return parsed.ok ? parsed.address.hostname : undefined;
}

describe('parseAddress reads what people paste', () => {
  it.each([
    ['https://www.rt.com/news/1?x#y', 'www.rt.com'],
    ['rt.com', 'rt.com'],
    ['RT.COM', 'rt.com'],
    ['  rt.com/news \t', 'rt.com'],
    ['//rt.com/x', 'rt.com'],
    ['rt.com:8080/x', 'rt.com'],
    ['rt.com:443', 'rt.com'],
    ['rt.com.', 'rt.com'],
    ['https://rt.com./', 'rt.com'],
    ['user@rt.com/path', 'rt.com'],
    ['https://user:secret@rt.com/', 'rt.com'],
    ['http://рт.рф/', 'xn--p1ae.xn--p1ai'],
    ['рт.рф', 'xn--p1ae.xn--p1ai'],
    ['https:\\\\rt.com\\x', 'rt.com'],
    ['https://r%74.com/', 'rt.com'],
    ['h\nttps://r\tt.com', 'rt.com'],
    ['1.2.3.4', '1.2.3.4'],
    ['[::1]:80/x', '[::1]'],
    ['localhost:3000', 'localhost'],
    ['ftp://rt.com/file', 'rt.com'],
    ['mailto:a@rt.com', null],
    ['javascript:alert(1)', null],
    ['data:text/html,rt.com', null],
    ['about:blank', null],
    ['tel:+49', null],
  ])('%j -> %j', (input, host) => {
    expect(hostOf(input)).toBe(host);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['hello', 'not-an-address'],
    ['hello world', 'not-an-address'],
    ['two words.com', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https://rt.com:99999/', 'not-an-address'],
    ['https://a b.com/', 'not-an-address'],
    ['someone@rt.com', 'mail'],
    ['https://r\u0001t.com/', 'control-characters'],
    ['r\u007ft.com', 'control-characters'],
    [`https://rt.com/${'a'.repeat(MAX_ADDRESS)}`, 'too-long'],
  ])('%j is refused as %s', (input, fault) => {
    expect(parseAddress(input)).toEqual({ ok: false, fault });
  });

  it('never throws, and a host is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (input) => {
        const host = hostOf(input);
        if (typeof host === 'string' && !host.endsWith('.')) expect(hostOf(`https://${host}/`)).toBe(host);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('parseLink resolves against the base', () => {
  it.each([
    ['/x', 'https://a.example/y', 'a.example'],
    ['//b.example', 'https://a.example/', 'b.example'],
    ['x', 'https://rt.com/dir/', 'rt.com'],
    ['https://c.example./', 'https://a.example/', 'c.example'],
    ['#x', 'about:blank', null],
    ['/x', 'about:blank', undefined],
  ])('%j on %j -> %j', (href, base, host) => {
    const parsed = parseLink(href, base);
    expect(parsed.ok ? parsed.address.hostname : undefined).toBe(host);
  });
});

describe('parseLink', () => {
  it('takes Latin-1 text the thousandth time as the first (the platform’s own check does not, once it is hot)', () => {
    const answers = new Set(
      Array.from({ length: 20_000 }, () => {
        const parsed = parseLink('//b\u00fccher.example', 'https://page.example/');
        return parsed.ok ? parsed.address.hostname : parsed.fault;
      }),
    );
    expect([...answers]).toEqual(['xn--bcher-kva.example']);
  });
});
