/** Decodes one `xn--` label (RFC 3492): the platform only ever gives the encoded form. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** @param digit `a`–`z` are 0–25, `0`–`9` are 26–35 */
function digitOf(digit: string): number {
  const code = digit.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  throw new RangeError('not a punycode digit');
}

function decode(encoded: string): string {
  const split = encoded.lastIndexOf('-');
  const points = Array.from(encoded.slice(0, Math.max(split, 0)), (letter) => letter.charCodeAt(0));
  let at = split + 1;
  let point = 128;
  let index = 0;
  let bias = 72;
  while (at < encoded.length) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(encoded[at] ?? '');
      at += 1;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(index - before, points.length + 1, before === 0);
    point += Math.floor(index / (points.length + 1));
    index %= points.length + 1;
    points.splice(index, 0, point);
    index += 1;
  }
  return String.fromCodePoint(...points);
}

/**
 * @param label one label of a hostname, lower-case ASCII
 * @returns the label in Unicode; other labels as they are; `undefined` for an `xn--` label that is no punycode
 */
export function unicodeLabel(label: string): string | undefined {
  if (!label.startsWith('xn--')) return label;
  try {
    return decode(label.slice(4));
  } catch (error) {
    // Bad digits and code points out of range: the only ways in which decoding fails.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
