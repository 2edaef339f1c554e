/** The label messages as the surfaces use them: one language at a time. */
import { labelMessage, type LabelMessages } from './en/label-message.ts';
import { ENGLISH, speechBy, type Speech } from './speech.ts';

export type LabelSpeech = Speech<LabelMessages>;

export const ENGLISH_LABELS: LabelSpeech = speechBy<LabelMessages>(ENGLISH, labelMessage);
