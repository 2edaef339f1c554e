import PhishingDetector from 'eth-phishing-detect/src/detector.js';
import { hostOf, namesText, type Candidate } from './candidate.ts';

/** MetaMask's detector: goes through the whole list for each host. */
export const ETH_PHISHING_DETECT: Candidate = {
  id: 'eth',
  words: 'eth-phishing-detect',
  serialise: (names) => Promise.resolve(namesText(names)),
  open(bytes) {
    const detector = new PhishingDetector({ blacklist: new TextDecoder().decode(bytes).split('\n') });
    return Promise.resolve((href) => detector.check(hostOf(href)).result);
  },
  sample: (names) => (names > 200_000 ? 10 : names > 50_000 ? 50 : names > 10_000 ? 200 : 1_000),
};
