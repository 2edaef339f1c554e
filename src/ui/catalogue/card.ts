/** The card's messages as it uses them: one language at a time. */
import { CARD_EN } from './en/card.ts';
import { ENGLISH, speech, type Speech } from './speech.ts';

export type CardSpeech = Speech<typeof CARD_EN>;

export const ENGLISH_CARD: CardSpeech = speech<typeof CARD_EN>(ENGLISH, CARD_EN);
