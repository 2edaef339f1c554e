/**
 * What travels between browser and intake: the shapes of docs/reports-api.yaml, which a test holds in step with these.
 * Both sides read with these parsers.
 */
import * as v from 'valibot';
import { REPORT_KINDS } from './kinds.ts';
import { hex, LIMITS, SUBJECTS, time } from './schema.ts';
import { receiptName, said, STATUSES } from './standing.ts';

/** Version of the HTTP contract; a receiver that knows another one answers 400. */
export const WIRE_VERSION = 1;

/** Largest body of a report, in bytes: more is answered with 413. */
export const MAX_BODY = 524_288;

/** Most receipts in one question. */
export const MAX_RECEIPTS = 1000;

const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

/** `POST {intake}reports` */
export const ReportBody = v.strictObject({
  v: v.literal(WIRE_VERSION),
  kind: v.picklist(REPORT_KINDS),
  about: v.picklist(SUBJECTS),
  address: text(LIMITS.address),
  realSite: v.optional(text(LIMITS.realSite)),
  entry: v.optional(text(200)),
  why: v.optional(text(LIMITS.why)),
  evidence: v.optional(text(LIMITS.evidence)),
  contact: v.optional(text(LIMITS.contact)),
  list: v.optional(v.strictObject({ serial: v.number(), date: v.string() })),
  secret: hex,
  picture: v.optional(
    v.strictObject({ type: v.picklist(['image/jpeg', 'image/png']), data: text(LIMITS.picture) }),
  ),
});
export type ReportBody = v.InferOutput<typeof ReportBody>;

/** The answer to an accepted report, and one line of the answer about receipts. Unknown fields are a later version's. */
export const Receipt = v.object({
  receipt: receiptName,
  status: v.picklist(STATUSES),
  entry: v.optional(text(200)),
  reason: v.optional(said),
  decided: v.optional(time),
});
export type Receipt = v.InferOutput<typeof Receipt>;

/** `POST {intake}status` */
export const StatusQuestion = v.strictObject({
  v: v.literal(WIRE_VERSION),
  receipts: v.pipe(
    v.array(v.strictObject({ receipt: receiptName, secret: hex })),
    v.minLength(1),
    v.maxLength(MAX_RECEIPTS),
  ),
});
export type StatusQuestion = v.InferOutput<typeof StatusQuestion>;

/** Receipts that the intake does not know, or whose secret is wrong, are left out. */
export const StatusAnswer = v.object({ receipts: v.array(Receipt) });

/** RFC 9457: why a request was not taken. */
export const Problem = v.object({ detail: v.optional(v.string()) });

/** An unknown text as JSON; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
