/**
 * The index as a script literal: what the content script carries. Binary parts as base64, text parts as text, because
 * gzip packs text far better than its base64 (measured on the shipped list: 26 against 36 kB).
 */
import type { BuiltIndex, IndexParts } from './format.ts';

export interface IndexLiteral {
  /** Names, filter seed, filter segment length, filter start range, bytes of blocks, of values. */
  readonly numbers: readonly [number, number, number, number, number, number];
  /** Blocks, values and fingerprints, in base64. */
  readonly binary: string;
  /** The front-coded names. */
  readonly names: string;
  /** The verdicts, one a line. */
  readonly verdicts: string;
}

/**
 * @param toBase64 the platform's encoder
 */
export function writeLiteral(index: BuiltIndex, toBase64: (bytes: Uint8Array) => string): IndexLiteral {
  const { names, values, filter, verdicts } = index;
  const parts = [names.blocks, values, filter.fingerprints].map(
    (view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength),
  );
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((offset, part) => (all.set(part, offset), offset + part.length), 0);
  return {
    numbers: [
      names.count,
      filter.seed,
      filter.segmentLength,
      filter.startRange,
      names.blocks.byteLength,
      values.byteLength,
    ],
    binary: toBase64(all),
    names: new TextDecoder().decode(names.text),
    verdicts: verdicts.join('\n'),
  };
}

/**
 * Opens a literal of this release's own build. Verdicts are split at the first hit only: most pages have none.
 *
 * @param fromBase64 the platform's decoder (`Uint8Array.fromBase64` in browsers)
 */
export function readLiteral(
  { numbers, binary, names, verdicts }: IndexLiteral,
  fromBase64: (text: string) => Uint8Array<ArrayBuffer>,
): IndexParts {
  const [count, seed, segmentLength, startRange, blocks, values] = numbers;
  const { buffer } = fromBase64(binary);
  let lines: readonly string[] | undefined;
  return {
    names: { blocks: new Uint32Array(buffer, 0, blocks >>> 2), text: new TextEncoder().encode(names), count },
    values: new Uint16Array(buffer, blocks, values >>> 1),
    filter: { seed, segmentLength, startRange, fingerprints: new Uint8Array(buffer, blocks + values) },
    verdict: (number) => (lines ??= verdicts.split('\n'))[number] ?? '',
  };
}
