/**
 * Two indexes as one: the bundled list, and over it what has changed since. A verdict of the upper layer holds for its
 * name unless the lower one knows a longer name; an upper verdict that says nothing takes the name off the list.
 *
 * Verdict numbers of the upper layer start at `UPPER`, so that one number still tells both apart.
 */
import { CLOSER_BIT } from './format.ts';
import { NONE, SLOW, type Index, type Listed } from './open-index.ts';

/** Numbers of one index are below this. */
const UPPER = CLOSER_BIT;

/** The number of the shapes that a verdict shares with others: number 0 of its own layer. */
export const sharedNumber = (verdict: number): number => verdict & ~(UPPER - 1);

const raised = (verdict: number): number => (verdict >= 0 ? verdict + UPPER : verdict);

const raisedListing = (listed: Listed | null): Listed | null =>
  listed === null ? null : { ...listed, verdict: raised(listed.verdict) };

/** @param upper in the same format; its verdict for a name is the newer list's for that very hostname, parents included */
export function layered(lower: Index, upper: Index): Index {
  /** Whether the upper layer decides for a hostname: it knows a name at least as long. */
  const isUpper = (hostname: string): boolean => {
    const above = upper.longestName(hostname).name;
    return above !== '' && above.length >= lower.longestName(hostname).name.length;
  };
  return {
    findLink(href) {
      const above = upper.findLink(href);
      const below = lower.findLink(href);
      if (above === NONE || above === below) return above === below && above >= 0 ? SLOW : below;
      // Where both know the host, the hostname tells which name is longer.
      return below === NONE && above !== SLOW ? raised(above) : SLOW;
    },
    findHost: (hostname) => (isUpper(hostname) ? raised(upper.findHost(hostname)) : lower.findHost(hostname)),
    longestName(hostname) {
      if (!isUpper(hostname)) return lower.longestName(hostname);
      const { name, verdict } = upper.longestName(hostname);
      return { name, verdict: raised(verdict) };
    },
    lookUp: (hostname) =>
      isUpper(hostname) ? raisedListing(upper.lookUp(hostname)) : lower.lookUp(hostname),
    lookUpKey: (key) => raisedListing(upper.lookUpKey(key)) ?? lower.lookUpKey(key),
    verdict: (number) => (number < UPPER ? lower.verdict(number) : upper.verdict(number - UPPER)),
    names: lower.names + upper.names,
  };
}

/** Numbers of verdicts of keys that came apart start here: above both layers. */
const APART = UPPER * 2;

/** Set in the number of a verdict of which only what a link shows tells, above all others: the same verdict, said with less certainty. */
const WEAK = APART * 2;

export const weakened = ({ name, verdict }: Listed): Listed => ({ name, verdict: verdict | WEAK });

/** The number of the same verdict, said for sure. */
export const strengthened = (verdict: number): number => verdict & ~WEAK;

/** Keys alone, without hosts. */
export type Keys = Pick<Index, 'lookUpKey' | 'verdict'>;

/**
 * An index with keys that travel apart from it (accounts); what it says of a key itself stands.
 */
export function withKeys(index: Index, keys: Keys): Index {
  return {
    ...index,
    lookUpKey(key) {
      const own = index.lookUpKey(key);
      const listed = own === null ? keys.lookUpKey(key) : null;
      return listed === null ? own : { ...listed, verdict: listed.verdict + APART };
    },
    verdict: (number) => (number < APART ? index.verdict(number) : keys.verdict(number - APART)),
  };
}
