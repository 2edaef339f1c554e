/**
 * Who names an address as an entry's own, counted as strictly as the evidence allows: lists that were read through one
 * transcriber are one witness, since a mistake of the transcriber is in all of them.
 */
import type { Evidence, Property } from './schema.ts';

/** One who was read. */
export interface Witness {
  /** Short name of the publisher. */
  readonly by: string;
  /** Short names of the sources whose lists were read in it; empty where it was read for itself. */
  readonly copies: readonly string[];
}

/**
 * Every independent witness of an address, in the order of its claims. One witness alone is a weakness that a reader
 * should see.
 *
 * @param evidence all evidence by id
 */
export function witnessesOf(property: Property, evidence: ReadonlyMap<string, Evidence>): Witness[] {
  const copies = new Map<string, Set<string>>();
  for (const { relation, evidence: ids, copy } of property.claims) {
    // An order proves that the address was restricted, not whose it is.
    if (relation !== 'listing' && relation !== 'impersonation') continue;
    // An act names outlets; what maps its names to addresses stands behind it, and is who names the address.
    const [source, through] = [ids[0], copy ?? ids[1]].map((id) => evidence.get(id ?? '')?.short);
    const by = through ?? source;
    if (by === undefined) continue;
    const read = copies.get(by) ?? new Set();
    if (through !== undefined && source !== undefined) read.add(source);
    copies.set(by, read);
  }
  return [...copies].map(([by, read]) => ({ by, copies: [...read] }));
}
