/** What the slim banner says, and the same as one sentence for titles, screen readers and the terminal. */
import type { Label } from '../../registry/label.ts';
import { ENGLISH_LABELS, type LabelSpeech } from '../catalogue/label.ts';
import { countryList } from './country-words.ts';
import { labelValues } from './label-values.ts';

export interface BannerWords {
  /** Set in bold: the class and the state, or the operation, or the site this is not. */
  readonly lead: string;
  /** Who says so, and when. */
  readonly rest: string;
}

/** Filled sentence with the marks around its lead still in it. */
function markedSentence(label: Label, speech: LabelSpeech): string {
  const { say } = speech;
  const values = labelValues(label, speech);
  if (label.key === 'impersonation' && label.facts.copiedBy !== undefined) {
    return say('banner.impersonation.copied', values);
  }
  return say(`banner.${label.key}`, values);
}

/** The sentence on who stands behind an operation, only where a source says so. */
export function withSponsor(sentence: string, { facts }: Label, speech: LabelSpeech): string {
  const { say } = speech;
  const { sponsor, sponsorSource, origin, originBy } = facts;
  if (sponsor !== undefined && sponsorSource !== undefined) {
    return say('banner.attributed', { sentence, sponsor, sponsorSource });
  }
  if (origin !== undefined && originBy !== undefined) {
    return say('banner.located', { sentence, originBy, countries: countryList(origin, speech) });
  }
  return sentence;
}

/**
 * @param label key and facts of the finding
 * @param speech the language; English unless told
 */
export function bannerWords(label: Label, speech: LabelSpeech = ENGLISH_LABELS): BannerWords {
  const sentence = markedSentence(label, speech);
  const [, lead = sentence, end = ''] = /^\*([^*]*)\*\s*(.*)$/su.exec(sentence) ?? [];
  const rest = label.key === 'covert-operation' ? withSponsor(end, label, speech) : end;
  return { lead, rest };
}

/** The banner's words as plain text: the toolbar's title, the terminal. */
export function labelSentence(label: Label, speech: LabelSpeech = ENGLISH_LABELS): string {
  const { lead, rest } = bannerWords(label, speech);
  return `${lead} ${rest}`;
}
