/** Wrappers that keep the wrapped site's name in their own host name: `www-rt-com.translate.goog`. */
import { innerAddress } from './inner-address.ts';
import { queryValue } from './query-value.ts';

/** `-` stands for a dot, `--` for a hyphen; a hyphen beside another is never a dot. */
const plainHost = (label: string): string => label.replace(/\b-\b/g, '.').replaceAll('--', '-');

/**
 * Google's translation proxy (developers.google.com/search/docs/appearance/ad-network-and-translation): `_x_tr_hp` is
 * the head of a name too long for one label, `_x_tr_enc` says which prefixes the label carries (`1-`, and `0-` for `xn--`).
 */
export function translatedAddress(url: URL, label: string): URL | null {
  const encodings = (queryValue(url.search, '_x_tr_enc') ?? '').split(',');
  let name = (queryValue(url.search, '_x_tr_hp') ?? '') + label;
  if (encodings.includes('1') && name.startsWith('1-')) name = name.slice(2);
  const isIdn = encodings.includes('0') && name.startsWith('0-');
  const host = isIdn ? `xn--${plainHost(name.slice(2))}` : plainHost(name);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => !part.startsWith('_x_tr_'))
    .join('&');
  return innerAddress(host + url.pathname + (kept === '' ? '' : `?${kept}`) + url.hash);
}

/**
 * AMP caches (amp.dev, "AMP Cache URL format"), where the path does not name the site: the site's own root. Names that the cache
 * writes in punycode or as a hash are left alone; `0-…-0` is put round names with hyphens in third and fourth place.
 */
export function cachedSite(label: string): URL | null {
  if (label.startsWith('xn--')) return null;
  return innerAddress(plainHost(label.replace(/^0-(.*)-0$/, '$1')));
}
