/** State Media Monitor's codes and the classes they make: the same for every state. */
import type { EntryClass } from './class.ts';

/** `null`: a code that makes no class. A code that is not here is a mistake: the check says so. */
export const TYPOLOGY: Readonly<Record<string, EntryClass | null>> = {
  SC: 'state-controlled',
  CaPu: 'state-managed',
  CaPr: 'state-captured-private',
  IP: 'public-independent',
  ISF: 'public-independent',
  ISM: 'public-independent',
  ISFM: 'public-independent',
  // Reported to have left IP, the new code not seen.
  'IP-lost': null,
};
