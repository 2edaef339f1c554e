/** `test/vectors/wrapped.jsonl`: wrapped addresses of every family and what is behind them, written down apart from the engine. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Row = v.strictObject({
  family: v.string(),
  case: v.picklist([
    'plain',
    'encoded as a whole',
    'once too often',
    'mixed case',
    'nested',
    'malformed',
    'hostile',
  ]),
  wrapped: v.string(),
  target: v.nullable(v.string()),
  via: v.optional(v.array(v.string())),
});
export type WrappedRow = v.InferOutput<typeof Row>;

export const WRAPPED: readonly WrappedRow[] = readFileSync('test/vectors/wrapped.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => v.parse(Row, JSON.parse(line)));
