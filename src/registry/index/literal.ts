/**
 * The index as a script literal: what the content script carries. A text of printable ASCII, because gzip packs text far
 * better than its base64 (measured on the shipped list: 26 against 36 kB).
 *
 * A script carries the text as a string inside a function that is never called: its source, which every engine must
 * give as it was written (ECMAScript, `Function.prototype.toString`), holds it. V8 gives a view of the script that it
 * has anyway, and its lines are views of that: nothing is compiled or copied for names that no link of a page asks for.
 */
import type { BuiltIndex, IndexParts } from './format.ts';
import { joinLines, LINE_END, lineOf, tableOf, type Lines } from './lines.ts';
import { findInLines, findPlainInLines, readNames, writeNames } from './name-lines.ts';
import { decodeNames } from './name-table.ts';
import { isRaw } from './raw-text.ts';

/** Stands in front of a text, and neither in it nor in what a function has in front of it. */
const BEGIN = '<';
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
export type ScriptLiteral = LiteralParts<() => string>;

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
export function readLiteral({ numbers, lines }: IndexLiteral): IndexParts {
  const text = textOf(lines);
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

/** Whether a text of a literal may stand in a source as it is. */
export const isSource = (text: string): boolean => isRaw(text.replaceAll(LINE_END, '').replace(BEGIN, ''));
