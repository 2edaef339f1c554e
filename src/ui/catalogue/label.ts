/** The label messages as the surfaces use them: one language at a time. */
import { LABEL_EN } from './en/label.ts';
import { ENGLISH, speech, type Speech } from './speech.ts';

export type LabelSpeech = Speech<typeof LABEL_EN>;

export const ENGLISH_LABELS: LabelSpeech = speech<typeof LABEL_EN>(ENGLISH, LABEL_EN);
