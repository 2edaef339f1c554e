/**
 * From a wrapped address to the one behind it: redirectors, share dialogs, AMP, archives, translations, readers. Decides
 * from the address alone; nothing is asked of any server. What is in no family is no wrapper, whatever its parameters are called.
 */
import { hostnameOf, MAX_ADDRESS } from '../parse-address.ts';
import { DECODERS, percentDecoded } from './decoders.ts';
import { cachedSite, translatedAddress } from './host-encoding.ts';
import { addressInMessage, innerAddress } from './inner-address.ts';
import { queryValue } from './query-value.ts';
import type { WrapperKind, WrapperRule, WrapperRules, WrapperTable } from './wrapper-table.ts';

export interface Unwrapped {
  /** The serialised address behind the last wrapper. */
  readonly target: string;
  /** The wrappers' hosts as the table has them (`google.de`, `web.archive.org`) or schemes (`view-source:`), outermost first. */
  readonly via: readonly string[];
  /** What the outermost wrapper does with it. */
  readonly kind: WrapperKind;
  /** The target is what the link shows, not what it says: it only appears to lead there. */
  readonly weak?: true;
}

/** Wrappers in wrappers: nobody nests deeper by chance, and each level costs a look. */
export const MAX_LEVELS = 8;

/** A path's address that is percent-encoded as a whole: every server decodes its path once. */
const ENCODED = /^https?%3a/i;

/** In `mailto:` and its like a plus is a plus (RFC 6068, section 5). */
const spaceOf = (url: URL): string => (url.protocol.startsWith('http') ? ' ' : '+');

function fromPath(captured: string, { decoder }: WrapperRule): URL | null {
  const decode = DECODERS[decoder];
  if (decode !== undefined) return innerAddress(decode(captured));
  const text = ENCODED.test(captured) ? percentDecoded(captured) : captured;
  return innerAddress(text, decoder === 'h' ? 'http:' : 'https:');
}

function fromQuery(url: URL, { query, message, decoder }: WrapperRule): URL | null {
  const decode = DECODERS[decoder];
  for (const name of query) {
    const value = queryValue(url.search, name);
    if (value === null) continue;
    const text = percentDecoded(value, spaceOf(url));
    const inner = innerAddress(decode === undefined ? text : decode(text));
    if (inner !== null) return inner;
  }
  for (const name of message) {
    const value = queryValue(url.search, name);
    const inner = value === null ? null : addressInMessage(percentDecoded(value, spaceOf(url)));
    if (inner !== null) return inner;
  }
  return null;
}

/** @param name the table's name for the wrapper, which ends the address's host */
function byRule(url: URL, rest: string, name: string, rule: WrapperRule): URL | null {
  const found = rule.pattern.exec(rest);
  if (found === null) return null;
  if (rule.decoder === 't' || rule.decoder === 'a') {
    const label = (hostnameOf(url) ?? '').slice(0, -name.length - 1);
    return rule.decoder === 't' ? translatedAddress(url, label) : cachedSite(label);
  }
  const captured = found.slice(1).filter((group) => group !== undefined);
  return captured.length > 0 ? fromPath(captured.join('/'), rule) : fromQuery(url, rule);
}

interface Step {
  readonly inner: URL;
  readonly via: string;
  readonly kind: WrapperKind;
}

/** The first of a name's rules that gives an address. */
function byRules(
  url: URL,
  hostname: string | null,
  name: string,
  own: WrapperRules | undefined,
): Step | null {
  if (own === undefined) return null;
  // Without a host, what stands in its place belongs to the path.
  const rest = (hostname === null ? url.host : '') + url.pathname + url.search + url.hash;
  if (!own.any.test(rest)) return null;
  for (const rule of own.rules) {
    const inner = byRule(url, rest, name, rule);
    if (inner !== null) return { inner, via: name, kind: rule.kind };
  }
  return null;
}

/** Takes one wrapper off, if there is one: the rules of the host first, then those of the hosts above it. */
function stepOf(table: WrapperTable, url: URL): Step | null {
  const hostname = hostnameOf(url);
  let name = hostname ?? url.protocol;
  for (;;) {
    const inner = byRules(url, hostname, name, table.rulesOf(name));
    if (inner !== null) return inner;
    const dot = hostname === null ? -1 : name.indexOf('.');
    if (dot < 0) return null;
    name = name.slice(dot + 1);
  }
}

/**
 * @param url the address as it was met
 * @returns `null` when it is not wrapped
 */
export function unwrapAddress(table: WrapperTable, url: URL): Unwrapped | null {
  if (url.href.length > MAX_ADDRESS) return null;
  const first = stepOf(table, url);
  if (first === null) return null;
  const via = [first.via];
  let { inner } = first;
  for (
    let step = stepOf(table, inner);
    step !== null && via.length < MAX_LEVELS;
    step = stepOf(table, inner)
  ) {
    via.push(step.via);
    ({ inner } = step);
  }
  return { target: inner.href, via, kind: first.kind };
}
