/** Percent-escapes in addresses. */

/** Escapes of characters that need none (`A-Z a-z 0-9 - . _ ~ @`) are taken back: `/%40rt` is `/@rt`. */
export const unescapePlain = (text: string): string =>
  text.replace(/%(?:2[de]|3\d|4[\da-f]|5[\daf]|6[1-9a-f]|7[\dae])/gi, decodeURIComponent);

/** Without escapes; text whose escapes are no UTF-8 stays as it stands, and equals nothing but itself. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
