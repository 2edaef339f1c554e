/**
 * The one schema of a reader's report: what the form writes, what the browser keeps, what a saved file holds.
 * Version 1. A record that does not parse is never thrown away: it is listed as unreadable and goes into the file.
 */
import * as v from 'valibot';

export const REPORT_VERSION = 1;

/** What the reader noticed. `correction`: something in an entry of ours is wrong. */
export const REPORT_KINDS = ['state', 'impersonation', 'network', 'other', 'correction'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Longest text of each field, in UTF-16 units. */
export const LIMITS = { address: 4096, realSite: 300, why: 2000, evidence: 4096 } as const;

/**
 * Where a report stands. `draft`: being written, saved as it is typed. `kept`: complete and kept in this browser.
 * What needs a receiver (queued, sending, accepted, refused, retry, withdrawn) is added here with it.
 */
export const STATES = ['draft', 'kept'] as const;
export type ReportState = (typeof STATES)[number];

const time = v.pipe(v.string(), v.isoTimestamp());

export const Report = v.strictObject({
  v: v.literal(REPORT_VERSION),
  /** 32 hexadecimal digits, drawn at random: the report's only name, tied to no reader. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits')),
  state: v.picklist(STATES),
  created: time,
  changed: time,
  /* What the reader fills in. In a draft every field may hold anything, in a kept report they are valid. */
  address: v.string(),
  kind: v.nullable(v.picklist(REPORT_KINDS)),
  /** The site that is copied; empty when not known or not a copy. */
  realSite: v.string(),
  why: v.string(),
  /** Address of a page that shows it; empty when there is none. */
  evidence: v.string(),
  /** The list that the address was checked against; `null` when the check gave no answer. */
  list: v.nullable(v.strictObject({ serial: v.number(), date: v.string() })),
});
export type Report = v.InferOutput<typeof Report>;

/** The fields of the form, in its order. */
export const FIELDS = ['address', 'kind', 'realSite', 'why', 'evidence'] as const;
export type ReportFields = Pick<Report, (typeof FIELDS)[number]>;

/** A saved file (`masthead-reports-YYYY-MM-DD.json`). `unreadable` holds records of the store as they are. */
export const ReportsFile = v.strictObject({
  format: v.literal('masthead-reports'),
  v: v.literal(REPORT_VERSION),
  saved: time,
  reports: v.array(Report),
  unreadable: v.array(v.unknown()),
});
export type ReportsFile = v.InferOutput<typeof ReportsFile>;

/** A record of the store, under its key. */
export type StoredReport =
  | { readonly readable: true; readonly key: string; readonly report: Report }
  | { readonly readable: false; readonly key: string; readonly raw: unknown };

/**
 * Reads one record of the store; never throws.
 *
 * @param key the record's key
 * @param raw whatever the store holds
 */
export function readStored(key: string, raw: unknown): StoredReport {
  const parsed = v.safeParse(Report, raw);
  return parsed.success ? { readable: true, key, report: parsed.output } : { readable: false, key, raw };
}
