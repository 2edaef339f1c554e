/** Beginning a report. Randomness and clock come in as arguments. */
import type { ReportKind } from './kinds.ts';
import { REPORT_VERSION, type Keys, type Report, type Subject } from './schema.ts';
import { stripAddress } from './strip-address.ts';

/** Fills an array with random bytes (`crypto.getRandomValues`). */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => void;

export interface Beginning {
  /** The address as the browser has it; it is stripped here. */
  readonly address: string;
  readonly about: Subject;
  readonly kind: ReportKind | null;
  /** The entry that a correction is about. */
  readonly entry: string | null;
  readonly list: Report['list'];
  readonly random: Random;
  readonly now: Date;
}

function hexDigits(random: Random): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keys for one report, tied to nothing. */
export function drawKeys(random: Random): Keys {
  return { idempotency: hexDigits(random), secret: hexDigits(random) };
}

/** The report with keys: one of an older version has none yet. */
export function withKeys(report: Report, random: Random): Report {
  return report.keys === null ? { ...report, keys: drawKeys(random) } : report;
}

/** A new draft for an address. Nothing is kept until the reader changes something. */
export function beginDraft({ address, about, kind, entry, list, random, now }: Beginning): Report {
  const time = now.toISOString();
  return {
    v: REPORT_VERSION,
    id: hexDigits(random),
    created: time,
    changed: time,
    about,
    address: stripAddress(address).bare,
    kind,
    realSite: '',
    why: '',
    evidence: '',
    contact: '',
    picture: null,
    entry,
    list,
    keys: drawKeys(random),
    parcel: null,
    mayHaveArrived: false,
    standing: { is: 'draft' },
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
    .filter(
      (report) => report.standing.is === 'draft' && (report.address === bare || report.address === whole),
    )
    .toSorted((a, b) => b.changed.localeCompare(a.changed))[0];
}
