import { parseLink } from '../../../../src/address/parse-address.ts';
import { buildIndex } from '../../../../src/registry/index/build-index.ts';
import { NONE, openIndex, RELATIVE, SLOW, type Index } from '../../../../src/registry/index/open-index.ts';
import { BASE } from '../workload.ts';
import type { Candidate } from './candidate.ts';

/** A link's verdict number or `NONE`: what the content script does with a link that is not in its cache. */
export function openVerdicts(index: Index): (href: string) => number {
  const slow = (href: string): number => {
    const parsed = parseLink(href, BASE);
    const hostname = parsed.ok ? parsed.address.hostname : null;
    return hostname === null ? NONE : (index.lookUp(hostname)?.verdict ?? NONE);
  };
  let base: number | undefined;
  return (href) => {
    const verdict = index.findLink(href);
    if (verdict === RELATIVE) return (base ??= slow(BASE));
    return verdict === SLOW ? slow(href) : verdict;
  };
}

/** A filter over all suffixes, then the exact names; no cache. */
export const OURS: Candidate = {
  id: 'ours',
  words: 'ours',
  serialise: (_, { verdicts, shared }) => Promise.resolve(buildIndex(verdicts, shared)),
  open(bytes) {
    const find = openVerdicts(openIndex(bytes));
    return Promise.resolve((href) => find(href) >= 0);
  },
};
