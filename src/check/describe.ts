/** Everything the registry holds on a finding, as facts for the surfaces to put into words. */
import { isAbout } from '../registry/is-about.ts';
import type { Claim, Entry, Property } from '../registry/schema.ts';
import { witnessesOf } from '../registry/witnesses.ts';
import { heldBy } from './check-address.ts';
import type { DatedFact, Details, RelationAnswer, Relations } from './details.ts';
import type { Finding } from './finding.ts';
import type { Records } from './open-registry.ts';

type Answers = Pick<Relations, 'funding' | 'management' | 'editorial'>;

const answers = (
  funding: RelationAnswer,
  management: RelationAnswer,
  editorial: RelationAnswer,
): Answers => ({ funding, management, editorial });

/**
 * State Media Monitor's three yes/no questions behind each of its codes (statemediamonitor.com/typology).
 * Where a code leaves a question open for some of its outlets, the answer is "not said". The four independent codes
 * are public media: their money is public, which is what the label says of them.
 */
const TYPOLOGY: Readonly<Record<string, Answers>> = {
  SC: answers('state', 'state', 'state'),
  CaPu: answers('not-said', 'state', 'state'),
  CaPr: answers('not-said', 'independent', 'state'),
  ISFM: answers('state', 'state', 'independent'),
  ISF: answers('state', 'independent', 'independent'),
  ISM: answers('state', 'state', 'independent'),
  IP: answers('state', 'independent', 'independent'),
};

/** The newest of the outlet's own codes (a code of its owner is a dated fact, not an answer). */
export function codeOf(entry: Entry): Claim | undefined {
  const codes = entry.claims.filter((claim) => claim.relation === 'typology' && claim.names === undefined);
  return codes.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
}

function typologyOf(entry: Entry): Answers | undefined {
  return TYPOLOGY[codeOf(entry)?.value ?? ''];
}

/** The three relations of an outlet, and its owner; nothing where no source speaks of them. */
export function relationsOf(entry: Entry): Relations | undefined {
  const code = typologyOf(entry);
  const owner = entry.claims.find((claim) => claim.relation === 'ownership')?.value;
  if (code === undefined && owner === undefined) return undefined;
  return {
    ...(code ?? answers('not-said', 'not-said', 'not-said')),
    ...(owner === undefined ? {} : { owner }),
  };
}

/** A designation, order or ban as a fact for the surfaces. */
export function datedFact({ value, date, act, names, evidence }: Claim): DatedFact {
  return {
    code: value,
    date,
    ...(act === undefined ? {} : { act }),
    ...(names === undefined ? {} : { names }),
    evidence,
  };
}

const newestFirst = (a: Claim, b: Claim): number => (a.date < b.date ? 1 : -1);

/** Designations, then orders, seizures and bans, each newest first; acts that name other addresses only are left out. */
function factsOf(entry: Entry, property: Property): DatedFact[] {
  const claims = [...entry.claims, ...property.claims]
    .filter((claim) => isAbout(claim, property.value))
    .toSorted(newestFirst);
  const acts = claims.filter(({ relation }) => relation === 'designation');
  const restrictions = claims.filter(({ relation }) => relation === 'restriction');
  return [...acts, ...restrictions].map(datedFact);
}

/** Organisations behind an operation, by the source that attributes them: those of this very address first. */
function sponsorsOf(registry: Records, entry: Entry, property: Property): Details['sponsors'] {
  const bySource = new Map<string, string[]>();
  for (const { relation, value, evidence } of [...property.claims, ...entry.claims]) {
    if (relation !== 'attribution') continue;
    const by = registry.evidence.get(evidence[0] ?? '')?.short ?? '';
    const named = bySource.get(by) ?? [];
    if (!named.includes(value)) bySource.set(by, [...named, value]);
  }
  return [...bySource].map(([by, names]) => ({ name: names.join(', '), by }));
}

/** The earliest date on which a source listed the address. */
export function firstReported(property: Property): string | undefined {
  return property.claims
    .filter(({ relation }) => relation === 'listing' || relation === 'impersonation')
    .map(({ date }) => date)
    .toSorted()[0];
}

/** Drops the keys whose value is `undefined`, so that absent facts are absent. */
function present<Facts extends Record<string, unknown>>(
  facts: Facts,
): { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } {
  const kept = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> };
}

/**
 * @param finding one of this registry's findings
 * @returns `null` when the registry does not hold its entry or property any more
 */
export function describe(registry: Records, finding: Finding): Details | null {
  const held = heldBy(registry, finding.entry, finding.property);
  if (held === null) return null;
  const { entry, property } = held;
  const dispute = entry.dispute;
  return {
    finding,
    aliases: entry.aliases,
    facts: factsOf(entry, property),
    sponsors: entry.kind === 'operation' ? sponsorsOf(registry, entry, property) : [],
    otherProperties: entry.properties.filter((other) => other.kind === 'domain').length - 1,
    confidence: property.confidence,
    witnesses: witnessesOf(property, registry.evidence),
    sources: finding.evidence,
    history: entry.history,
    ...present({
      nativeName: entry.nativeName === entry.name ? undefined : entry.nativeName,
      relations: entry.kind === 'outlet' ? relationsOf(entry) : undefined,
      role: property.role,
      firstReported: firstReported(property),
      lastListed: property.lastListed,
      origin: entry.kind === 'operation' ? entry.origin : undefined,
      status: property.status,
      dispute:
        dispute === undefined
          ? undefined
          : { kind: dispute.kind, states: dispute.states, ...present({ date: dispute.date }) },
      correctionSince: entry.correction?.since,
      reply: entry.reply,
    }),
  };
}
