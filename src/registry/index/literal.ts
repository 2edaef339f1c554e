/**
 * The index as a script literal: what the content script carries. A text of printable ASCII, because gzip packs text far
 * better than its base64 (measured on the shipped list: 26 against 36 kB).
 *
 * A script carries the text in a function's source (`carried-text.ts`).
 */
import { BEGIN, textOf, type CarriedText } from './carried-text.ts';
import type { BuiltIndex, IndexParts } from './format.ts';
import { joinLines, LINE_END, lineOf, tableOf, type Lines } from './lines.ts';
import { findInLines, findPlainInLines, readNames, writeNames } from './name-lines.ts';
import { decodeNames } from './name-table.ts';

/** Which of the numbers say where these begin: shapes; a table, and behind it the verdicts' lines. */
const SHAPES = 1;
const VERDICTS = 2;

interface LiteralParts<Text> {
  /** How many names; where these begin in `lines`: the shapes' lines, the verdicts' table, their lines. */
  readonly numbers: readonly number[];
  /** Names with their values (`name-lines.ts`); shapes, which are verdict 0; the other verdicts. */
  readonly lines: Text;
}

/** As plain data, which storage takes. */
export type StoredLiteral = LiteralParts<string>;

/** As a script carries it (`cli/literal-source.ts`). */
export type ScriptLiteral = LiteralParts<CarriedText>;

export type IndexLiteral = StoredLiteral | ScriptLiteral;

/** @throws when a verdict has the end of a line in it */
export function writeLiteral({ names, values, verdicts }: BuiltIndex): StoredLiteral {
  const [shapes = '', ...texts] = verdicts;
  const sections = [
    BEGIN + joinLines(writeNames([...decodeNames(names)], values)),
    shapes,
    tableOf(texts),
    joinLines(texts),
  ];
  const ends: number[] = [];
  let end = 0;
  for (const section of sections) ends.push((end += section.length));
  return { numbers: [names.count, ...ends.slice(0, -1)], lines: sections.join('') };
}

/** Opens a literal of this release's own build. */
export function readLiteral({ numbers, lines }: IndexLiteral): IndexParts {
  const text = typeof lines === 'string' ? lines : textOf(lines);
  const shapes = numbers[SHAPES] ?? 0;
  const names = readNames(text.slice(BEGIN.length, shapes).split(LINE_END));
  const table = numbers[VERDICTS] ?? 0;
  const verdicts: Lines = { text, table, first: numbers[VERDICTS + 1] ?? 0 };
  return {
    count: numbers[0] ?? 0,
    findName: (wanted, start, end) => findInLines(names, wanted, start, end),
    findPlain: (host, start, end) => findPlainInLines(names, host, start, end),
    verdict: (which) => (which === 0 ? text.slice(shapes, table) : lineOf(verdicts, which - 1)),
  };
}
