/** Looks up what is parsed already, a hostname or a key: the plain way, for what the fast pass hands back and for hits. */
import { CLOSER_BIT } from './format.ts';
import { CLOSER, NONE } from './link-shape.ts';
import { LENGTH_BITS, type FindName, type FindPlain } from './plain-host.ts';

export interface Listed {
  /** The listed name, as the registry spells it. */
  readonly name: string;
  /** The number of its verdict. */
  readonly verdict: number;
}

/** No name of the index. */
export const UNLISTED: Listed = { name: '', verdict: NONE };

export interface HostLookUp {
  /** What `findLink` says of a link to this hostname (as `parseAddress` gives it): a verdict's number, NONE or CLOSER. */
  findHost(hostname: string): number;
  /**
   * The longest name of the index that a hostname is or ends with at a label boundary, listed or not, with what `findHost` says;
   * `UNLISTED` for none.
   */
  longestName(hostname: string): Listed;
  /** The listing of that name; `null` when there is none. */
  lookUp(hostname: string): Listed | null;
  /** The listing of a whole key: `platform:handle`, `host/path`. */
  lookUpKey(key: string): Listed | null;
}

/** What a name's value says (see `format.ts`): a verdict's number, or CLOSER. */
export function answerOf(value: number): number {
  return value === 0 || value >= CLOSER_BIT ? CLOSER : value;
}

interface Found {
  readonly value: number;
  readonly name: string;
}

/** By the exact names alone: the longest one that a hostname is or ends with at a label boundary. */
function longestOf(findName: FindName, hostname: string): Found | null {
  for (let at = 0; at >= 0 && at < hostname.length;) {
    const value = findName(hostname, at, hostname.length);
    if (value >= 0) return { value, name: hostname.slice(at) };
    const dot = hostname.indexOf('.', at);
    at = dot < 0 ? -1 : dot + 1;
  }
  return null;
}

function listedAs(name: string, value: number): Listed | null {
  const verdict = value & ~CLOSER_BIT;
  return verdict === 0 ? null : { name, verdict };
}

export function hostLookUp(findName: FindName, findPlain: FindPlain): HostLookUp {
  const longest = (hostname: string): Found | null => {
    const place = findPlain(hostname, 0, hostname.length);
    if (place === NONE) return null;
    // The pass takes a dot at the end for the root's; here it is one too many.
    if (place < NONE || hostname.endsWith('.')) return longestOf(findName, hostname);
    const length = place & (2 ** LENGTH_BITS - 1);
    return { value: place >>> LENGTH_BITS, name: hostname.slice(-length) };
  };
  const longestName = (hostname: string): Listed => {
    const found = longest(hostname);
    return found === null ? UNLISTED : { name: found.name, verdict: answerOf(found.value) };
  };
  return {
    findHost: (hostname) => longestName(hostname).verdict,
    longestName,
    lookUp(hostname) {
      const found = longest(hostname);
      return found === null ? null : listedAs(found.name, found.value);
    },
    lookUpKey(key) {
      const value = findName(key, 0, key.length);
      return value < 0 ? null : listedAs(key, value);
    },
  };
}
