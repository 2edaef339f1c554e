/** Texts of many lines, for texts that are made only as they are asked for: one for so many lines, and none for each. */

const END = '\n';

/**
 * @param lines without line feeds
 * @param count lines in one text, at most
 */
export function joinLines(lines: readonly string[], count: number): string[] {
  return Array.from({ length: Math.ceil(lines.length / count) }, (_, i) =>
    lines.slice(i * count, (i + 1) * count).join(END),
  );
}

/** A line of a text; '' behind its last. */
export function lineOf(text: string, line: number): string {
  let start = 0;
  for (let left = line; left > 0; left--) {
    const end = text.indexOf(END, start);
    if (end < 0) return '';
    start = end + 1;
  }
  const end = text.indexOf(END, start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}
