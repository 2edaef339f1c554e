/** From claims to the sources that a reader can open. */
import { isAbout } from '../registry/is-about.ts';
import type { Claim, Entry, Evidence, Property } from '../registry/schema.ts';
import type { Citation } from './finding.ts';
import type { Records } from './open-registry.ts';

/** A source as the surfaces cite it. */
export function citationOf({ id, publisher, title, kind, date, url }: Evidence): Citation {
  return {
    id,
    publisher,
    title,
    kind,
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}

/** What the class rests on is cited first, then acts and attributions, then the rest. */
const RANK: Partial<Record<Claim['relation'], number>> = {
  typology: 0,
  impersonation: 0,
  party: 0,
  editorial: 0,
  designation: 1,
  attribution: 2,
};

/** An operation's listing is what its class rests on; an outlet's only ties the address to it. */
function rankOf(claim: Claim, kind: Entry['kind']): number {
  if (claim.relation === 'listing') return kind === 'operation' ? 0 : 3;
  return RANK[claim.relation] ?? 4;
}

/**
 * The sources of a property and its entry: what the class rests on first, then the rest, each once.
 *
 * @param entry the outlet or operation
 * @param property one of its properties
 */
export function citationsOf(registry: Records, entry: Entry, property: Property): Citation[] {
  const own =
    entry.kind === 'outlet' ? [...entry.claims, ...property.claims] : [...property.claims, ...entry.claims];
  const claims = own
    .filter((claim) => isAbout(claim, property.value))
    .toSorted((a, b) => rankOf(a, entry.kind) - rankOf(b, entry.kind));
  const ids = new Set(
    claims.flatMap(({ evidence, copy }) => (copy === undefined ? evidence : [...evidence, copy])),
  );
  return [...ids].flatMap((id) => {
    const evidence = registry.evidence.get(id);
    return evidence === undefined ? [] : [citationOf(evidence)];
  });
}
