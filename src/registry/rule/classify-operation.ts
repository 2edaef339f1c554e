/** Rows 1 and 2 of the rule: addresses of covert operations. */
import type { LabelFacts, Verdict } from '../label.ts';
import type { Operation, Property, Role } from '../schema.ts';
import {
  bySpeaking,
  citationFacts,
  isReport,
  levelOf,
  sourced,
  type EvidenceMap,
  type Sourced,
} from './weigh-claims.ts';

/** Row 2: the operation's own addresses. A copy of an unknown original is none of them, nor is what merely serves or spreads it. */
const OWN_ROLES: ReadonlySet<Role> = new Set(['fake-outlet', 'proxy-outlet', 'aggregator', 'redirector']);

/** "Portal Kombat / Pravda network" -> "Portal Kombat": the name a sentence uses. */
function shortName(operation: Operation): string {
  return operation.name.split(' / ')[0] ?? operation.name;
}

/** Organisations that the firmest attribution names; those of the address itself before those of the operation. */
function sponsorFacts(
  operation: Operation,
  property: Property,
  evidence: EvidenceMap,
): Pick<LabelFacts, 'sponsor' | 'sponsorSource'> {
  const attributions = [property.claims, operation.claims]
    .map((claims) =>
      sourced(
        claims.filter(({ relation }) => relation === 'attribution'),
        evidence,
      ),
    )
    .find((claims) => claims.length > 0);
  const first = attributions?.toSorted(bySpeaking)[0];
  if (attributions === undefined || first === undefined) return {};
  const names = attributions
    .filter(({ source }) => source.id === first.source.id)
    .map(({ claim }) => claim.value);
  return { sponsor: names.join(', '), sponsorSource: first.source.short };
}

function originFacts({ origin }: Operation): Pick<LabelFacts, 'origin' | 'originBy'> {
  return origin === undefined ? {} : { origin: origin.countries.join(' '), originBy: origin.by };
}

/** The year of the newest list, where it is later than the one that the label cites. */
function lastListedFact(property: Property, year: string): Pick<LabelFacts, 'lastListed'> {
  const last = property.lastListed?.slice(0, 4);
  return last === undefined || last <= year ? {} : { lastListed: last };
}

function factsOf(
  ground: Sourced,
  operation: Operation,
  property: Property,
  evidence: EvidenceMap,
): LabelFacts {
  const citation = citationFacts(ground, evidence);
  return {
    ...citation,
    ...lastListedFact(property, citation.year),
    ...(operation.country === undefined ? {} : { country: operation.country }),
    operation: shortName(operation),
    ...(ground.claim.relation === 'impersonation' ? { realSite: ground.claim.value } : {}),
    ...sponsorFacts(operation, property, evidence),
    ...originFacts(operation),
  };
}

/**
 * The claim that makes the class: a reported copy of a known site (row 1), or a listing in a role of row 2. Both ask
 * for a report. An act that names an outlet designates it, which is told of the outlet's own entry (row 7), and makes
 * nothing of the operation.
 */
function groundOf(property: Property, evidence: EvidenceMap): Sourced | undefined {
  const copies = property.role === 'impersonator';
  const own = property.role !== undefined && OWN_ROLES.has(property.role);
  const relation = copies ? 'impersonation' : own ? 'listing' : undefined;
  const claims = property.claims.filter((claim) => claim.relation === relation && claim.names === undefined);
  return sourced(claims, evidence)
    .filter(({ source }) => isReport(source))
    .toSorted(bySpeaking)[0];
}

/**
 * @returns `null` where nothing may be said: confidence `low`, roles that are not the operation's own outlets, acts
 * alone, evidence without a date
 */
export function classifyOperation(
  operation: Operation,
  property: Property,
  evidence: EvidenceMap,
): Verdict | null {
  const ground = groundOf(property, evidence);
  if (ground === undefined) return null;
  const facts = factsOf(ground, operation, property, evidence);
  if (property.status === 're-registered') {
    // Somebody else's address now: who listed it when stays on record, without a word on what it is.
    return {
      class: null,
      shown: 'facts',
      label: { key: 'facts-only', facts: citationFacts(ground, evidence) },
    };
  }
  if (property.confidence === 'low') return null;
  const entryClass = ground.claim.relation === 'impersonation' ? 'impersonation' : 'covert-operation';
  return { class: entryClass, shown: 'banner', level: levelOf(ground), label: { key: entryClass, facts } };
}
