/**
 * Names as text, as a script literal holds them: a first line of endings, a line of names for every two letters that names begin with,
 * which are left out there, and one in front of those for all other names. A page asks with the engine's own search in one line: its
 * code runs for the first time, where a loop over characters costs many times what it does hot, and no filter is needed in front.
 *
 *   com ru net            endings that many names have: `B`, `C` and `D`; `A` for none of them
 *   …                     names that do not begin with two letters
 *   …tlantic-newsBCAokCE …     of names that begin with `at`: the rest of each, its ending, its value
 *
 * Endings and values (`format.ts`) are capitals, which no name has: they end the name in front of them, and nothing separates.
 */
import { CLOSER_BIT } from './format.ts';
import { NONE, SLOW } from './link-shape.ts';
import { DOT, KIND, LENGTH_BITS, PLAIN, withoutDot } from './plain-host.ts';

export interface NameLines {
  /** By what stands behind a name's last dot: the code of its capital. */
  readonly endings: ReadonlyMap<string, number>;
  /** By `lineNumber`. */
  readonly lines: readonly string[];
}

const A = 97;
const Z = 122;
const LETTERS = 26;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const BETWEEN_ENDINGS = ' ';
/** Behind a value: the host is to be looked at closer. */
const CLOSER = ' ';
const CLOSER_CODE = 32;

/** The line of a name whose text up to its ending is text[start, cut): 0 where that has no two letters in front, or nothing else. */
function lineNumber(text: string, start: number, cut: number): number {
  const first = text.charCodeAt(start) - A;
  const second = text.charCodeAt(start + 1) - A;
  const hasLetters = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
  return hasLetters && cut - start > 2 ? 1 + first * LETTERS + second : 0;
}

/** In the text that begins with them. */
function readEndings(line: string): Map<string, number> {
  const endings = new Map<string, number>();
  for (const ending of line.split(BETWEEN_ENDINGS)) endings.set(ending, CAPITAL_A + 1 + endings.size);
  return endings;
}

/** Those that spare most characters, as many as there are capitals. */
function commonEndings(names: readonly string[]): string {
  const spared = new Map<string, number>();
  for (const name of names) {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    if (ending.length < name.length - 1) spared.set(ending, (spared.get(ending) ?? 0) + ending.length + 1);
  }
  return [...spared]
    .filter(([ending, characters]) => characters > ending.length + 1)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, LETTERS - 1)
    .map(([ending]) => ending)
    .join(BETWEEN_ENDINGS);
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
  const written = commonEndings(names);
  const endings = readEndings(written);
  const lines = Array.from({ length: 1 + LETTERS * LETTERS }, () => '');
  names.forEach((name, i) => {
    const value = values[i] ?? 0;
    const dot = name.lastIndexOf('.');
    const ending = dot > 0 ? endings.get(name.slice(dot + 1)) : undefined;
    const cut = ending === undefined ? name.length : dot;
    const line = lineNumber(name, 0, cut);
    lines[line] +=
      name.slice(line === 0 ? 0 : 2, cut) +
      String.fromCharCode(ending ?? CAPITAL_A) +
      inCapitals(value & ~CLOSER_BIT) +
      (value < CLOSER_BIT ? '' : CLOSER);
  });
  return [written, ...lines];
}

/** @param written by `writeNames` */
export function readNames([endings = '', ...lines]: readonly string[]): NameLines {
  return { endings: readEndings(endings), lines };
}

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
 * @param cut the name is text[start, cut) and an ending, or all of it where that has no capital of its own
 * @param ending its capital's code
 */
function valueIn(lines: readonly string[], text: string, start: number, cut: number, ending: number): number {
  const number = lineNumber(text, start, cut);
  const line = lines[number];
  if (line === undefined || line === '') return -1;
  const rest = text.slice(number === 0 ? start : start + 2, cut);
  for (let at = line.indexOf(rest); at >= 0; at = line.indexOf(rest, at + 1)) {
    const behind = at + rest.length;
    if (line.charCodeAt(behind) !== ending) continue;
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
  const ending = dot > start ? endings.get(text.slice(dot + 1, end)) : undefined;
  return valueIn(lines, text, start, ending === undefined ? end : dot, ending ?? CAPITAL_A);
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
  const ending = dot > start ? endings.get(text.slice(dot + 1, stop)) : undefined;
  const cut = ending === undefined ? stop : dot;
  let at = start;
  do {
    const value = valueIn(lines, text, at, cut, ending ?? CAPITAL_A);
    if (value >= 0) return (value << LENGTH_BITS) | (stop - at);
    at = text.indexOf('.', at) + 1;
    // The last label alone is no name.
  } while (at > start && at < dot);
  return NONE;
}
