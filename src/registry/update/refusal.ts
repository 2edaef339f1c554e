/**
 * Why a published list was not taken. Every refusal has one of these reasons, and the catalogue has a sentence for each:
 * what is wrong, and what a reader can do. `detail` is for the curious: a status, a number, a file's name.
 */
export const REFUSALS = [
  // On the way
  'unreachable',
  'no-answer',
  'bad-status',
  'redirected',
  'too-large',
  'too-slow',
  // The manifest
  'not-a-manifest',
  'unknown-key',
  'wrong-signature',
  'malformed',
  'other-list',
  'newer-format',
  'expired',
  'from-the-future',
  'older',
  // The files it names
  'missing',
  'cut-short',
  'changed-bytes',
  'not-unpacked',
  'other-base',
  'wrong-result',
  'wrong-list',
  'collapsed',
  // This device
  'storage-full',
  'storage-failed',
  'stored-damaged',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

export interface Refusal {
  readonly reason: RefusalReason;
  readonly detail: string;
}

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | ({ readonly ok: false } & Refusal);

export function accepted<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function refused(reason: RefusalReason, detail = ''): { readonly ok: false } & Refusal {
  return { ok: false, reason, detail };
}
