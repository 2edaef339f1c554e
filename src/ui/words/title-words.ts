/** Class tag, heading and sentence of the popup and of the opened banner; the words of the small badge. */
import type { Label } from '../../registry/label.ts';
import { ENGLISH_LABELS, type LabelSpeech } from '../catalogue/label.ts';
import { ENGLISH_SENTENCES, type SentenceSpeech } from '../catalogue/sentence.ts';
import { bannerWords, withSponsor } from './banner-words.ts';
import { labelValues } from './label-values.ts';

/** The class tag beside the glyph: "State-controlled media · Russia", "Copy of another site". */
export function tagWords(label: Label, speech: LabelSpeech = ENGLISH_LABELS): string {
  const key = label.key === 'public-independent' ? 'facts-only' : label.key;
  return speech.say(`tag.${key}`, labelValues(label, speech));
}

/** The floating badge: "State-controlled media · China", "Operation · Portal Kombat", "Not spiegel.de". */
export function badgeWords(label: Label, speech: LabelSpeech = ENGLISH_LABELS): string {
  switch (label.key) {
    case 'covert-operation':
    case 'impersonation':
    case 'lookalike':
      return speech.say(`badge.${label.key}`, labelValues(label, speech));
    default:
      return tagWords(label, speech);
  }
}

/**
 * The heading: the outlet's or operation's name, or the site that this one is not.
 *
 * @param name the entry's name
 */
export function titleWords(
  label: Label,
  name: string,
  speech: LabelSpeech = ENGLISH_LABELS,
  sentences: SentenceSpeech = ENGLISH_SENTENCES,
): string {
  const { key } = label;
  if (key !== 'impersonation' && key !== 'lookalike') return name;
  return sentences.say(`title.${key}`, labelValues(label, speech));
}

/** The sentence under the heading: who says what, and when. The class tag has been said above it. */
export function sentenceWords(
  label: Label,
  speech: LabelSpeech = ENGLISH_LABELS,
  { say }: SentenceSpeech = ENGLISH_SENTENCES,
): string {
  const { key, facts } = label;
  const values = labelValues(label, speech);
  switch (key) {
    case 'public-independent':
    case 'state-captured-private': {
      const { lead, rest } = bannerWords(label, speech);
      return `${lead} ${rest}`;
    }
    case 'covert-operation':
      return withSponsor(say('sentence.covert-operation', values), label, speech);
    case 'impersonation': {
      const operation = facts.operation === undefined ? '' : '.operation';
      return say(
        `sentence.impersonation${operation}${facts.copiedBy === undefined ? '' : '.copied'}`,
        values,
      );
    }
    default:
      return say(`sentence.${key}`, values);
  }
}
