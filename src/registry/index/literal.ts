/**
 * The index as a script literal: what the content script carries. Binary parts as base64, text parts as text, because
 * gzip packs text far better than its base64 (measured on the shipped list: 26 against 36 kB). Texts are in pieces, so that
 * a page's heap holds those few that its hits ask for.
 */
import type { BuiltIndex, IndexParts, NameTable } from './format.ts';
import { decodeNames } from './name-table.ts';
import { separatorsOf } from './name-text.ts';
import { readValue, VALUES, writeValues } from './values-text.ts';

/** Verdicts in one piece. */
const LINES = 64;
/** Stands in no name. */
const BETWEEN_SEPARATORS = ' ';

interface LiteralParts {
  /** Names, filter seed, filter segment length, filter start range, blocks of names. */
  readonly numbers: readonly [number, number, number, number, number];
  /** By piece of values the newest verdict in front of it (16 bits), fingerprints, in base64. */
  readonly binary: string;
  /** What tells blocks of names apart (`name-text.ts`), a space between two. */
  readonly separators: string;
}

/** As plain data, which storage takes. */
export interface StoredLiteral extends LiteralParts {
  /**
   * A piece for each block of names; then their values (`values-text.ts`); one with the shapes, which is verdict 0; then
   * the other verdicts, one a line, `LINES` a piece.
   */
  readonly texts: readonly string[];
}

/** As a script carries it: pieces come from functions that an engine compiles as they are asked for (`cli/literal-source.ts`). */
export interface LazyLiteral extends LiteralParts {
  /** @param call calls what it is given: one for all */
  text(piece: number, call: (text: () => string) => string): string;
}

export type IndexLiteral = StoredLiteral | LazyLiteral;

const call = (text: () => string): string => text();

/** Verdicts but the first, `LINES` a piece. */
function linesOf(verdicts: readonly string[]): string[] {
  return Array.from({ length: Math.ceil((verdicts.length - 1) / LINES) }, (_, i) =>
    verdicts.slice(1 + i * LINES, 1 + (i + 1) * LINES).join('\n'),
  );
}

/** The text of a line of a piece; '' behind its last. */
function lineOf(text: string, line: number): string {
  let start = 0;
  for (let left = line; left > 0; left--) {
    const end = text.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}

/**
 * @param toBase64 the platform's encoder
 */
export function writeLiteral(index: BuiltIndex, toBase64: (bytes: Uint8Array) => string): StoredLiteral {
  const { names, values, filter, verdicts } = index;
  const said = writeValues(values);
  const parts = [said.newest, filter.fingerprints].map(
    (view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength),
  );
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((offset, part) => (all.set(part, offset), offset + part.length), 0);
  const decoder = new TextDecoder();
  const blocks = Array.from(names.blocks, (start, i) =>
    decoder.decode(names.text.subarray(start, names.blocks[i + 1])),
  );
  return {
    numbers: [names.count, filter.seed, filter.segmentLength, filter.startRange, blocks.length],
    binary: toBase64(all),
    separators: separatorsOf([...decodeNames(names)]).join(BETWEEN_SEPARATORS),
    texts: [...blocks, ...said.texts, verdicts[0] ?? '', ...linesOf(verdicts)],
  };
}

/**
 * Opens a literal of this release's own build. A name's look-up reads one piece, its value one, its verdict one:
 * pieces are asked for anew each time, since only the script's own copy of a text should be on a page's heap.
 *
 * @param fromBase64 the platform's decoder (`Uint8Array.fromBase64` in browsers)
 */
export function readLiteral(
  literal: IndexLiteral,
  fromBase64: (text: string) => Uint8Array<ArrayBuffer>,
): IndexParts {
  const [count, seed, segmentLength, startRange, blocks] = literal.numbers;
  const { buffer } = fromBase64(literal.binary);
  const text = (piece: number): string =>
    'texts' in literal ? (literal.texts[piece] ?? '') : literal.text(piece, call);
  const values = Math.ceil(count / VALUES);
  const shapes = blocks + values;
  let table: NameTable | undefined;
  return {
    count,
    names: () => (table ??= { separators: literal.separators.split(BETWEEN_SEPARATORS), text, count }),
    value(number) {
      const piece = Math.floor(number / VALUES);
      return readValue(text(blocks + piece), new Uint16Array(buffer, 0, values)[piece] ?? 0, number % VALUES);
    },
    filter: { seed, segmentLength, startRange, fingerprints: new Uint8Array(buffer, 2 * values) },
    verdict: (number) =>
      number === 0
        ? text(shapes)
        : lineOf(text(shapes + 1 + Math.floor((number - 1) / LINES)), (number - 1) % LINES),
  };
}
