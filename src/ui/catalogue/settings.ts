/** The settings messages, one language at a time. */
import { SETTINGS_EN } from './en/settings.ts';
import { ENGLISH, speech } from './speech.ts';

export const SETTINGS = speech<typeof SETTINGS_EN>(ENGLISH, SETTINGS_EN);
