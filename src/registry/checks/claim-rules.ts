/** Rules on one claim: it is sourced and dated, its act or code is known, its original is a site of its own. */
import { actOf } from '../acts.ts';
import type { Claim, Evidence } from '../schema.ts';
import { TYPOLOGY } from '../typology.ts';
import { nameFault } from './host-rules.ts';

export interface EntryContext {
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** ISO date of the list: nothing in it is younger. */
  readonly date: string;
  readonly platforms: ReadonlySet<string>;
  /** Every entry's parent, `undefined` where it has none. */
  readonly parents: ReadonlyMap<string, string | undefined>;
  /** Addresses reported as copies of other sites: none of them is the original of another. */
  readonly copies: ReadonlySet<string>;
}

/** Short name of the rule, and what breaks it. */
export type Problem = readonly [rule: string, message: string];

const OFFICIAL: ReadonlySet<Evidence['kind']> = new Set([
  'law',
  'court',
  'sanction',
  'regulator',
  'government-report',
]);

/** Measures of platforms are documented by the platform or by whoever reports on them. */
const PLATFORM_MEASURES = new Set(['fb-state-media-label', 'meta-ban', 'x-label-withdrawn']);

function evidenceProblems(claim: Claim, where: string, { evidence }: EntryContext): Problem[] {
  if (claim.evidence.length === 0) return [['evidence', `${where}: a claim without evidence`]];
  const ids = [...claim.evidence, ...(claim.copy === undefined ? [] : [claim.copy])];
  const unknown = ids.filter((id) => !evidence.has(id));
  const first = evidence.get(claim.evidence[0] ?? '');
  return [
    ...unknown.map((id): Problem => ['evidence', `${where}: no evidence has the id ${id}`]),
    ...(first !== undefined && first.date === undefined
      ? [['undated', `${where}: rests on ${first.id}, which has no date`] as const]
      : []),
  ];
}

/** A designation, seizure or order must be in the catalogue and rest on the act itself. */
function actProblems(claim: Claim, where: string, { evidence }: EntryContext): Problem[] {
  if (claim.relation !== 'designation' && claim.relation !== 'restriction') return [];
  if (actOf(claim.value) === undefined)
    return [['act', `${where}: ${claim.value} is not in the catalogue of acts`]];
  const kind = evidence.get(claim.evidence[0] ?? '')?.kind;
  const proven = PLATFORM_MEASURES.has(claim.value) || (kind !== undefined && OFFICIAL.has(kind));
  return proven ? [] : [['act', `${where}: ${claim.value} is claimed without the act as evidence`]];
}

function typologyProblems(claim: Claim, where: string): Problem[] {
  const known = claim.relation !== 'typology' || Object.hasOwn(TYPOLOGY, claim.value);
  return known ? [] : [['typology', `${where}: ${claim.value} is no code of the typology`]];
}

/** The real site is a name that can be shown as such: the accused is never it, and it is no copy itself. */
function originalProblems(claim: Claim, where: string, { copies }: EntryContext): Problem[] {
  if (claim.relation !== 'impersonation') return [];
  const name = nameFault(claim.value);
  if (name !== undefined) return [['original', `${where}: the real site ${claim.value} ${name}`]];
  return copies.has(claim.value)
    ? [['original', `${where}: the real site ${claim.value} is itself listed as a copy`]]
    : [];
}

function dateProblems(claim: Claim, where: string, { date }: EntryContext): Problem[] {
  const { reviewed, reviewBy } = claim;
  return [
    ...(claim.date > date
      ? [['date', `${where}: a claim is dated ${claim.date}, after the list`] as const]
      : []),
    ...(reviewed !== undefined && reviewed > date
      ? [['date', `${where}: reviewed on ${reviewed}, after the list`] as const]
      : []),
    ...(reviewBy !== undefined && reviewBy <= (reviewed ?? claim.date)
      ? [['date', `${where}: is due for review on ${reviewBy}, before it was made or reviewed`] as const]
      : []),
  ];
}

/** @param where how the claim is called in a message: its address, or `claim ownership` */
export function claimProblems(claim: Claim, where: string, context: EntryContext): Problem[] {
  return [
    ...evidenceProblems(claim, where, context),
    ...actProblems(claim, where, context),
    ...typologyProblems(claim, where),
    ...originalProblems(claim, where, context),
    ...dateProblems(claim, where, context),
  ];
}
