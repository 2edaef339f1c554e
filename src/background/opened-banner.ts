/** The words of the opened banner, made of an entry's details. */
import type { Details } from '../check/details.ts';
import type { Citation } from '../check/finding.ts';
import type { BannerSource, OpenedBanner } from '../messages/opened-banner.ts';
import { ENGLISH_DETAILS } from '../ui/catalogue/details.ts';
import { ENGLISH_LABELS } from '../ui/catalogue/label.ts';
import { yearOf } from '../ui/words/date-words.ts';
import { factWords } from '../ui/words/fact-words.ts';
import { operationRows } from '../ui/words/operation-words.ts';
import { relationRows } from '../ui/words/relation-words.ts';
import { correctionWords, disputeWords, openableAddress, sourceWords } from '../ui/words/source-words.ts';
import { routeSentence } from '../ui/words/route-words.ts';
import { sentenceWords, tagWords, titleWords } from '../ui/words/title-words.ts';

const { say } = ENGLISH_DETAILS;

function bannerSource(source: Citation): BannerSource {
  const url = openableAddress(source.url);
  const year = source.date === undefined ? say('source.undated') : yearOf(source.date);
  return { words: sourceWords(source), year, ...(url === undefined ? {} : { url }) };
}

/** So many dated facts stand in the banner; the popup has them all. */
const MOST_FACTS = 4;

function factParagraphs({ facts }: Details): string[] {
  const words = facts.slice(0, MOST_FACTS).map((fact) => factWords(fact));
  const count = facts.length - MOST_FACTS;
  return count > 0 ? [...words, ENGLISH_LABELS.say('more.sources', { count })] : words;
}

/**
 * @param details of the finding the bar speaks of
 * @param site the page's registrable domain
 */
export function openedBannerWords(details: Details, site: string): OpenedBanner {
  const { finding } = details;
  const isOperation = finding.kind === 'operation';
  const objections = [correctionWords(details), disputeWords(details)];
  const route = finding.route === 'domain' ? [] : [routeSentence(finding)];
  return {
    tag: tagWords(finding.label),
    title: titleWords(finding.label, finding.name),
    sentence: sentenceWords(finding.label),
    paragraphs: [...route, ...factParagraphs(details), ...objections.flatMap((words) => words ?? [])],
    rowsHeading: say(isOperation ? 'heading.operation' : 'heading.relations'),
    rows: isOperation ? operationRows(details) : relationRows(details),
    note: say(isOperation ? 'operation.note' : 'relation.note'),
    sourcesHeading: say('heading.sources'),
    sources: details.sources.map(bannerSource),
    muteWords: ENGLISH_LABELS.say('action.mute', { site }),
    correctWords: ENGLISH_LABELS.say('action.report'),
    fullEntry: { id: finding.entry, words: ENGLISH_DETAILS.say('entry') },
  };
}
