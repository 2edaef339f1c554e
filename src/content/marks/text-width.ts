/**
 * How wide words are in the reader's own face, about: measuring them takes a canvas and opens the face, 5 to 10 ms of
 * every page that has a mark. The image is told to fit its words to this width, so that a face a little wider or
 * narrower changes nothing but the space between its letters.
 */

/** Advance widths in thousandths of the type size, of the sans-serif faces of the usual systems (they differ by some 3 %). */
const WIDTHS = [235, 285, 350, 510, 565, 660, 735, 860, 960, 600];
/** Which of them each character from the space to `~` has. */
const KINDS =
  '11299850119912114444444444119994855664466135476656654658554191999443441440030744442314363339099';
const FIRST = 0x20;
const MIDDLE_DOT = 0xb7;
const OTHER_LATIN = 600;
/** From here on scripts are written in squares about as wide as high. */
const FIRST_WIDE = 0x1100;
const WIDE = 1000;

function widthOf(code: number): number {
  if (code === MIDDLE_DOT) return WIDTHS[1] ?? WIDE;
  const kind = KINDS.charCodeAt(code - FIRST) - 48;
  return WIDTHS[kind] ?? (code < FIRST_WIDE ? OTHER_LATIN : WIDE);
}

/**
 * @param words one line of text
 * @param size of the type, in px
 * @returns px, rounded up
 */
export function textWidth(words: string, size: number): number {
  let thousandths = 0;
  for (let i = 0; i < words.length; i++) thousandths += widthOf(words.codePointAt(i) ?? 0);
  return Math.ceil((thousandths * size) / 1000);
}
