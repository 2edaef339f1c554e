import { getDomain } from 'tldts';
import { namesText, type Candidate } from './candidate.ts';

/** The registrable domain by the public suffix list, then one look into a Set. */
export const TLDTS_SET: Candidate = {
  id: 'tldts',
  words: 'tldts getDomain + Set',
  serialise: (names) => Promise.resolve(namesText(names)),
  sameStructure: true,
  open(bytes) {
    const names = new Set(new TextDecoder().decode(bytes).split('\n'));
    return Promise.resolve((href) => names.has(getDomain(href) ?? ''));
  },
};
