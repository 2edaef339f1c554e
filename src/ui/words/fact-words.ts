/** Dated facts in words: an act, its place and its date, never more than the act says. */
import type { DatedFact } from '../../check/details.ts';
import { ENGLISH_DETAILS, type DetailsSpeech } from '../catalogue/details.ts';
import { dateWords } from './date-words.ts';

/** Acts that have a sentence of their own. A code may go on after them: `us-ofac-eo14024`, `ee-ttja-block`. */
const ACTS = [
  'eu-833-2014-annex-xv',
  'eu-2024-2642',
  'eu-belarus',
  'eu-iran-hr',
  'us-foreign-mission',
  'us-ofac',
  'us-doj-domain-seizure',
  'us-fara',
  'uk-sanctions',
  'ca-sanctions',
  'ua-nsdc',
  'ua-ncu',
  'md-sis',
  'lv-neplp',
  'ee-ttja',
  'cz-nic',
  'sk-nbu',
  'ro-government',
  'ofcom',
  'crtc',
  'meta-ban',
  'fb-state-media-label',
  'x-label-withdrawn',
] as const;

/** Acts whose number alone says nothing: what it numbers is said with it. */
const NUMBERED = ['eu-833-2014-annex-xv', 'crtc', 'lv-neplp', 'md-sis', 'ua-ncu'] as const;

function actOf<Code extends string>(code: string, acts: readonly Code[]): Code | undefined {
  return acts.find((one) => code === one || code.startsWith(`${one}-`));
}

function whenWords({ code, date, act }: DatedFact, { say, language }: DetailsSpeech): string {
  const words = dateWords(date, language);
  if (act === undefined) return words;
  const instrument = say(`act.${actOf(code, NUMBERED) ?? 'other'}`, { act });
  return say('when.act', { date: words, act: instrument });
}

/** "Distribution suspended in the EU (Regulation (EU) 2022/350, 1 March 2022).": the act's date is not always the day it took effect. */
export function factWords(fact: DatedFact, speech: DetailsSpeech = ENGLISH_DETAILS): string {
  const { say } = speech;
  const when = whenWords(fact, speech);
  const act = actOf(fact.code, ACTS);
  const words =
    act === undefined ? say('fact.other', { code: fact.code, when }) : say(`fact.${act}`, { when });
  return fact.names === undefined ? words : say('fact.named', { fact: words, names: fact.names });
}
