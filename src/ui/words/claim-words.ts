/** Claims as rows of "What each source says": the question, the source's answer, who says it, when. */
import { codeOf, datedFact, relationsOf } from '../../check/describe.ts';
import type { EntryClass } from '../../registry/class.ts';
import type { Claim, Entry } from '../../registry/schema.ts';
import { ENGLISH_DETAILS } from '../catalogue/details.ts';
import { EXPLORER, type ExplorerSpeech } from '../catalogue/explorer.ts';
import { ENGLISH_LABELS } from '../catalogue/label.ts';
import { factWords } from './fact-words.ts';
import { relationRows } from './relation-words.ts';

export interface ClaimRow {
  readonly question: string;
  readonly answer: string;
  readonly claim: Claim;
}

const DETAILS = ENGLISH_DETAILS;

/** The code answers three questions at once; they are told apart. */
function codeRows(entry: Entry, claim: Claim, entryClass: EntryClass | null): ClaimRow[] {
  const relations = relationsOf(entry);
  if (relations === undefined) return [];
  const { owner: _, ...three } = relations;
  const country = entry.country === undefined ? {} : { country: entry.country };
  return relationRows(
    { relations: three, finding: { class: entryClass, ...country } },
    DETAILS,
    ENGLISH_LABELS,
  ).map(({ term, value }) => ({ question: term, answer: value, claim }));
}

function listingWords(entry: Entry, ofAddress: boolean, { say }: ExplorerSpeech): string {
  if (ofAddress) return say('claim.listing.address');
  return say(entry.kind === 'operation' ? 'claim.listing.operation' : 'claim.listing.outlet');
}

function questionAndAnswer(
  entry: Entry,
  claim: Claim,
  ofAddress: boolean,
  speech: ExplorerSpeech,
): readonly [question: string, answer: string] {
  const { say } = speech;
  const { relation, value, names } = claim;
  switch (relation) {
    case 'typology':
      return [
        say('claim.code'),
        names === undefined ? value : say('claim.code.names', { code: value, names }),
      ];
    case 'ownership':
      return [DETAILS.say('relation.owner'), value];
    case 'funding':
      return [DETAILS.say('relation.funding'), value];
    case 'editorial':
      return [DETAILS.say('relation.editorial'), value];
    case 'designation':
    case 'restriction':
      return [say(`claim.${relation}`), factWords(datedFact(claim), DETAILS)];
    case 'listing':
      return [say('claim.listing'), listingWords(entry, ofAddress, speech)];
    default:
      return [say(`claim.${relation}`), value];
  }
}

/** What an outlet is comes first, then acts, then where it is named. */
const ORDER: readonly Claim['relation'][] = [
  'typology',
  'funding',
  'ownership',
  'editorial',
  'party',
  'designation',
  'restriction',
  'attribution',
  'impersonation',
  'listing',
  'republishing',
];

/**
 * @param claims the entry's own, or those of one of its addresses
 * @param entryClass the class that the rule computed, for the answer on funding
 * @param ofAddress whether the claims are an address's
 */
export function claimRows(
  entry: Entry,
  claims: readonly Claim[],
  entryClass: EntryClass | null,
  ofAddress: boolean,
  speech: ExplorerSpeech = EXPLORER,
): ClaimRow[] {
  const code = codeOf(entry);
  const sorted = claims.toSorted(
    (a, b) =>
      ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) ||
      (a.date === b.date ? 0 : a.date < b.date ? 1 : -1),
  );
  return sorted.flatMap((claim) => {
    const answers = claim === code ? codeRows(entry, claim, entryClass) : [];
    const [question, answer] = questionAndAnswer(entry, claim, ofAddress, speech);
    return [...answers, { question, answer, claim }];
  });
}
