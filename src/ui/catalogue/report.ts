/** The report messages, one language at a time. */
import { REPORT_EN } from './en/report.ts';
import { ENGLISH, speech } from './speech.ts';

export const REPORT = speech<typeof REPORT_EN>(ENGLISH, REPORT_EN);
