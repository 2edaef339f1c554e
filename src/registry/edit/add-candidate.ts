/** Takes a candidate into the registry, or says why not. Whether the result may be published is the check's to say. */
import { formatFile } from '../canonical.ts';
import type { RegistryFiles } from '../compute-list.ts';
import { removalOf } from '../removed.ts';
import type { Claim, Entry, Evidence, HistoryEvent, Property } from '../schema.ts';
import type { Candidate } from './candidate.ts';

/** A changed registry, or plain sentences on why it is not changed. */
export type Edited =
  | { readonly ok: true; readonly registry: RegistryFiles; readonly entry: Entry }
  | { readonly ok: false; readonly reasons: readonly string[] };

export function refused(...reasons: string[]): Edited {
  return { ok: false, reasons };
}

/** The list's next number; its date never goes back. */
export function nextList(list: RegistryFiles['list'], date: string): RegistryFiles['list'] {
  return { serial: list.serial + 1, date: date > list.date ? date : list.date };
}

/** The registry with one entry put in the place of its older self, or added. */
export function withEntry(registry: RegistryFiles, entry: Entry): RegistryFiles {
  return entry.kind === 'outlet'
    ? { ...registry, outlets: [...registry.outlets.filter(({ id }) => id !== entry.id), entry] }
    : { ...registry, operations: [...registry.operations.filter(({ id }) => id !== entry.id), entry] };
}

const same = (a: unknown, b: unknown): boolean => formatFile(a) === formatFile(b);

function newClaims(known: readonly Claim[], offered: readonly Claim[]): Claim[] {
  return offered.filter((claim) => !known.some((one) => same(one, claim)));
}

function sameAddress(a: Property, b: Property): boolean {
  return a.kind === b.kind && a.value === b.value;
}

/** What the candidate adds to an entry: new addresses, and new claims on known ones. */
function joinedProperties(known: readonly Property[], offered: readonly Property[]): Property[] {
  const grown = known.map((property) => {
    const more = offered.find((one) => sameAddress(one, property));
    return more === undefined
      ? property
      : { ...property, claims: [...property.claims, ...newClaims(property.claims, more.claims)] };
  });
  return [...grown, ...offered.filter((one) => !known.some((property) => sameAddress(one, property)))];
}

function joined(known: Entry, offered: Entry): Entry {
  return {
    ...known,
    aliases: [...new Set([...known.aliases, ...offered.aliases])],
    claims: [...known.claims, ...newClaims(known.claims, offered.claims)],
    properties: joinedProperties(known.properties, offered.properties),
  };
}

function changeNote(known: Entry, next: Entry): string {
  const added = next.properties
    .filter((one) => !known.properties.some((property) => sameAddress(one, property)))
    .map(({ value }) => value);
  return added.length === 0 ? 'Sources or names added.' : `Addresses added: ${added.join(', ')}.`;
}

function contradictions(known: Entry, offered: Entry): string[] {
  const differs = (what: string, a: string | undefined, b: string | undefined): string[] =>
    a === b ? [] : [`${known.id} has the ${what} ${a ?? '(none)'}; the candidate says ${b ?? '(none)'}.`];
  return [
    ...differs('kind', known.kind, offered.kind),
    ...differs('name', known.name, offered.name),
    ...differs('country', known.country, offered.country),
  ];
}

function evidenceReasons(known: readonly Evidence[], offered: readonly Evidence[]): string[] {
  return offered
    .filter(({ id }) => known.some((one) => one.id === id))
    .filter((source) => !known.some((one) => same(one, source)))
    .map(
      ({ id }) =>
        `The source ${id} is recorded already, with other facts: cite it by its id, or use another id.`,
    );
}

function dated(entry: Entry, event: HistoryEvent): Entry {
  return { ...entry, history: [...entry.history, event] };
}

function entryWith(known: Entry | undefined, offered: Entry, date: string): Entry | string[] {
  const added: HistoryEvent = { date, event: 'added', note: 'Added on the sources that it cites.' };
  if (known === undefined) return dated({ ...offered, history: [] }, added);
  const reasons = contradictions(known, offered);
  if (reasons.length > 0) return reasons;
  const next = joined(known, offered);
  if (removalOf(known) !== undefined) return dated(next, added);
  if (same(next, known)) return [`Nothing in it is new: ${known.id} has all of it already.`];
  return dated(next, { date, event: 'corrected', note: changeNote(known, next) });
}

/**
 * @param registry as its files have it
 * @param candidate already parsed
 * @param date ISO date of the new event
 */
export function addCandidate(registry: RegistryFiles, { entry, evidence }: Candidate, date: string): Edited {
  const reasons = evidenceReasons(registry.evidence, evidence);
  if (reasons.length > 0) return refused(...reasons);
  const known = [...registry.outlets, ...registry.operations].find(({ id }) => id === entry.id);
  const next = entryWith(known, entry, date);
  if (Array.isArray(next)) return refused(...next);
  const fresh = evidence.filter(({ id }) => !registry.evidence.some((one) => one.id === id));
  return {
    ok: true,
    entry: next,
    registry: {
      ...withEntry(registry, next),
      evidence: [...registry.evidence, ...fresh],
      list: nextList(registry.list, date),
    },
  };
}
