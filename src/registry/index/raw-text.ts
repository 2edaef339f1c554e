/**
 * Texts that stand in a script's source as they are: printable ASCII without what ends a string or is escaped in one, whichever
 * quotes a build tool takes. So what is between the quotes, read as source, is the text (`literal.ts`).
 */

/** Printable ASCII but `"`, `'`, `<`, `>`, `\`, `` ` `` and `{`. `<` and `>` are kept for what stands around texts. */
const RAW = /^[ !#-&(-;=?-[\]-_a-z|}~]*$/;

export const isRaw = (text: string): boolean => RAW.test(text);

/**
 * @param character one that cannot stand in a raw text, or must not
 * @returns its UTF-8 in percent-encoding (RFC 3986, section 2.1); half of a surrogate pair is U+FFFD
 */
export const percentEncoded = (character: string): string =>
  Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(
    '',
  );
