/**
 * What in a text or address looks as if it were the reader's own: mail addresses, and tokens that open a door for whoever
 * holds them. Pointed out, never taken out unasked: it may be just what the report is about.
 */

export interface Personal {
  readonly is: 'mail' | 'token';
  /** As it stands in the text. */
  readonly text: string;
}

const MAIL = /[\p{L}\p{N}._%+-]+(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** `session=…`, `access_token=…`: what follows a telling name, whatever it looks like. */
const NAMED =
  /(?<=[?&#;\s"']|^)(?:[\w-]*(?:token|session|secret|password|passwd|signature)|sid|auth|apikey|api_key|jwt|otp)=([^&#\s"']{4,})/giu;

/** JSON Web Tokens, long hexadecimal digits, and long mixtures of capitals, small letters and digits. */
const JWT = /eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/gu;
const HEX = /(?<![\p{L}\p{N}])[0-9a-f]{32,}(?![\p{L}\p{N}])/giu;
const MIXED = /(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{24,}(?![\w-])/gu;

/** A mixture of words and numbers ("The-Best-of-2024-in-Pictures") is a title: letters change their case at a dash alone. */
function isTitle(text: string): boolean {
  return text.split(/[-_]/).every((word) => /^(?:[A-Z]?[a-z]*|[A-Z]*|\d*)$/.test(word));
}

/**
 * @param text a field of the form
 * @returns each finding once, in the order of the text
 */
export function findPersonal(text: string): readonly Personal[] {
  const found = new Map<string, { readonly at: number; readonly is: Personal['is'] }>();
  const note = (is: Personal['is'], part: string, at: number): void => {
    const inside = [...found.keys()].some((other) => other.includes(part));
    if (part !== '' && !inside) found.set(part, { at, is });
  };
  for (const match of text.matchAll(MAIL)) note('mail', match[0], match.index);
  for (const match of text.matchAll(NAMED)) note('token', match[1] ?? '', match.index);
  for (const match of text.matchAll(JWT)) note('token', match[0], match.index);
  for (const match of text.matchAll(HEX)) note('token', match[0], match.index);
  for (const match of text.matchAll(MIXED)) if (!isTitle(match[0])) note('token', match[0], match.index);
  return [...found].toSorted(([, a], [, b]) => a.at - b.at).map(([part, { is }]) => ({ is, text: part }));
}

/** The text without one finding, wherever it stands. */
export function takeOut(text: string, { text: part }: Personal): string {
  return text.replaceAll(part, '').replaceAll(/ {2,}/g, ' ').trim();
}
