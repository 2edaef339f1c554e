/** The messages of the counts page, one language at a time. */
import { COUNTS_EN } from './en/counts.ts';
import { ENGLISH, speech } from './speech.ts';

export const COUNTS = speech<typeof COUNTS_EN>(ENGLISH, COUNTS_EN);
