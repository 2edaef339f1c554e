/**
 * How wide words are in the reader's own face, about: measuring them takes a canvas and opens the face, 5 to 10 ms of
 * every page that has a mark. The image is told to fit its words to this width, so that a face a little wider or
 * narrower changes nothing but the space between its letters.
 */

/** Advance widths in thousandths of the type size, of the sans-serif faces of the usual systems (they differ by some 3 %). */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["ijl'|", 235],
  ['It.,:;!·/()[]f ', 285],
  ['r-"', 350],
  ['cksvxyzJ', 510],
  ['abdeghnopqu0123456789ELFTZ?', 565],
  ['ABKPSVXY&', 660],
  ['CDHNRUwGOQ', 735],
  ['mM', 860],
  ['W@%', 960],
];
const OTHER_LATIN = 600;
/** From here on scripts are written in squares about as wide as high. */
const FIRST_WIDE = 0x1100;
const WIDE = 1000;

function widthOf(character: string): number {
  const known = WIDTHS.find(([characters]) => characters.includes(character));
  return known?.[1] ?? ((character.codePointAt(0) ?? 0) < FIRST_WIDE ? OTHER_LATIN : WIDE);
}

/**
 * @param words one line of text
 * @param size of the type, in px
 * @returns px, rounded up
 */
export function textWidth(words: string, size: number): number {
  const thousandths = Array.from(words, widthOf).reduce((sum, width) => sum + width, 0);
  return Math.ceil((thousandths * size) / 1000);
}
