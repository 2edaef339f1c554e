/** The popup messages, one language at a time. */
import { POPUP_EN } from './en/popup.ts';
import { ENGLISH, speech } from './speech.ts';

export const POPUP = speech<typeof POPUP_EN>(ENGLISH, POPUP_EN);
