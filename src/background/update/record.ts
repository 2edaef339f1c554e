/** What is remembered of updates between two attempts: one storage item, small, and only of what was verified. */
import * as v from 'valibot';
import { REFUSALS } from '../../registry/update/refusal.ts';

const time = v.string();
const serial = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const nullish = <S extends v.GenericSchema>(schema: S) => v.fallback(v.nullable(schema), null);

const Stored = v.object({
  /** The highest serial that was ever in use. */
  floor: v.fallback(serial, 0),
  /** The newest signed word that a list is the current one. */
  confirmed: nullish(v.object({ serial, issued: time })),
  /** What a server called its manifest, so that it may answer "unchanged"; forgotten after a week. */
  poll: nullish(v.object({ mirror: v.string(), etag: v.string(), serial, expires: time, at: time })),
  attempt: nullish(v.object({ at: time, outcome: v.picklist(['taken', 'unchanged', 'refused', 'begun']) })),
  refusal: nullish(
    v.object({ at: time, mirror: v.string(), reason: v.picklist(REFUSALS), detail: v.string() }),
  ),
  /** Attempts in a row that brought nothing. */
  failures: v.fallback(serial, 0),
});
export type UpdateRecord = v.InferOutput<typeof Stored>;

/** Field by field: what can't be read is as at first start. */
export function parseUpdateRecord(raw: unknown): UpdateRecord {
  return v.parse(Stored, typeof raw === 'object' && raw !== null ? raw : {});
}

export const UPDATE_RECORD_KEY = 'list-update';
