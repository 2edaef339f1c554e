/**
 * Where a report stands:
 *
 * ```
 * draft -> (invalid: an answer, never stored) -> kept                      no intake: a file or an issue page
 *                                             -> queued -> sending -> accepted(receipt) -> status from the desk
 *                                                  ^          |----> refused(why)  -> draft, when edited
 *                                                  |          `----> retry(at) -> sending
 *                                                  `--- withdrawn, any time before an answer
 * ```
 */
import * as v from 'valibot';

const time = v.pipe(v.string(), v.isoTimestamp());

/** Why an attempt is made again. */
export const RETRY_REASONS = [
  /** The browser says that it has no network: nothing was tried. */
  'offline',
  /** No answer: no such server, refused, cut off. */
  'unreachable',
  'timeout',
  /** The receiver asks to come later (429, 503, 409). */
  'busy',
  /** The receiver failed (5xx). */
  'server-fault',
  /** An answer that is none of the contract's. */
  'garbled',
] as const;
export type RetryReason = (typeof RETRY_REASONS)[number];

/** Why the receiver, or the browser itself, will not have it as it is. */
export const REFUSALS = [
  /** The receiver names something wrong in it (400, 422). */
  'invalid',
  'too-large',
  /** Nobody takes reports there (401, 403, 404 …). */
  'not-taken',
  /** Masthead now sends reports to another address than the one the reader agreed to. */
  'elsewhere',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What the desk says of an accepted report. */
export const STATUSES = ['received', 'in-review', 'accepted', 'declined', 'merged'] as const;
export type Status = (typeof STATUSES)[number];

const attempts = v.pipe(v.number(), v.integer(), v.minValue(1));
/** The receiver's own words, shown as a quotation. */
export const said = v.pipe(v.string(), v.maxLength(500));
export const receiptName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{3,63}$/, 'must be a receipt'),
);

const Accepted = v.strictObject({
  is: v.literal('accepted'),
  receipt: receiptName,
  at: time,
  status: v.picklist(STATUSES),
  /** The entry that came of it. */
  entry: v.optional(v.string()),
  reason: v.optional(said),
  decided: v.optional(time),
  /** When its status was last asked for. */
  asked: v.optional(time),
});
export type Accepted = v.InferOutput<typeof Accepted>;

export const Standing = v.variant('is', [
  v.strictObject({ is: v.literal('draft') }),
  v.strictObject({ is: v.literal('kept'), by: v.picklist(['here', 'file', 'issue']) }),
  v.strictObject({ is: v.literal('queued'), since: time }),
  v.strictObject({ is: v.literal('sending'), since: time, attempts }),
  v.strictObject({ is: v.literal('retry'), at: time, attempts, why: v.picklist(RETRY_REASONS) }),
  Accepted,
  v.strictObject({
    is: v.literal('refused'),
    at: time,
    why: v.picklist(REFUSALS),
    said: v.optional(said),
  }),
  v.strictObject({ is: v.literal('withdrawn'), at: time }),
]);
export type Standing = v.InferOutput<typeof Standing>;
export type StandingName = Standing['is'];
