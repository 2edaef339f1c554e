/** Rows 3 to 8 of the rule: overt outlets. */
import { actOf, actRank, instrumentWords } from '../acts.ts';
import type { EntryClass, Shown } from '../class.ts';
import { isAbout } from '../is-about.ts';
import type { Label, LabelFacts, Verdict } from '../label.ts';
import type { Claim, Outlet, Property } from '../schema.ts';
import { TYPOLOGY } from '../typology.ts';
import { bySpeaking, citationFacts, sourced, type EvidenceMap, type Sourced } from './weigh-claims.ts';

interface Classified {
  readonly class: EntryClass;
  readonly ground: Sourced;
}

/** The outlet's own claims of one relation that bear on this address. */
function ownClaims(
  outlet: Outlet,
  property: Property,
  relation: Claim['relation'],
  evidence: EvidenceMap,
): Sourced[] {
  const claims = [...outlet.claims, ...property.claims].filter(
    (claim) => claim.relation === relation && claim.names === undefined && isAbout(claim, property.value),
  );
  return sourced(claims, evidence);
}

/**
 * The newest code stands, even where it makes no class: an outlet known to have lost a code does not keep it.
 * Of two of one year, the one that was read itself.
 */
function byTypology(codes: readonly Sourced[]): Classified | undefined {
  const read = ({ claim }: Sourced): number => (claim.copy === undefined ? 0 : 1);
  const ground = codes.toSorted(
    (a, b) =>
      Number(b.claim.date.slice(0, 4)) - Number(a.claim.date.slice(0, 4)) ||
      read(a) - read(b) ||
      bySpeaking(a, b),
  )[0];
  const entryClass = ground === undefined ? undefined : TYPOLOGY[ground.claim.value];
  return ground === undefined || entryClass === undefined || entryClass === null
    ? undefined
    : { class: entryClass, ground };
}

/** An act that rests on state control or direction and names the outlet itself: of several, the catalogue's first. */
function byDesignation(acts: readonly Sourced[]): Classified | undefined {
  const ground = acts
    .filter(({ claim }) => actOf(claim.value)?.designates === true)
    .toSorted((a, b) => actRank(a.claim.value) - actRank(b.claim.value) || bySpeaking(a, b))[0];
  return ground === undefined ? undefined : { class: 'state-designated', ground };
}

function byParty(claims: readonly Sourced[]): Classified | undefined {
  const ground = claims.toSorted(bySpeaking)[0];
  return ground === undefined ? undefined : { class: 'party-organ', ground };
}

/** Point 8: how loud. Disputed, public and closed outlets are told in the popup only. */
function shownOf(outlet: Outlet, property: Property, entryClass: EntryClass): Shown {
  const quiet =
    entryClass === 'public-independent' ||
    outlet.dispute?.kind === 'sources' ||
    property.status === 'defunct';
  if (quiet || property.confidence === 'low') return 'facts';
  return property.confidence === 'high' ? 'banner' : 'mark';
}

function factsOf(
  { class: entryClass, ground }: Classified,
  outlet: Outlet,
  evidence: EvidenceMap,
): LabelFacts {
  const facts = { ...citationFacts(ground, evidence), country: outlet.country };
  return entryClass === 'state-designated'
    ? { ...facts, act: instrumentWords(ground.claim.value, ground.claim.act), date: ground.claim.date }
    : facts;
}

/** What is left where no row makes a class: the firmest dated fact names the source. Being listed alone is no fact. */
function factsOnly(outlet: Outlet, property: Property, evidence: EvidenceMap): Verdict | null {
  const claims = [...outlet.claims, ...property.claims].filter(
    (claim) => claim.relation !== 'listing' && isAbout(claim, property.value),
  );
  const ground = sourced(claims, evidence).toSorted(bySpeaking)[0];
  if (ground === undefined) return null;
  const label: Label = {
    key: 'facts-only',
    facts: { ...citationFacts(ground, evidence), country: outlet.country },
  };
  return { class: null, shown: 'facts', label };
}

/** @returns `null` where nothing may be said of the address: no source names it, or none says anything of the outlet */
export function classifyOutlet(outlet: Outlet, property: Property, evidence: EvidenceMap): Verdict | null {
  if (sourced(property.claims, evidence).length === 0) return null;
  if (property.status === 're-registered') return factsOnly(outlet, property, evidence);
  const found =
    byTypology(ownClaims(outlet, property, 'typology', evidence)) ??
    byDesignation(ownClaims(outlet, property, 'designation', evidence)) ??
    byParty(ownClaims(outlet, property, 'party', evidence));
  if (found === undefined) return factsOnly(outlet, property, evidence);
  return {
    class: found.class,
    shown: shownOf(outlet, property, found.class),
    label: { key: found.class, facts: factsOf(found, outlet, evidence) },
  };
}
