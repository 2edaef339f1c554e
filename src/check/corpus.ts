/** Texts joined into one, so that a word is looked for in all of them by a single scan instead of one call for each. */

/** A character that no folded text holds: a match can't reach over it. */
const BORDER = '\0';

export interface Corpus {
  readonly text: string;
  /** Where each text begins, and behind the last one the end. */
  readonly starts: Uint32Array;
}

/** @param texts folded; none holds U+0000 */
export function corpusOf(texts: readonly string[]): Corpus {
  const starts = new Uint32Array(texts.length + 1);
  let at = 0;
  texts.forEach((text, i) => {
    starts[i] = at;
    at += text.length + 1;
  });
  starts[texts.length] = at;
  return { text: texts.join(BORDER), starts };
}

/** Number of the text that holds a position: the last start that is not behind it. */
function textAt(starts: Uint32Array, position: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Calls back with the number of each text that holds a word, in order, each once.
 *
 * @param word not empty
 */
export function eachWith({ text, starts }: Corpus, word: string, found: (number: number) => void): void {
  let number = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[number])) {
    number = textAt(starts, at, number);
    found(number);
    number += 1;
    if (number >= starts.length - 1) return;
  }
}
