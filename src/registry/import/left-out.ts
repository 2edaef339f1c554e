/** What an import leaves out, and why: nothing disappears without a line. */
import * as v from 'valibot';
import { byCodeUnits, formatFile } from '../canonical.ts';

export const LeftOut = v.strictObject({
  /** The table it stands in, relative to the evidence folder. */
  file: v.string(),
  /** What was left out: an id, a host, an account, a code. */
  item: v.string(),
  /** The entry it would have belonged to. */
  entry: v.optional(v.string()),
  reason: v.string(),
});
export type LeftOut = v.InferOutput<typeof LeftOut>;

export const LeftOutFile = v.strictObject({ v: v.literal(1), leftOut: v.array(LeftOut) });

function key(row: LeftOut): string {
  return [row.file, row.entry ?? '', row.item, row.reason].join('\n');
}

/** Text of `left-out.json`: sorted, each line once. */
export function formatLeftOut(rows: readonly LeftOut[]): string {
  const unique = new Map(rows.map((row) => [key(row), row]));
  return formatFile({ v: 1, leftOut: [...unique.values()].toSorted((a, b) => byCodeUnits(key(a), key(b))) });
}
