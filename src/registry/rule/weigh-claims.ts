/** How firmly a claim stands, and which of several speaks for them in a label. */
import type { Level } from '../class.ts';
import type { LabelFacts } from '../label.ts';
import { EVIDENCE_KINDS, type Claim, type Evidence } from '../schema.ts';

export type EvidenceMap = ReadonlyMap<string, Evidence>;

/** A claim with the source that it is told from: the first of its evidence. */
export interface Sourced {
  readonly claim: Claim;
  readonly source: Evidence;
}

/**
 * The claims that a label may rest on: their source is known and dated. Evidence without a date carries no label.
 */
export function sourced(claims: readonly Claim[], evidence: EvidenceMap): Sourced[] {
  return claims.flatMap((claim) => {
    const source = evidence.get(claim.evidence[0] ?? '');
    return source?.date === undefined ? [] : [{ claim, source }];
  });
}

/**
 * Attribution level of one claim (point 4 of the rule): official documents and platforms' own reports confirm, unless
 * they were read in a transcription; research attributes; journalism reports.
 */
export function levelOf({ claim, source }: Sourced): Level {
  if (source.kind === 'journalism') return 'reported';
  return source.kind === 'research' || claim.copy !== undefined ? 'attributed' : 'confirmed';
}

const LEVELS: readonly Level[] = ['confirmed', 'attributed', 'reported'];

/**
 * Reports tell what an operation is and acts draw the consequence, so that a report speaks before an act: "listed in
 * a named report" is what rows 1 and 2 ask for. Within each, the order of the schema.
 */
const REPORTS: ReadonlySet<Evidence['kind']> = new Set(['government-report', 'platform-report']);

function kindRank({ kind }: Evidence): number {
  return EVIDENCE_KINDS.indexOf(kind) - (REPORTS.has(kind) ? EVIDENCE_KINDS.length : 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The order in which claims speak: the firmest level, then the kind of source (government reports, platforms' reports,
 * law, court, sanction, regulator, research, journalism), then the earliest date, since a label tells who listed it
 * first; ids last, so that it is an order.
 */
export function bySpeaking(a: Sourced, b: Sourced): number {
  return (
    LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)) ||
    kindRank(a.source) - kindRank(b.source) ||
    compare(a.claim.date, b.claim.date) ||
    compare(a.source.id, b.source.id)
  );
}

/** Who says it, when, and in which copy it was read. */
export function citationFacts(
  { claim, source }: Sourced,
  evidence: EvidenceMap,
): Pick<LabelFacts, 'source' | 'year' | 'copiedBy'> {
  const copy = claim.copy === undefined ? undefined : evidence.get(claim.copy)?.short;
  return {
    source: source.short,
    year: claim.date.slice(0, 4),
    ...(copy === undefined ? {} : { copiedBy: copy }),
  };
}

/** Acts draw a consequence (a sanction, a ban, an order): they designate somebody, and tell of no operation. */
const ACT_KINDS: ReadonlySet<Evidence['kind']> = new Set(['law', 'sanction', 'regulator']);

/** Whether a source reports on what it names. A court's own papers do; an act that lists it does not. */
export function isReport(source: Evidence | undefined): boolean {
  return source !== undefined && !ACT_KINDS.has(source.kind);
}
