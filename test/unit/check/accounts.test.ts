import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/address/parse-address.ts';
import { checkAddress } from '../../../src/check/check-address.ts';
import type { Finding } from '../../../src/check/finding.ts';
import { openRegistry } from '../../../src/check/open-registry.ts';
import { writeIndex } from '../../../src/registry/index/format.ts';
import { indexList } from '../../../src/registry/index/index-list.ts';
import { CLOSER, openIndex } from '../../../src/registry/index/open-index.ts';
import type { Property, RegistryList } from '../../../src/registry/schema.ts';
import { account as ownAccount, claim, domain, outlet, source } from '../registry/entries.ts';

const account = (platform: string, handle: string, value = `${platform}:${handle}`): Property =>
  ownAccount(value, { platform, handle });
const path = (value: string): Property => ({
  ...domain(value),
  kind: 'path',
  scope: 'path',
});

const CHANNEL = 'UCpwvZwUam-URkxB7g4USKpg';
const properties = [
  domain('state.example'),
  account('x', 'State_News', 'x:state_news'),
  account('youtube', CHANNEL),
  account('youtube', 'новости'),
  account('mastodon', 'news@social.example'),
  path('shared.example/Papers/daily'),
];
const list: RegistryList = {
  v: 1,
  serial: 1,
  date: '2026-11-22',
  evidence: [source('list')],
  entries: [outlet([claim('typology', 'SC')], { properties })],
};
const registry = openRegistry(writeIndex(indexList(list, 'all')), list);

function found(address: string): Partial<Finding>[] {
  const parsed = parseAddress(address);
  return parsed.ok
    ? checkAddress(registry, parsed.address).map(({ property, route, via, target }) => ({
        property,
        route,
        via,
        target,
      }))
    : [];
}

describe('an address is told by what it leads to', () => {
  it.each([
    ['https://mobile.twitter.com/state_NEWS/status/1', 'x:state_news', 'account'],
    [`https://www.youtube.com/channel/${CHANNEL}/videos`, `youtube:${CHANNEL}`, 'account'],
    ['https://www.youtube.com/@%D0%9D%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8', 'youtube:новости', 'account'],
    ['https://social.example/@News/1', 'mastodon:news@social.example', 'account'],
    ['https://shared.example/Papers/daily/2024/1', 'shared.example/Papers/daily', 'domain'],
    ['https://www.state.example/a', 'state.example', 'domain'],
  ])('%s', (address, property, route) => {
    expect(found(address)).toEqual([{ property, route, via: [], target: address }]);
  });

  it.each([
    'https://x.com/home',
    'https://box.com/state_news',
    `https://www.youtube.com/channel/${CHANNEL.toLowerCase()}`,
    'https://social.example/@others',
    'https://shared.example/papers/daily',
    'https://shared.example/Papers/dailyx',
    'https://shared.example/Papers',
    'mailto:state_news@x.com',
  ])('not %s', (address) => {
    expect(found(address)).toEqual([]);
  });

  it('through wrappers, which are named', () => {
    expect(found('https://web.archive.org/web/2024/https://x.com/State_News')).toEqual([
      {
        property: 'x:state_news',
        route: 'wrapped',
        via: ['archive.org'],
        target: 'https://x.com/State_News',
      },
    ]);
    expect(found('https://web.archive.org/web/2024/https://other.example/')).toEqual([]);
  });
});

it('hosts of listed accounts and paths are looked at closer, and no others', () => {
  const index = openIndex(writeIndex(indexList(list, 'all')));
  for (const host of ['x.com', 'mobile.twitter.com', 'm.youtube.com', 'social.example', 'shared.example'])
    expect([host, index.findHost(host)]).toEqual([host, CLOSER]);
  for (const host of ['t.me', 'box.com', 'facebook.com']) expect(index.findHost(host)).toBeLessThan(0);
  for (const host of ['t.me', 'box.com', 'facebook.com']) expect(index.findHost(host)).not.toBe(CLOSER);
});
