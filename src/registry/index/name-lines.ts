/**
 * Names as text, as a script literal holds them. A line for every two letters that names begin with, which are left out there:
 *
 *   com net online        the first line: what many names end with, written as `B`, `C`, `D` …, and `A` for any other ending
 *   1tvBE24.exampleAF     the second: names that do not begin with two letters
 *   lanticBE lasCBA       the line of `at`: the rest of each name, its ending, its value (`format.ts`), a space where one is to look closer
 *
 * Endings and values are capitals, which no name has: they end the name in front of them, and nothing else separates. A page asks with
 * the engine's own search in one line: its code runs for the first time, where each turn of a loop costs many times what it does
 * hot (`filtered-search.ts`), and then no filter is worth its room.
 */
import { CLOSER_BIT } from './format.ts';
import { NONE, SLOW } from './link-shape.ts';
import { DOT, KIND, LENGTH_BITS, PLAIN, withoutDot } from './plain-host.ts';

export interface NameLines {
  /** What stands behind the last dot of many names; the first one's capital is `B`. */
  readonly endings: readonly string[];
  /** Of names, from 1 on: see `lineNumber`. */
  readonly lines: readonly string[];
}

const A = 97;
const Z = 122;
const LETTERS = 26;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
/** The line of endings, and the first one of names. */
const ENDINGS = 0;
const OTHERS = 1;
const BETWEEN_ENDINGS = ' ';
/** Behind a value: the host is to be looked at closer. */
const CLOSER = ' ';
const CLOSER_CODE = 32;

/** The line of a name whose text up to its ending is text[start, cut): `OTHERS` where that has no two letters in front, or nothing else. */
function lineNumber(text: string, start: number, cut: number): number {
  const first = text.charCodeAt(start) - A;
  const second = text.charCodeAt(start + 1) - A;
  const hasLetters = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
  // A rest of no character would be found everywhere, without end.
  return hasLetters && cut - start > 2 ? OTHERS + 1 + first * LETTERS + second : OTHERS;
}

/**
 * The place among the endings of what stands behind the last dot of the name text[start, end); -1 for any other.
 *
 * @param dot where that is; anything up to `start` where the name has none, or begins with it
 */
const endingOf = (
  endings: readonly string[],
  text: string,
  start: number,
  dot: number,
  end: number,
): number => (dot > start ? endings.indexOf(text.slice(dot + 1, end)) : -1);

/** Those that spare most characters, as many as there are capitals. */
function commonEndings(names: readonly string[]): string[] {
  const spared = new Map<string, number>();
  for (const name of names) {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    if (ending.length < name.length - 1) spared.set(ending, (spared.get(ending) ?? 0) + ending.length + 1);
  }
  return [...spared]
    .filter(([ending, characters]) => characters > ending.length + 1)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, LETTERS - 1)
    .map(([ending]) => ending);
}

/** A number in capitals. */
function inCapitals(number: number): string {
  const digit = String.fromCharCode(CAPITAL_A + (number % LETTERS));
  return number < LETTERS ? digit : inCapitals(Math.floor(number / LETTERS)) + digit;
}

/**
 * @param names see `isIndexName`
 * @param values of each, as in `BuiltIndex`
 * @returns all lines, the empty ones too
 */
export function writeNames(names: readonly string[], values: Uint16Array): string[] {
  const endings = commonEndings(names);
  const lines = Array.from({ length: OTHERS + 1 + LETTERS * LETTERS }, () => '');
  lines[ENDINGS] = endings.join(BETWEEN_ENDINGS);
  names.forEach((name, i) => {
    const value = values[i] ?? 0;
    const dot = name.lastIndexOf('.');
    const ending = endingOf(endings, name, 0, dot, name.length);
    const cut = ending < 0 ? name.length : dot;
    const line = lineNumber(name, 0, cut);
    lines[line] +=
      name.slice(line === OTHERS ? 0 : 2, cut) +
      inCapitals(ending + 1) +
      inCapitals(value & ~CLOSER_BIT) +
      (value < CLOSER_BIT ? '' : CLOSER);
  });
  return lines;
}

/** @param lines as `writeNames` writes them */
export const readNames = (lines: readonly string[]): NameLines => ({
  endings: lines[ENDINGS]?.split(BETWEEN_ENDINGS) ?? [],
  lines,
});

/** The value in capitals at a place of a line. */
function readValue(line: string, start: number): number {
  let value = 0;
  for (let at = start; ; at++) {
    const code = line.charCodeAt(at);
    if (code >= CAPITAL_A && code <= CAPITAL_Z) value = value * LETTERS + code - CAPITAL_A;
    else return code === CLOSER_CODE ? value | CLOSER_BIT : value;
  }
}

/**
 * The value of a name, or -1.
 *
 * @param cut the name is text[start, cut) and an ending, or all of it where that is none of the common ones
 * @param ending its place among those; -1 for any other
 */
function valueIn(lines: readonly string[], text: string, start: number, cut: number, ending: number): number {
  const number = lineNumber(text, start, cut);
  const line = lines[number];
  if (line === undefined || line === '') return -1;
  const rest = text.slice(number === OTHERS ? start : start + 2, cut);
  for (let at = line.indexOf(rest); at >= 0; at = line.indexOf(rest, at + 1)) {
    const behind = at + rest.length;
    if (line.charCodeAt(behind) !== CAPITAL_A + 1 + ending) continue;
    // Not the end of a longer name: in front of a name stands a value, or nothing.
    const before = at === 0 ? CAPITAL_A : line.charCodeAt(at - 1);
    if ((before >= CAPITAL_A && before <= CAPITAL_Z) || before === CLOSER_CODE)
      return readValue(line, behind + 1);
  }
  return -1;
}

/** As `FindName`. */
export function findInLines({ endings, lines }: NameLines, text: string, start: number, end: number): number {
  if (start >= end) return -1;
  const dot = text.lastIndexOf('.', end - 1);
  const ending = endingOf(endings, text, start, dot, end);
  return valueIn(lines, text, start, ending < 0 ? end : dot, ending);
}

/** As `FindPlain`. */
export function findPlainInLines(
  { endings, lines }: NameLines,
  text: string,
  start: number,
  end: number,
): number {
  const stop = withoutDot(text, start, end);
  let dot = start;
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    // Small letters, which is nearly all of it, cost no further question.
    if (code >= A && code <= Z) continue;
    const kind = KIND.charCodeAt(code);
    if (code === DOT) dot = at;
    else if (kind !== PLAIN) return kind > PLAIN ? -kind : SLOW;
  }
  const ending = endingOf(endings, text, start, dot, stop);
  const cut = ending < 0 ? stop : dot;
  let at = start;
  do {
    const value = valueIn(lines, text, at, cut, ending);
    if (value >= 0) return (value << LENGTH_BITS) | (stop - at);
    at = text.indexOf('.', at) + 1;
    // The last label alone is no name.
  } while (at > start && at < dot);
  return NONE;
}
