/** Which addresses the page script sends for the part that looks closer: every one that may lead to something listed, and few others. */
import { describe, expect, it } from 'vitest';
import { hostnameOf } from '../../../../src/address/parse-address.ts';
import { readWrappers } from '../../../../src/cli/registry-files.ts';
import { buildIndex } from '../../../../src/registry/index/build-index.ts';
import { mayLead, type MayLead } from '../../../../src/registry/index/may-lead.ts';
import { openIndex, type Index } from '../../../../src/registry/index/open-index.ts';
import { opaqueHosts } from '../../../../src/registry/wrappers/compile.ts';
import { WRAPPED } from '../../address/unwrap/wrapped-table.ts';

const opaque = new RegExp(`(?:^|\\.)(?:${opaqueHosts(readWrappers('assets/registry')).join('|')})$`);
const known: MayLead = { opaque, mayBeAccount: (name) => name === 'rt_com' };
const indexOf = (...hosts: string[]): Index =>
  openIndex(buildIndex(new Map(hosts.map((host) => [host, ''])), '[]', new Set(['t.me', 'x.com'])));
const index = indexOf('rt.com', 'xn--80aesfpebagmfblc0a.xn--p1ai');

describe('an address that carries a listed one', () => {
  it.each([
    'https://www.google.com/url?q=https%3A%2F%2Fwww.rt.com%2Fnews',
    'https://www.google.com/url?q=HTTPS%3A%2F%2FRT%2ECOM.%2F',
    'https://www.google.com/url?q=https%3A%2F%2Frt%0A.com',
    'https://www.google.com/url?q=https%3A%2F%2Fr%C2%ADt.com%2F',
    'https://www.google.com/url?q=https%3A%2F%2Fx%40rt.com%3A443%2F%FF',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Ft.me%2Fiv%3Furl%3Dhttps%253A%252F%252Frt%252Ecom',
    'https://web.archive.org/web/2024*/rt.com',
    'https://url.avanan.click/v2/___https://www.rt.com___.bXQ6',
    'https://www-anything.translate.goog/',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2FRT_com',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fантифейк.рф%2F',
  ])('%s', (href) => {
    expect(mayLead(index, known, new URL(href))).toBe(true);
  });
});

describe('an address that does not', () => {
  it.each([
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example%2Frt.community%2F',
    'https://www.google.com/url?q=https%3A%2F%2Fnotrt.com%2F&sa=D',
    'https://vk.com/share.php?title=%D0%9D%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8',
    'https://t.me/share/url?url=https%3A%2F%2Fx.com%2Fsomebody',
  ])('%s', (href) => {
    expect(mayLead(index, known, new URL(href))).toBe(false);
  });
});

it('says yes to every wrapped address of the table whose target is listed', () => {
  const rows = WRAPPED.filter(({ wrapped, target }) => target !== null && wrapped.startsWith('http'));
  expect(rows.length).toBeGreaterThan(600);
  const silent = rows.filter(({ wrapped, target }) => {
    const host = hostnameOf(new URL(target ?? ''));
    return host !== null && !mayLead(indexOf(host), known, new URL(wrapped));
  });
  expect(silent).toEqual([]);
});
