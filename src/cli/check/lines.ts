/** Lines of a byte stream of any length: memory stays within one line, however long the stream or a line is. */
import { MAX_ADDRESS } from '../../address/parse-address.ts';
import type { InputFault } from '../../check/fault-words.ts';

export type Line = { readonly text: string; readonly fault?: InputFault };

/** UTF-8 takes at most four bytes for a character. */
const MAX_BYTES = MAX_ADDRESS * 4;
/** So much of a line that is refused is shown again. */
const SHOWN = 200;
const NEWLINE = 10;
const RETURN = 13;

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function lineOf(bytes: Uint8Array, isCut: boolean): Line {
  if (isCut) return { text: shorten(lenient.decode(bytes.subarray(0, SHOWN * 4))), fault: 'too-long' };
  const end = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length;
  try {
    const text = strict.decode(bytes.subarray(0, end));
    return text.length > MAX_ADDRESS ? { text: shorten(text), fault: 'too-long' } : { text };
  } catch {
    return { text: shorten(lenient.decode(bytes.subarray(0, end))), fault: 'not-utf-8' };
  }
}

/**
 * @param chunks bytes as they arrive
 * @returns each line without its line break; the last one also without a break behind it
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  const hold = (bytes: Uint8Array): void => {
    if (length + bytes.length > MAX_BYTES) isCut = true;
    if (isCut && held.length > 0) return;
    held.push(bytes);
    length += bytes.length;
  };
  const take = (): Line => {
    const line = lineOf(Buffer.concat(held), isCut);
    held = [];
    length = 0;
    isCut = false;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (length > 0 || isCut) yield take();
}
