/** Words that somebody else chose (a list's name, a note), made safe to stand in a line of ours. */

/** Control characters, and the marks that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/**
 * One line without control and direction characters, blanks collapsed, cut to a length.
 *
 * @param max in UTF-16 units
 */
export function plainLine(text: string, max: number): string {
  const line = text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
  // Never half a surrogate pair.
  return line.length <= max
    ? line
    : line
        .slice(0, max)
        .replace(/[\ud800-\udbff]$/u, '')
        .trim();
}
