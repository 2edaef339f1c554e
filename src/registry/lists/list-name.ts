/** Which names may stand on a list: whole sites of somebody's own. */
import { isBareSuffix, isPlatform, nameFault } from '../checks/host-rules.ts';

/** Why a name is left out of a list. */
export type NameFault = 'not-a-domain' | 'ip-address' | 'public-suffix' | 'platform';

export type ReadName =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly fault: NameFault };

const refuse = (fault: NameFault): ReadName => ({ ok: false, fault });

/** A name under a top level of letters, or an internationalised one. */
const TOP_LEVEL = /\.(?:[a-z]+|xn--[a-z0-9-]+)$/u;
const PLAIN = /^[a-z0-9._-]+$/u;

/** Lower-case ASCII as the platform's own parser makes it, or `null`. */
function toAscii(text: string): string | null {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  // Anything that would end or split a host is none; the rest is IDN.
  if (/[\s/?#@:\\%[\]<>^|]/u.test(lower)) return null;
  const address = `https://${lower}/`;
  return URL.canParse(address) ? new URL(address).hostname : null;
}

/**
 * Reads a name as it stands on a list.
 *
 * @param text a domain, in ASCII or not; a trailing dot is no part of it
 * @param platforms hosts that carry everybody's content
 */
export function readName(text: string, platforms: ReadonlySet<string>): ReadName {
  const host = toAscii(text)?.replace(/\.$/u, '');
  if (host === undefined || host === '') return refuse('not-a-domain');
  if (/^[\d.]+$/u.test(host)) return refuse('ip-address');
  // Underscores are no part of a hostname by RFC 952, but browsers open such names and lists hold them.
  if (!TOP_LEVEL.test(host) || nameFault(host.replaceAll('_', 'a')) !== undefined)
    return refuse('not-a-domain');
  if (isBareSuffix(host)) return refuse('public-suffix');
  return isPlatform(host, platforms) ? refuse('platform') : { ok: true, name: host };
}
