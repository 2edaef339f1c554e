/**
 * The paths of a family, as people read them, turned into one regular expression over path, query and fragment.
 *
 *   {address}  the address that is carried, with or without a scheme, up to the end
 *   {host}     a host, and {rest} what follows it, where something stands between the two
 *   {time}     an archive's time stamp with its flags: `20230101000000id_`, `2023*`, `2023.01.01-123456`
 *   {code}     one segment of a path
 *   {any}      anything, as little as possible
 *
 * A path without {address} or {host} is the whole path, with or without a last slash. Every part is bounded by what
 * stands behind it, so that matching takes linear time.
 */
import { PATH_END } from '../../address/unwrap/wrapper-table.ts';

const PARTS: Readonly<Record<string, string>> = {
  address: '(.+)',
  host: '([^/?#]+)',
  rest: '(.*)',
  time: '[\\d.*-]+(?:[a-z]{2}_)*',
  code: '[^/?#]+',
  any: '.*?',
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** @throws TypeError for an unknown part in braces */
function source(path: string): string {
  const pieces = path.split(/\{(\w+)\}/);
  const body = pieces
    .map((piece, i) => {
      if (i % 2 === 0) return escaped(piece);
      const part = PARTS[piece];
      if (part === undefined) throw new TypeError(`{${piece}} in ${path} is unknown`);
      return part;
    })
    .join('');
  const carries = /\{(?:address|host)\}/.test(path);
  return carries ? `${body}$` : `${body.replace(/\/$/, '')}${PATH_END}`;
}

/** @returns a pattern as `wrapper-table.ts` opens it; empty for any path */
export function pathPattern(paths: readonly string[]): string {
  return paths.map(source).join('|');
}
