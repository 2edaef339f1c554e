/** A list as it is kept: its head, apart from its domains. Version 1 of the shape; what does not parse is left out and said. */
import * as v from 'valibot';
import type { BadLine } from './parse-list.ts';

/** How loud a list may be. `facts`: in the popup only. */
export const TRUSTS = ['facts', 'mark', 'banner'] as const;
export type Trust = (typeof TRUSTS)[number];

/** `own`: the reader's · `text`: from a file or pasted · `plain`: fetched, unsigned · `signed`: fetched, in our signed format. */
const KINDS = ['own', 'text', 'plain', 'signed'] as const;
export type ListKind = (typeof KINDS)[number];

/** Why a list could not be taken. The last good one stays in use. */
const PROBLEMS = [
  'unreachable',
  'status',
  'redirect',
  'web-page',
  'not-text',
  'too-big',
  'too-slow',
  'empty',
  'too-many',
  'signature',
  'no-space',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

const Problem = v.object({
  code: v.picklist(PROBLEMS),
  /** The status of the answer, the domains in the list, or the reason of a refused signature. */
  detail: v.optional(v.union([v.number(), v.string()])),
});
export interface Problem {
  readonly code: ProblemCode;
  readonly detail?: number | string;
}

const Bad = v.object({ line: v.number(), text: v.string(), fault: v.string() });

export const StoredList = v.object({
  id: v.string(),
  kind: v.picklist(KINDS),
  name: v.string(),
  /** `https:` address it is fetched from. */
  address: v.optional(v.string()),
  /** Public key that its releases are signed with: 64 hexadecimal digits. */
  key: v.optional(v.string()),
  on: v.boolean(),
  trust: v.picklist(TRUSTS),
  /** ISO date and time, like all times here. */
  added: v.string(),
  /** Set by the organisation's policy: not the reader's to change. */
  managed: v.optional(v.boolean()),
  /** When the reader took it away; it can be put back until the browser is started again. */
  removed: v.optional(v.string()),
  count: v.number(),
  faults: v.array(Bad),
  faultCount: v.number(),
  /** The last time the list was fetched, or was found unchanged. */
  fetched: v.optional(v.string()),
  tried: v.optional(v.string()),
  problem: v.optional(Problem),
  /** Attempts that failed since the last good one. */
  failures: v.number(),
  etag: v.optional(v.string()),
  /** Of a signed list: its name in its manifests and the serial in use; an older one is refused. */
  list: v.optional(v.string()),
  serial: v.optional(v.number()),
});
export type StoredList = Omit<v.InferOutput<typeof StoredList>, 'faults' | 'problem'> & {
  readonly faults: readonly BadLine[];
  readonly problem?: Problem;
};

/** The id of the reader's own list. */
export const OWN = 'own';

/** Reads a kept head; `null` for anything else. */
export function readStoredList(raw: unknown): StoredList | null {
  const parsed = v.safeParse(StoredList, raw);
  // Faults are written by the parser alone; an unknown one would only lack its sentence.
  return parsed.success ? (parsed.output as StoredList) : null;
}

/** The own list's head before the reader changed anything: the reader's word is worth a banner. */
export function newOwnList(now: string): StoredList {
  return {
    id: OWN,
    kind: 'own',
    name: '',
    on: true,
    trust: 'banner',
    added: now,
    count: 0,
    faults: [],
    faultCount: 0,
    failures: 0,
  };
}
