/** The index that pages carry, as it was generated: which hosts it sends to a closer look. */
import { describe, expect, it } from 'vitest';
import { readWrappers } from '../../src/cli/registry-files.ts';
import { PAGE_INDEX } from '../../src/generated/page-index.ts';
import { readLiteral } from '../../src/registry/index/literal.ts';
import { CLOSER, NONE, openParts } from '../../src/registry/index/open-index.ts';
import { wrapperHosts } from '../../src/registry/wrappers/compile.ts';

const index = openParts(readLiteral(PAGE_INDEX));
const wrappers = readWrappers('assets/registry');

describe('the index of pages', () => {
  it('looks closer at every wrapper, under each of its suffixes, and at short links', () => {
    const hosts = [...wrapperHosts(wrappers), ...wrappers.shortLinks];
    expect(hosts).toEqual(
      expect.arrayContaining(['google.de', 'google.co.uk', 'google.com.br', 'yandex.kz']),
    );
    expect(hosts.filter((host) => index.findHost(host) !== CLOSER)).toEqual([]);
    expect(index.findLink('https://www.google.co.uk/url?q=https://www.rt.com/')).toBe(CLOSER);
    expect(index.findLink('https://news.google.de/articles/x')).toBe(CLOSER);
  });

  it.each(['notgoogle.com', 'googleblog.com', 'google.example', 'google.com.evil.example', 'myyandex.ru'])(
    'and not at %s',
    (host) => expect(index.findHost(host)).toBe(NONE),
  );
});
