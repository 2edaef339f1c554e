/** One proposal for the registry: an entry with the sources it cites. What the moderation desk writes and `add` reads. */
import * as v from 'valibot';
import { Entry, Evidence, SCHEMA_VERSION } from '../schema.ts';

/**
 * `entry` is whole: for an entry that the registry has already, what is new in it (addresses, claims, aliases) is
 * added to it. Its history may be empty: the registry writes its own. `evidence` holds sources that are new; those
 * that the registry has already may stand there too, word for word the same.
 */
export const Candidate = v.strictObject({
  v: v.literal(SCHEMA_VERSION),
  entry: Entry,
  evidence: v.array(Evidence),
});
export type Candidate = v.InferOutput<typeof Candidate>;

/** Either the candidate, or what is wrong with it in plain sentences. */
export type ReadCandidate =
  | { readonly ok: true; readonly candidate: Candidate }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** One sentence for each issue of the schema, with its place. */
export function issueSentences(issues: readonly v.BaseIssue<unknown>[], place: string): string[] {
  return issues.map((issue) => `${place}${v.getDotPath(issue) ?? 'the candidate'}: ${issue.message}.`);
}

/** @param json a candidate file's content, or a draft */
export function readCandidate(json: unknown): ReadCandidate {
  const result = v.safeParse(Candidate, json);
  if (result.success) return { ok: true, candidate: result.output };
  const reasons = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'The candidate'}: ${issue.message}.`,
  );
  return { ok: false, reasons };
}
