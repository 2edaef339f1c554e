/**
 * Texts that stand in a script's source as they are: printable ASCII without what ends a string or is escaped in one, whichever
 * quotes a build tool takes. So what is between the quotes, read as source, is the text (`literal.ts`).
 */

/** Printable ASCII but `"`, `'`, `<`, `>`, `\`, `` ` `` and `{`. `<` and `>` are kept for what stands around texts. */
const RAW = /^[ !#-&(-;=?-[\]-_a-z|}~]*$/;

export const isRaw = (text: string): boolean => RAW.test(text);

/** UTF-8 in percent-encoding (RFC 3986, section 2.1); half of a surrogate pair is U+FFFD. */
const percentEncoded = (character: string): string =>
  Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(
    '',
  );

/**
 * A raw text that `decodeURIComponent` reads back.
 *
 * @param also raw characters that are encoded too: `%`, and those that mean something where the text is to stand
 */
export function asRaw(text: string, also: readonly string[]): string {
  const stays = (part: string): boolean => isRaw(part) && !also.some((one) => part.includes(one));
  // Nearly every text stands as it is.
  return stays(text) ? text : Array.from(text, (one) => (stays(one) ? one : percentEncoded(one))).join('');
}
