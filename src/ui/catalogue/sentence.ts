/** The sentences under a heading, one language at a time. */
import { SENTENCE_EN } from './en/sentence.ts';
import { ENGLISH, speech, type Speech } from './speech.ts';

export type SentenceSpeech = Speech<typeof SENTENCE_EN>;

/** Marked pure, so that the page script, which shares a file with its users, does not carry it. */
export const ENGLISH_SENTENCES: SentenceSpeech = /* @__PURE__ */ speech<typeof SENTENCE_EN>(
  ENGLISH,
  SENTENCE_EN,
);
