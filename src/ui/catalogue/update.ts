/** The messages about updates of the list, one language at a time. */
import { UPDATE_EN } from './en/update.ts';
import { ENGLISH, speech } from './speech.ts';

export const UPDATE = speech<typeof UPDATE_EN>(ENGLISH, UPDATE_EN);
