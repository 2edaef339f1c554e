import { expect, test } from 'vitest';
import { unwrapUrl } from '../../../src/address/unwrap/unwrap.ts';
import { wayHere } from '../../../src/content/banner/way-here.ts';
import { offerCloser } from '../../../src/content/closer/closer-part.ts';

// As `closer.iife.ts` does in a page.
offerCloser({
  keys: { lookUpKey: () => null, verdict: () => '' },
  listingOf: () => null,
  shownBy: () => [],
  wrappersOf: (address) => unwrapUrl(address)?.via ?? [],
  ownerAddress: () => null,
  watchPage: () => false,
});

test.each([
  ['rt.com', 'https://www.rt.com/news/', ''],
  ['rt.com', 'https://rt.com/?url=https%3A%2F%2Fbbc.com', ''],
  ['host.example/path', 'https://host.example/path/x', ''],
  [
    'rt.com',
    'https://web.archive.org/web/2024/https://www.rt.com/',
    'About rt.com, shown through archive.org.',
  ],
  ['rt.com', 'https://www-rt-com.translate.goog/', 'About rt.com, shown through translate.goog.'],
  [
    'rt.com',
    'https://www.facebook.com/sharer.php?u=https%3A%2F%2Frt.com',
    'About rt.com, shown through facebook.com.',
  ],
  ['x:rt_com', 'https://x.com/RT_com', 'About the account x:rt_com.'],
  [
    'telegram:rt',
    'https://t.me/share/url?url=https%3A%2F%2Ft.me%2Frt',
    'About telegram:rt, shown through t.me.',
  ],
  // What is listed for another reason than the address: the label says it.
  ['rt.com', 'https://news.example/', ''],
  ['rt.com', 'https://notrt.com/', ''],
])('%s on %s: %j', (property, address, sentence) => {
  expect(wayHere(property, new URL(address))).toBe(sentence);
});
