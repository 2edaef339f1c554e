/**
 * Whether a published list is taken. Pure, and asked twice: of the manifest before anything else is fetched, and again
 * with the list it led to. Nothing is remembered of a candidate that was refused, so that none can block the next.
 */
import type { RegistryList } from '../schema.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import type { Manifest } from './manifest.ts';
import { refused, type Refusal } from './refusal.ts';

/** How much a list says: what a list that lost its content would lose. */
export interface ListSize {
  readonly entries: number;
  readonly addresses: number;
}

/** What is in use on this device. */
export interface CurrentList extends ListSize {
  /** The list's name in its manifests. */
  readonly list: string;
  readonly serial: number;
  /** The highest serial that was ever taken here: what was fallen back from is not rolled back beyond. */
  readonly floor: number;
}

export interface Candidate {
  readonly manifest: Manifest;
  /** Absent: the manifest alone is asked about. */
  readonly size?: ListSize;
}

export type Decision =
  | { readonly is: 'accept' }
  /** This very list is in use, and was confirmed just now. */
  | { readonly is: 'unchanged' }
  | ({ readonly is: 'reject' } & Refusal);

/** Clocks differ; a manifest issued further ahead than this is refused, ms. */
const CLOCK_TOLERANCE = 86_400_000;
/** A list that loses more than two fifths of its entries or addresses is taken for an accident. */
const LEAST_LEFT = 0.6;

export function sizeOf({ entries }: RegistryList): ListSize {
  return {
    entries: entries.length,
    addresses: entries.reduce((sum, { properties }) => sum + properties.length, 0),
  };
}

/** Whether so much is gone that nobody can have meant it. */
export function isCollapsed(before: ListSize, after: ListSize): boolean {
  return after.entries < before.entries * LEAST_LEFT || after.addresses < before.addresses * LEAST_LEFT;
}

function faultOf(current: CurrentList, { manifest, size }: Candidate, now: number): Refusal | null {
  const { list, serial, issued, expires, schema, shrinks } = manifest;
  if (list !== current.list) return refused('other-list', list);
  if (schema > SCHEMA_VERSION) return refused('newer-format', `list schema ${schema}`);
  if (Date.parse(issued) > now + CLOCK_TOLERANCE) return refused('from-the-future', issued);
  if (Date.parse(expires) <= now) return refused('expired', expires);
  if (serial < Math.max(current.serial, current.floor)) return refused('older', String(serial));
  if (size !== undefined && shrinks !== true && isCollapsed(current, size))
    return refused('collapsed', `${size.addresses} of ${current.addresses} addresses`);
  return null;
}

/** @param now ms since 1970 */
export function decideUpdate(current: CurrentList, candidate: Candidate, now: number): Decision {
  const fault = faultOf(current, candidate, now);
  if (fault !== null) return { is: 'reject', reason: fault.reason, detail: fault.detail };
  return { is: candidate.manifest.serial === current.serial ? 'unchanged' : 'accept' };
}
