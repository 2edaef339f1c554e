/**
 * The index as a script literal: what the content script carries. Two texts of printable ASCII, because gzip packs text far
 * better than its base64 (measured on the shipped list: 26 against 36 kB).
 *
 * A script carries each text as a string inside a function that is never called: its source, which every engine must
 * give as it was written (ECMAScript, `Function.prototype.toString`), holds the text. V8 gives a view of the script that it
 * has anyway: nothing is compiled, copied or kept for the names that no link of a page asks for.
 */
import type { BuiltIndex, IndexParts } from './format.ts';
import { openTextProbe, writeFilter } from './filter-text.ts';
import { joinLines, LINE_END, lineOf, tableOf, type Lines } from './lines.ts';
import { decodeNames, encodeNames } from './name-table.ts';
import { findInText, TEXT_BLOCK, writeNames, type NamesAsText } from './name-text.ts';
import { isRaw } from './raw-text.ts';
import { readValue, VALUES, writeValues } from './values-text.ts';

/** Stands in front of a text, and neither in it nor in what a function has in front of it. */
const BEGIN = '<';
/** Verdicts are short, and asked for by few links. */
const VERDICTS_EVERY = 32;
/** Which of the numbers say where these begin: a table, and behind it the lines; shapes have none. */
const NAMES = 4;
const VALUE_LINES = 6;
const SHAPES = 8;
const VERDICTS = 9;

interface LiteralParts<Text> {
  /**
   * Names; the filter's seed, segment length and start range; where these begin in `lines`: the names' table, their lines,
   * the values' table, their lines, the shapes' lines, the verdicts' table, their lines.
   */
  readonly numbers: readonly number[];
  /** The filter's fingerprints (`filter-text.ts`). */
  readonly filter: Text;
  /** Names, a line for each block; their values (`values-text.ts`); shapes, which are verdict 0; the other verdicts. */
  readonly lines: Text;
}

/** As plain data, which storage takes. */
export type StoredLiteral = LiteralParts<string>;

/** As a script carries it (`cli/literal-source.ts`). */
export type ScriptLiteral = LiteralParts<() => string>;

export type IndexLiteral = StoredLiteral | ScriptLiteral;

/** @throws when a verdict has the end of a line in it */
export function writeLiteral(index: BuiltIndex): StoredLiteral {
  const { names, values, filter, verdicts } = index;
  const blocks = writeNames(encodeNames([...decodeNames(names)], TEXT_BLOCK));
  const valueLines = writeValues(values);
  const [shapes = '', ...texts] = verdicts;
  const sections = [
    BEGIN,
    tableOf(blocks, 1),
    joinLines(blocks),
    tableOf(valueLines, 1),
    joinLines(valueLines),
    shapes,
    tableOf(texts, VERDICTS_EVERY),
    joinLines(texts),
  ];
  const starts: number[] = [];
  let end = 0;
  for (const section of sections) {
    starts.push(end);
    end += section.length;
  }
  return {
    numbers: [names.count, filter.seed, filter.segmentLength, filter.startRange, ...starts.slice(1)],
    filter: BEGIN + writeFilter(filter),
    lines: sections.join(''),
  };
}

/**
 * Out of a function's source, with what stands behind it there; by calling the function where an engine does not give its
 * source, or gives it in another form.
 */
function textOf(text: string | (() => string)): string {
  if (typeof text === 'string') return text;
  const source = String(text);
  const begin = source.indexOf(BEGIN);
  return begin < 0 ? text() : source.slice(begin);
}

/** Opens a literal of this release's own build. */
export function readLiteral({ numbers, filter, lines }: IndexLiteral): IndexParts {
  const count = numbers[0] ?? 0;
  // Only once something is asked for: on most pages nothing is, and not every engine gives a view without a copy.
  let text: string | undefined;
  const linesAt = (section: number, every: number): Lines => ({
    text: (text ??= textOf(lines)),
    table: numbers[section] ?? 0,
    first: numbers[section + 1] ?? 0,
    every,
  });
  let names: NamesAsText | undefined;
  let values: Lines | undefined;
  let verdicts: Lines | undefined;
  return {
    count,
    findName(wanted, start, end) {
      names ??= { lines: linesAt(NAMES, 1), count };
      return findInText(names, wanted, start, end);
    },
    value(name) {
      values ??= linesAt(VALUE_LINES, 1);
      return readValue(lineOf(values, Math.floor(name / VALUES)), name % VALUES);
    },
    mayContain: openTextProbe(textOf(filter), BEGIN.length, {
      seed: numbers[1] ?? 0,
      segmentLength: numbers[2] ?? 0,
      startRange: numbers[3] ?? 0,
    }),
    verdict(which) {
      verdicts ??= linesAt(VERDICTS, VERDICTS_EVERY);
      return which === 0
        ? verdicts.text.slice(numbers[SHAPES], numbers[VERDICTS])
        : lineOf(verdicts, which - 1);
    },
  };
}

/** Whether a text of a literal may stand in a source as it is. */
export const isSource = (text: string): boolean => isRaw(text.replaceAll(LINE_END, '').replace(BEGIN, ''));
