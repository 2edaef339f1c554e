/**
 * Texts of many lines, and where they begin: a table of fixed-width numbers in front of the lines, so that one is found
 * without reading what stands in front of it, and nothing is made of the others.
 */

/** Ends every line, the last one too. Stands in no raw text (`raw-text.ts`). */
export const LINE_END = '>';
const RADIX = 36;
/** The table tells of every so-many-th line. */
const EVERY = 32;
/** Characters of a number in the table: texts of up to 1.6 million characters. */
const WIDTH = 4;

export interface Lines {
  /** Holds table and lines, and whatever else. */
  readonly text: string;
  /** Where the table begins. */
  readonly table: number;
  /** Where the first line begins. */
  readonly first: number;
}

/**
 * Each with its end.
 *
 * @throws when there is one within a line
 */
export function joinLines(lines: readonly string[]): string {
  if (lines.some((line) => line.includes(LINE_END))) throw new Error('an end within a line');
  return lines.map((line) => line + LINE_END).join('');
}

/**
 * @param lines raw texts (`raw-text.ts`)
 * @throws when they are too long for the table
 */
export function tableOf(lines: readonly string[]): string {
  let table = '';
  let start = 0;
  lines.forEach((line, i) => {
    if (i % EVERY === 0) table += start.toString(RADIX).padStart(WIDTH, '0');
    start += line.length + 1;
  });
  if (start >= RADIX ** WIDTH) throw new Error(`lines of ${start} characters are too long for their table`);
  return table;
}

/** @param line one that there is */
export function lineOf({ text, table, first }: Lines, line: number): string {
  const entry = table + Math.floor(line / EVERY) * WIDTH;
  let start = first + Number.parseInt(text.slice(entry, entry + WIDTH), RADIX);
  for (let left = line % EVERY; left > 0; left--) start = text.indexOf(LINE_END, start) + 1;
  return text.slice(start, text.indexOf(LINE_END, start));
}

/** A line of a short text without a table; '' behind its last. */
export function lineIn(text: string, line: number): string {
  let start = 0;
  for (let i = 0; i < line; i++) {
    start = text.indexOf(LINE_END, start) + 1;
    if (start === 0) return '';
  }
  return text.slice(start, text.indexOf(LINE_END, start));
}
