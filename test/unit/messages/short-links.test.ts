import { expect, test } from 'vitest';
import { MOST_SHORT_LINKS, MOST_SHOWN, shortLinks } from '../../../src/messages/short-links.ts';

const link = { href: 'https://t.co/a', shown: ['rt.com', '', ''] };

test('takes links with what they show', () => {
  expect(shortLinks.parseRequest({ links: [link], more: 1 })).toEqual({ links: [link] });
  expect(shortLinks.from).toBe('pages');
});

test.each([
  ['no body', undefined],
  ['no links', {}],
  ['too many', { links: Array.from({ length: MOST_SHORT_LINKS + 1 }, () => link) }],
  ['a link that is none', { links: ['https://t.co/a'] }],
  ['an address that is none', { links: [{ ...link, href: 1 }] }],
  ['too long an address', { links: [{ ...link, href: 'x'.repeat(MOST_SHOWN + 1) }] }],
  ['too much shown', { links: [{ ...link, shown: ['x'.repeat(MOST_SHOWN + 1)] }] }],
  ['too many shown', { links: [{ ...link, shown: ['a', 'b', 'c', 'd'] }] }],
  ['something else shown', { links: [{ ...link, shown: [null] }] }],
])('refuses %s', (_, body) => {
  expect(() => shortLinks.parseRequest(body)).toThrow(TypeError);
});
