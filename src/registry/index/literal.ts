/**
 * The index as a script literal: what the content script carries. Binary parts as base64, text parts as text, because
 * gzip packs text far better than its base64 (measured on the shipped list: 26 against 36 kB).
 */
import type { BuiltIndex, IndexParts } from './format.ts';
import type { NameTable } from './name-table.ts';
import { readValue, writeValues } from './values-text.ts';

export interface IndexLiteral {
  /** Names, filter seed, filter segment length, filter start range, blocks of names. */
  readonly numbers: readonly [number, number, number, number, number];
  /** Lengths of the blocks of names, of their values (16 bits each), new values a block (8 bits), fingerprints, in base64. */
  readonly binary: string;
  /** The front-coded names. */
  readonly names: string;
  /** What stands at each name (`values-text.ts`). */
  readonly values: string;
  /** The verdicts, one a line. */
  readonly verdicts: string;
}

/**
 * @param toBase64 the platform's encoder
 */
export function writeLiteral(index: BuiltIndex, toBase64: (bytes: Uint8Array) => string): IndexLiteral {
  const { names, values, filter, verdicts } = index;
  // Lengths repeat and are small where offsets are neither: gzip likes them better.
  const lengths = Uint16Array.from(
    names.blocks,
    (start, i) => (names.blocks[i + 1] ?? names.text.length) - start,
  );
  const said = writeValues(values);
  const parts = [lengths, said.lengths, said.news, filter.fingerprints].map(
    (view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength),
  );
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((offset, part) => (all.set(part, offset), offset + part.length), 0);
  return {
    numbers: [names.count, filter.seed, filter.segmentLength, filter.startRange, lengths.length],
    binary: toBase64(all),
    names: new TextDecoder().decode(names.text),
    values: said.text,
    verdicts: verdicts.join('\n'),
  };
}

/** Where each block starts. */
function offsetsOf(lengths: Uint16Array): Uint32Array {
  const offsets = new Uint32Array(lengths.length);
  for (let i = 1; i < lengths.length; i++) offsets[i] = (offsets[i - 1] ?? 0) + (lengths[i - 1] ?? 0);
  return offsets;
}

/** Where each line starts, and where one more would: thousands of lines as strings of their own would stay on the page's heap. */
function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(text.length + 1);
  return Uint32Array.from(starts);
}

/**
 * Opens a literal of this release's own build. Names are read when the filter lets something pass,
 * values and verdicts at a hit: most pages have neither. Texts are searched as they stand, so that nothing is on the page's heap twice. (So the literal's texts may be getters: `cli/literal-source.ts`.)
 *
 * @param fromBase64 the platform's decoder (`Uint8Array.fromBase64` in browsers)
 */
export function readLiteral(
  literal: IndexLiteral,
  fromBase64: (text: string) => Uint8Array<ArrayBuffer>,
): IndexParts {
  const { numbers, binary } = literal;
  const [count, seed, segmentLength, startRange, blocks] = numbers;
  const { buffer } = fromBase64(binary);
  let table: NameTable | undefined;
  const view = (start: number): Uint16Array => new Uint16Array(buffer, start, blocks);
  let lines: Uint32Array | undefined;
  return {
    count,
    names: () =>
      (table ??= {
        blocks: offsetsOf(view(0)),
        text: literal.names,
        count,
      }),
    value: (number) =>
      readValue(
        { text: literal.values, lengths: view(2 * blocks), news: new Uint8Array(buffer, 4 * blocks, blocks) },
        number,
      ),
    filter: { seed, segmentLength, startRange, fingerprints: new Uint8Array(buffer, 5 * blocks) },
    verdict(number) {
      const { verdicts } = literal;
      lines ??= lineStarts(verdicts);
      return verdicts.slice(lines[number], (lines[number + 1] ?? 0) - 1);
    },
  };
}
