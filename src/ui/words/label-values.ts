/** From a label's facts to the values that its messages take. */
import type { Label } from '../../registry/label.ts';
import type { LabelSpeech } from '../catalogue/label.ts';
import { countryInSentence, countryName } from './country-words.ts';
import { dateWords } from './date-words.ts';

export interface LabelValues {
  readonly source: string;
  readonly citation: string;
  readonly proof: string;
  readonly country: string;
  readonly theCountry: string;
  readonly operation: string;
  readonly realSite: string;
  readonly terms: string;
}

/**
 * "State Media Monitor (2024), as copied by ASD", "VIGINUM (2023; last listed 2025)": the source, its year, the year of
 * the newest list where it is later, and the copy it was read in.
 */
export function citationWords({ facts }: Label, { say }: LabelSpeech): string {
  const { source, year, lastListed, copiedBy } = facts;
  const citation =
    lastListed === undefined
      ? say('citation', { source, year })
      : say('citation.last', { source, year, lastListed });
  return copiedBy === undefined ? citation : say('citation.copied', { citation, copy: copiedBy });
}

/** "Regulation (EU) 2022/350, 1 March 2022": what a designation rests on. */
function proofWords({ facts }: Label, { say, language }: LabelSpeech): string {
  const date = dateWords(facts.date ?? facts.year, language);
  const proof = facts.act === undefined ? date : say('proof.act', { act: facts.act, date });
  return facts.copiedBy === undefined ? proof : say('proof.copied', { proof, copy: facts.copiedBy });
}

/**
 * Everything a label message may ask for; a fact the label does not carry is an empty string. Each is put together when
 * a message takes it: a date in words alone costs a page several ms the first time.
 */
export function labelValues(label: Label, speech: LabelSpeech): LabelValues {
  const { facts } = label;
  return {
    source: facts.source,
    get citation() {
      return citationWords(label, speech);
    },
    get proof() {
      return proofWords(label, speech);
    },
    get country() {
      return countryName(facts.country, speech);
    },
    get theCountry() {
      return countryInSentence(facts.country, speech);
    },
    operation: facts.operation ?? '',
    realSite: facts.realSite ?? '',
    terms: facts.terms ?? '',
  };
}
