/** The messages on the reader's lists, one language at a time. */
import { LISTS_EN } from './en/lists.ts';
import { LISTS_LABEL_EN } from './en/lists-label.ts';
import { ENGLISH, speech } from './speech.ts';

export const LISTS_LABEL = speech<typeof LISTS_LABEL_EN>(ENGLISH, LISTS_LABEL_EN);
export const LISTS = speech<typeof LISTS_EN>(ENGLISH, LISTS_EN);
