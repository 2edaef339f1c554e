/** The words over an embed that is known by its own data alone: they say so first, and repeat the label. */
import type { Label } from '../../registry/label.ts';
import { ENGLISH_LABELS, type LabelSpeech } from '../catalogue/label.ts';
import { markAlternative } from './mark-words.ts';
import { badgeWords } from './title-words.ts';

export function ownDataWords(label: Label, speech: LabelSpeech = ENGLISH_LABELS): string {
  return speech.say('badge.own-data', { words: badgeWords(label, speech) });
}

/** What is read out in their place. */
export function ownDataAlternative(label: Label, speech: LabelSpeech = ENGLISH_LABELS): string {
  return speech.say('alternative.own-data', { alternative: markAlternative(label, speech) });
}
