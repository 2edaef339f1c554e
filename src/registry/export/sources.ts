/** The sources behind an address or an entry, as exports cite them. */
import { byCodeUnits } from '../canonical.ts';
import { isAbout } from '../is-about.ts';
import type { Claim, Evidence } from '../schema.ts';
import type { Publication, Told } from './publication.ts';

/** Evidence and copies of claims, each once, by date and id; undated ones last. */
export function sourcesOf({ evidence }: Publication, claims: readonly Claim[]): Evidence[] {
  const ids = new Set(claims.flatMap((claim) => claim.evidence.concat(claim.copy ?? [])));
  const found = [...ids].flatMap((id) => evidence.get(id) ?? []);
  return found.toSorted((a, b) => byCodeUnits(a.date ?? '~', b.date ?? '~') || byCodeUnits(a.id, b.id));
}

/** All that speaks of one address: its own claims, and those of an outlet that are about it. */
export function claimsOn({ entry, property }: Told): Claim[] {
  const shared = entry.kind === 'outlet' ? entry.claims : [];
  return [...property.claims, ...shared].filter((claim) => isAbout(claim, property.value));
}

/** Dates on which a source named the address as the entry's own or as a copy, earliest first. */
export function listedOn({ property }: Pick<Told, 'property'>): string[] {
  return property.claims
    .filter(({ relation }) => relation === 'listing' || relation === 'impersonation')
    .map(({ date }) => date)
    .toSorted(byCodeUnits);
}
