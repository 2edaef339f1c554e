/** The messages of the details, one language at a time. */
import { DETAILS_EN } from './en/details.ts';
import { ENGLISH, speech, type Speech } from './speech.ts';

export type DetailsSpeech = Speech<typeof DETAILS_EN>;

export const ENGLISH_DETAILS: DetailsSpeech = speech<typeof DETAILS_EN>(ENGLISH, DETAILS_EN);
