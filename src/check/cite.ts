/** From claims to the sources that a reader can open. */
import type { Claim, Entry, Evidence, Property } from '../registry/schema.ts';
import type { Citation } from './finding.ts';
import type { Registry } from './open-registry.ts';

function citation({ id, publisher, title, kind, date, url }: Evidence): Citation {
  return {
    id,
    publisher,
    title,
    kind,
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Whether a claim is about this property: an act may name some of an entry's addresses only. */
export function isAbout(claim: Claim, property: string): boolean {
  return claim.only === undefined || claim.only.includes(property);
}

/** Relations whose sources stand behind the class itself, so that they are cited first. */
const CLASS_RELATIONS = new Set([
  'typology',
  'impersonation',
  'listing',
  'designation',
  'party',
  'editorial',
  'attribution',
]);

const rank = (claim: Claim): number => (CLASS_RELATIONS.has(claim.relation) ? 0 : 1);

/**
 * The sources of a property and its entry: what the class rests on first, then the rest, each once.
 *
 * @param entry the outlet or operation
 * @param property one of its properties
 */
export function citationsOf(registry: Registry, entry: Entry, property: Property): Citation[] {
  const own =
    entry.kind === 'outlet' ? [...entry.claims, ...property.claims] : [...property.claims, ...entry.claims];
  const claims = own.filter((claim) => isAbout(claim, property.value)).toSorted((a, b) => rank(a) - rank(b));
  const ids = new Set(
    claims.flatMap(({ evidence, copy }) => (copy === undefined ? evidence : [...evidence, copy])),
  );
  return [...ids].flatMap((id) => {
    const evidence = registry.evidence.get(id);
    return evidence === undefined ? [] : [citation(evidence)];
  });
}
