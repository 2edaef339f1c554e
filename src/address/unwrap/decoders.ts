/**
 * The encodings that are a family's own, beyond the one percent-encoding of any query. Each takes the text that the
 * wrapper carries and gives the address's text; what is not in its encoding comes back as something that is no address.
 */

/** Percent-decoding that keeps what is malformed, as servers do, so that a stray `%` silences nothing. */
export function percentDecoded(text: string, plus = '+'): string {
  if (!/[%+]/.test(text)) return text;
  const spaced = plus === '+' ? text : text.replaceAll('+', plus);
  try {
    return decodeURIComponent(spaced);
  } catch {
    return new URLSearchParams(`x=${spaced.replaceAll('&', '%26').replaceAll('+', '%2B')}`).get('x') ?? '';
  }
}

/** Base64 in either alphabet (RFC 4648, sections 4 and 5), of UTF-8; empty where it is none. */
function base64Decoded(text: string): string {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
}

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * URL Defense v3: `ADDRESS__;BYTES!!…`. Each `*` in the address stands for the next character of BYTES, `**x` for as
 * many as x says, counted from two at `A`; BYTES is base64 of UTF-8.
 */
function urlDefense3(text: string): string {
  const end = text.lastIndexOf('__;');
  if (end < 0) return '';
  const characters = Array.from(base64Decoded(text.slice(end + 3).split('!', 1)[0] ?? ''));
  let next = 0;
  const take = (count: number): string => characters.slice(next, (next += count)).join('');
  return percentDecoded(text.slice(0, end)).replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) =>
    take(run === undefined ? 1 : RUN_LENGTHS.indexOf(run) + 2),
  );
}

export type Decoder = (text: string) => string;

/** By the letter that stands for it in the compiled table (`src/registry/wrappers/compile.ts`). */
export const DECODERS: Readonly<Record<string, Decoder>> = {
  /** Base64, with Bing's two characters in front where they are. */
  b: (text) => base64Decoded(text.replace(/^a1/, '')),
  /** URL Defense v2: percent-encoding written with `-` for `%` and `_` for `/`. */
  p: (text) => percentDecoded(text.replaceAll('-', '%').replaceAll('_', '/')),
  q: urlDefense3,
  /** Disqus puts a signature behind the address. */
  d: (text) => text.replace(/:[\w-]{20,}$/, ''),
  /** Google News: the address among the bytes of a message in base64. */
  n: (text) => /https?:\/\/[!-~]+/i.exec(base64Decoded(text.replace(/[?#].*/, '')))?.[0] ?? '',
  /** Search caches: `cache:ID:ADDRESS words`. */
  c: (text) => /^cache:(?:[\w-]{12}:)?(\S+)/.exec(text)?.[1] ?? '',
};
