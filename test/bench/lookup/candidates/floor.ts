import { hostOf, type Candidate } from './candidate.ts';

/** No look-up at all: parsing the address, which nearly every other way begins with. */
export const FLOOR: Candidate = {
  id: 'floor',
  words: 'floor: new URL().hostname',
  serialise: () => Promise.resolve(new Uint8Array()),
  open: () => Promise.resolve((href) => hostOf(href) === ''),
};
