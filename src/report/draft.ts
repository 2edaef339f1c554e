/** Beginning a report. Randomness and clock come in as arguments. */
import { REPORT_VERSION, type Report, type ReportKind } from './schema.ts';
import { stripAddress } from './strip-address.ts';

export interface Beginning {
  /** The address as the browser has it; it is stripped here. */
  readonly address: string;
  readonly kind: ReportKind | null;
  readonly list: Report['list'];
  /** Fills an array with random bytes (`crypto.getRandomValues`). */
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly now: Date;
}

function newId(random: Beginning['random']): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A new draft for an address. Nothing is kept until the reader changes something. */
export function beginDraft({ address, kind, list, random, now }: Beginning): Report {
  const time = now.toISOString();
  return {
    v: REPORT_VERSION,
    id: newId(random),
    state: 'draft',
    created: time,
    changed: time,
    address: stripAddress(address).bare,
    kind,
    realSite: '',
    why: '',
    evidence: '',
    list,
  };
}

/**
 * The draft that a reader left for this address, newest first.
 *
 * @param reports what the store holds
 * @param address the address as the browser has it
 */
export function draftFor(reports: readonly Report[], address: string): Report | undefined {
  const { bare, whole } = stripAddress(address);
  return reports
    .filter((report) => report.state === 'draft' && (report.address === bare || report.address === whole))
    .toSorted((a, b) => b.changed.localeCompare(a.changed))[0];
}
