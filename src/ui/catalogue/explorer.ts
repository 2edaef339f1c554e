/** The messages of the registry's page, one language at a time. */
import { EXPLORER_EN } from './en/explorer.ts';
import { ENGLISH, speech, type Speech } from './speech.ts';

export type ExplorerSpeech = Speech<typeof EXPLORER_EN>;

export const EXPLORER: ExplorerSpeech = speech<typeof EXPLORER_EN>(ENGLISH, EXPLORER_EN);
