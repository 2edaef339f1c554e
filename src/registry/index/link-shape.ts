/**
 * What the first characters of an `href` say for certain: where an authority starts, or that there is none. Everything
 * that is not certain is `SLOW`: the caller then asks the platform's URL parser.
 */

/** Not listed, for certain. */
export const NONE = -1;
/** Not understood by the fast pass: ask the platform's URL parser. */
export const SLOW = -2;
/** A relative reference: it leads to the base address's host. */
export const RELATIVE = -3;
/** The host decides nothing alone: its accounts, paths or wrapped addresses do. */
export const CLOSER = -4;

const SLASH = 47;
const COLON = 58;
const BACKSLASH = 92;

/**
 * Where an `http:`, `https:` or scheme-relative authority starts; NONE for no such prefix. Asked letter by letter, since
 * this stands in the hot path and a call into the runtime does not.
 */
export function authorityStart(href: string): number {
  const first = href.charCodeAt(0);
  if (first === SLASH) return href.charCodeAt(1) === SLASH ? 2 : NONE;
  if (first !== 104 || href.charCodeAt(1) !== 116 || href.charCodeAt(2) !== 116 || href.charCodeAt(3) !== 112)
    return NONE;
  const at = href.charCodeAt(4) === 115 ? 5 : 4;
  return href.charCodeAt(at) === COLON &&
    href.charCodeAt(at + 1) === SLASH &&
    href.charCodeAt(at + 2) === SLASH
    ? at + 3
    : NONE;
}

/**
 * What a scheme without hosts says: CLOSER where its addresses lead to accounts (`tg://resolve?domain=…`), else NONE.
 *
 * @param protocol with its colon, in any case
 */
export const verdictOfScheme = (protocol: string): number => (/^tg:$/i.test(protocol) ? CLOSER : NONE);

/**
 * Text in front of a colon: a scheme that leads to no host, or anything else. WHATWG's special schemes alone can lead to a host
 * that is looked up (`file:` has none of ours).
 */
function classifyScheme(text: string): number {
  const isOther = /^[a-z][a-z0-9+.-]*$/i.test(text) && !/^(?:https?|ftp|wss?|file)$/i.test(text);
  return isOther ? verdictOfScheme(`${text}:`) : SLOW;
}

/** For strings with no authority prefix: RELATIVE, CLOSER or NONE where that is certain, else SLOW. */
export function classifyOther(href: string): number {
  const first = href.charCodeAt(0);
  if (href.length === 0 || first === 35 || first === 63) return RELATIVE;
  if (first === SLASH) {
    const second = href.charCodeAt(1);
    return href.length === 1 || (second > 32 && second !== BACKSLASH && second !== SLASH) ? RELATIVE : SLOW;
  }
  for (let i = 0; i < href.length; i++) {
    const code = href.charCodeAt(i);
    if (code === COLON) return classifyScheme(href.slice(0, i));
    if (code <= 32 || code === BACKSLASH) return SLOW;
    if (code === SLASH || code === 63 || code === 35) return RELATIVE;
  }
  return RELATIVE;
}
