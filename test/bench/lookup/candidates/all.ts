/** Who takes part. Each comes by a dynamic import, so that a process loads only what it measures. */
import type { Candidate } from './candidate.ts';

export const CANDIDATES = {
  floor: async (): Promise<Candidate> => (await import('./floor.ts')).FLOOR,
  ours: async (): Promise<Candidate> => (await import('./ours.ts')).OURS,
  set: async (): Promise<Candidate> => (await import('./set-walk.ts')).SET_WALK,
  tldts: async (): Promise<Candidate> => (await import('./tldts-set.ts')).TLDTS_SET,
  hntrie: async (): Promise<Candidate> => (await import('./hntrie.ts')).HNTRIE,
  'ubo-core': async (): Promise<Candidate> => (await import('./ubo-core.ts')).UBO_CORE,
  ghostery: async (): Promise<Candidate> => (await import('./ghostery.ts')).GHOSTERY,
  eth: async (): Promise<Candidate> => (await import('./eth-phishing-detect.ts')).ETH_PHISHING_DETECT,
} as const;

export type CandidateId = keyof typeof CANDIDATES;

export const CANDIDATE_IDS = [
  'floor',
  'ours',
  'set',
  'tldts',
  'hntrie',
  'ubo-core',
  'ghostery',
  'eth',
] as const satisfies readonly CandidateId[];
