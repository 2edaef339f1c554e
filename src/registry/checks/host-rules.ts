/** What may stand as a property's host: a valid name, not a suffix, not everybody's platform, not a mix of scripts. */
import { getDomain, getPublicSuffix } from 'tldts';
import { unicodeLabel } from './punycode.ts';

const PRIVATE = { allowPrivateDomains: true, validateHostname: false } as const;

/** Scripts that are written together in one language (UTS 39, highly restrictive). */
const TOGETHER: readonly (readonly string[])[] = [
  ['Han', 'Hiragana', 'Katakana', 'Latin'],
  ['Han', 'Bopomofo', 'Latin'],
  ['Han', 'Hangul', 'Latin'],
];
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Bengali',
  'Thai',
  'Lao',
  'Georgian',
  'Hangul',
  'Ethiopic',
  'Khmer',
  'Mongolian',
  'Han',
  'Hiragana',
  'Katakana',
  'Bopomofo',
  'Myanmar',
  'Sinhala',
  'Tamil',
] as const;
const SCRIPT_TESTS = SCRIPTS.map((script) => ({ script, test: new RegExp(`\\p{Script=${script}}`, 'u') }));

function isMixed(label: string): boolean {
  const unicode = unicodeLabel(label);
  if (unicode === undefined) return true;
  const found = SCRIPT_TESTS.filter(({ test }) => test.test(unicode)).map(({ script }) => script);
  return found.length > 1 && !TOGETHER.some((group) => found.every((script) => group.includes(script)));
}

/** @returns what is wrong with a host as a name, or `undefined` */
export function nameFault(host: string): string | undefined {
  if (!/^[a-z0-9.-]+$/u.test(host) || host.length > 253) return 'is not a lower-case ASCII hostname';
  if (host.split('.').some((label) => !/^(?!-)[a-z0-9-]{1,63}(?<!-)$/u.test(label)))
    return 'has an invalid label';
  if (/^[\d.]+$/u.test(host)) return 'is an address, not a name';
  const address = `https://${host}/`;
  if (!URL.canParse(address) || new URL(address).hostname !== host)
    return 'does not survive conversion to ASCII';
  return undefined;
}

/** Whether a label mixes scripts, or is no punycode at all. */
export function mixesScripts(host: string): boolean {
  return host.split('.').some(isMixed);
}

/** Whether a host is a public suffix, private ones like `eu.com` included, or has no known one. */
export function isBareSuffix(host: string): boolean {
  return getPublicSuffix(host, PRIVATE) === host || getDomain(host, PRIVATE) === null;
}

/** First labels under which platforms serve everybody, not one customer. */
const FRONT = /^(?:www|m|mobile|touch|amp|web|old|news)\./u;

/** Whether a host is a platform itself or one of its front doors: `m.youtube.com`, but not `somebody.wordpress.com`. */
export function isPlatform(host: string, platforms: ReadonlySet<string>): boolean {
  return platforms.has(host) || platforms.has(host.replace(FRONT, ''));
}
