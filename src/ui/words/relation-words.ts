/** The three relations kept apart: funding, management, editorial line; and the owner, where a source names one. */
import type { Details, RelationAnswer } from '../../check/details.ts';
import { ENGLISH_DETAILS, type DetailsSpeech } from '../catalogue/details.ts';
import { ENGLISH_LABELS, type LabelSpeech } from '../catalogue/label.ts';
import { countryInSentence } from './country-words.ts';

/** One row of a table of facts: what is asked, what is answered. */
export interface FactRow {
  readonly term: string;
  readonly value: string;
}

/** What the three relations are told from: an outlet's details, or as much of them. */
export interface RelationFacts extends Pick<Details, 'relations'> {
  readonly finding: Pick<Details['finding'], 'country' | 'class'>;
}

/**
 * The rows of "What the source says"; none where the source speaks of none of the three.
 *
 * @param details of an outlet
 */
export function relationRows(
  details: RelationFacts,
  speech: DetailsSpeech = ENGLISH_DETAILS,
  labels: LabelSpeech = ENGLISH_LABELS,
): FactRow[] {
  const { relations, finding } = details;
  if (relations === undefined) return [];
  const { say } = speech;
  const theCountry = countryInSentence(finding.country, labels);
  const answer = (given: RelationAnswer): string =>
    given === 'state' ? say('answer.state', { theCountry }) : say(`answer.${given}`);
  // Public money of an independent broadcaster (a licence fee, say) is not the state's own budget.
  const funding =
    relations.funding === 'state' && finding.class === 'public-independent'
      ? say('answer.public-money')
      : answer(relations.funding);
  const rows = [
    { term: say('relation.funding'), value: funding },
    { term: say('relation.management'), value: answer(relations.management) },
    { term: say('relation.editorial'), value: answer(relations.editorial) },
  ];
  if (relations.owner !== undefined) rows.push({ term: say('relation.owner'), value: relations.owner });
  return rows;
}
