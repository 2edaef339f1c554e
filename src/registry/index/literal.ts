/**
 * The index as a script literal: what the content script carries. Binary parts as base64, text parts as text, because
 * gzip packs text far better than its base64 (measured on the shipped list: 26 against 36 kB). Texts are in pieces, so that
 * a page's heap holds those few that its hits ask for.
 */
import type { BuiltIndex, IndexParts, NameTable } from './format.ts';
import { joinLines, lineOf } from './lines.ts';
import { decodeNames } from './name-table.ts';
import { separatorsOf } from './name-text.ts';
import { readValue, VALUES, writeValues } from './values-text.ts';

/** Lines in one piece. Larger pieces are fewer functions, each of which costs a page that asks for it. */
const NAME_LINES = 4;
const VALUE_LINES = 4;
const VERDICT_LINES = 64;
/** Stands in no name. */
const BETWEEN_SEPARATORS = ' ';

interface LiteralParts {
  /** Names, filter seed, filter segment length, filter start range, blocks of names. */
  readonly numbers: readonly [number, number, number, number, number];
  /** The filter's fingerprints in base64. */
  readonly binary: string;
  /** What tells blocks of names apart (`name-text.ts`), a space between two. */
  readonly separators: string;
}

/** As plain data, which storage takes. */
export interface StoredLiteral extends LiteralParts {
  /**
   * In pieces of lines: names, a line for each block; their values (`values-text.ts`); the shapes, which are verdict 0, as one
   * piece; the other verdicts, a line each.
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

/**
 * @param toBase64 the platform's encoder
 */
export function writeLiteral(index: BuiltIndex, toBase64: (bytes: Uint8Array) => string): StoredLiteral {
  const { names, values, filter, verdicts } = index;
  const decoder = new TextDecoder();
  const blocks = Array.from(names.blocks, (start, i) =>
    decoder.decode(names.text.subarray(start, names.blocks[i + 1])),
  );
  return {
    numbers: [names.count, filter.seed, filter.segmentLength, filter.startRange, blocks.length],
    binary: toBase64(filter.fingerprints),
    separators: separatorsOf([...decodeNames(names)]).join(BETWEEN_SEPARATORS),
    texts: [
      ...joinLines(blocks, NAME_LINES),
      ...joinLines(writeValues(values), VALUE_LINES),
      verdicts[0] ?? '',
      ...joinLines(verdicts.slice(1), VERDICT_LINES),
    ],
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
  const text = (piece: number): string =>
    'texts' in literal ? (literal.texts[piece] ?? '') : literal.text(piece, call);
  /** Line `number` of those that begin with piece `first`, `count` in each. */
  const line = (number: number, first: number, count: number): string =>
    lineOf(text(first + Math.floor(number / count)), number % count);
  const values = Math.ceil(blocks / NAME_LINES);
  const shapes = values + Math.ceil(count / (VALUES * VALUE_LINES));
  let table: NameTable | undefined;
  return {
    count,
    names: () =>
      (table ??= {
        separators: literal.separators.split(BETWEEN_SEPARATORS),
        text: (block) => line(block, 0, NAME_LINES),
        count,
      }),
    value: (number) => readValue(line(Math.floor(number / VALUES), values, VALUE_LINES), number % VALUES),
    filter: { seed, segmentLength, startRange, fingerprints: fromBase64(literal.binary) },
    verdict: (number) => (number === 0 ? text(shapes) : line(number - 1, shapes + 1, VERDICT_LINES)),
  };
}
