/** Words that somebody else chose (a list's name, a note, an outlet's name), safe to stand in a line of ours. */

/** Control characters, and the marks that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** The first of those characters in a text, as `U+202E`; `undefined`: there is none. */
export function unseenIn(text: string): string | undefined {
  const at = text.search(UNSEEN);
  return at < 0 ? undefined : `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}

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
