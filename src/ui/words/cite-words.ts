/** Citations to paste: the label's sentence, its sources with date and address, and the list it was read in. */
import type { Citation, Finding } from '../../check/finding.ts';
import { CITE_EN } from '../catalogue/en/cite.ts';
import { ENGLISH_DETAILS } from '../catalogue/details.ts';
import { ENGLISH_LABELS } from '../catalogue/label.ts';
import { ENGLISH, speech, type Speech } from '../catalogue/speech.ts';
import { labelSentence } from './banner-words.ts';
import { dateWords } from './date-words.ts';
import { openableAddress, sourceWords } from './source-words.ts';

export type CiteSpeech = Speech<typeof CITE_EN>;
export const ENGLISH_CITE: CiteSpeech = speech<typeof CITE_EN>(ENGLISH, CITE_EN);

/** So many sources stand in a citation: those that the class rests on come first. */
const MOST_SOURCES = 3;

function sourceLine(source: Citation, { say, language }: CiteSpeech): string {
  const words = sourceWords(source);
  const date =
    source.date === undefined ? ENGLISH_DETAILS.say('source.undated') : dateWords(source.date, language);
  const url = openableAddress(source.url);
  return url === undefined ? say('source.no-url', { words, date }) : say('source', { words, date, url });
}

export interface Cited {
  readonly entry: string;
  readonly list: { readonly serial: number; readonly date: string };
  readonly sources: readonly Citation[];
}

/** The sources and the list, a line each. */
function footing({ entry, list, sources }: Cited, cite: CiteSpeech): string[] {
  return [
    ...sources.slice(0, MOST_SOURCES).map((source) => sourceLine(source, cite)),
    cite.say('list', { date: dateWords(list.date, cite.language), serial: String(list.serial), entry }),
  ];
}

/** A finding with its sources, ready to paste. */
export function citeFinding(finding: Finding, list: Cited['list'], cite: CiteSpeech = ENGLISH_CITE): string {
  return [
    cite.say('name', { name: finding.name, property: finding.property }),
    labelSentence(finding.label, ENGLISH_LABELS),
    ...footing({ entry: finding.entry, list, sources: finding.evidence }, cite),
  ].join('\n');
}

/**
 * An entry as a whole.
 *
 * @param name the entry's
 * @param sentences what its page says at its head
 */
export function citeEntry(
  name: string,
  sentences: readonly string[],
  cited: Cited,
  cite: CiteSpeech = ENGLISH_CITE,
): string {
  return [name, ...sentences, ...footing(cited, cite)].join('\n');
}
