/** The key that a signed list's publisher gives out: the line of a `.pub` file, or its last word alone. */

/** @returns 64 hexadecimal digits, or `null` when it is no key */
export function readListKey(text: string): string | null {
  const word = text.trim().split(/\s+/u).at(-1) ?? '';
  return /^[0-9a-f]{64}$/u.test(word) ? word : null;
}
