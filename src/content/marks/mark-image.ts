/** A mark drawn as one image: glyph and words on their own ground, so that it reads on any page and is never underlined. */
import { GLYPHS, type Glyph, type GlyphName } from '../../ui/glyphs.ts';
import { colour, SANS, type Theme } from '../../ui/tokens.ts';
import type { Tone } from '../../registry/class.ts';
import { textWidth } from './text-width.ts';

const HEIGHT = 16;
/** How far the image hangs below the line's baseline, in px, so that its words stand on it. */
export const BASELINE = -4;
const GLYPH = 10;
const FONT = 11;
const START = 4;
const GAP = 4;
const END = 5;
/** Space between the link's last word and the mark; part of the image, so that it is never underlined either. */
const BEFORE = 6;

/** Each put in the other's place, in this order. Not by a pattern: a page pays a tenth of a ms for each one's first use. */
type Replacements = readonly (readonly [character: string, by: string])[];
const replaced = (text: string, replacements: Replacements): string =>
  replacements.reduce((done, [character, by]) => done.replaceAll(character, by), text);

/** Of all characters in an image of ours these alone mean something else in an address, or would end the string it stands in. */
const IN_ADDRESS: Replacements = [
  ['%', '%25'],
  ['#', '%23'],
  ['"', '%22'],
  ['\\', '%5C'],
];
const inAddress = (text: string): string => replaced(text, IN_ADDRESS);

const IN_XML: Replacements = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ["'", '&apos;'],
];
const escapeXml = (text: string): string => replaced(text, IN_XML);

function glyphPaths(name: GlyphName, fill: string): string {
  const shapes: Glyph = GLYPHS[name];
  return shapes
    .map(({ d, stroke }) =>
      stroke === undefined
        ? `<path d='${d}' fill='${fill}' fill-rule='evenodd'/>`
        : `<path d='${d}' fill='none' stroke='${fill}' stroke-width='${stroke}'/>`,
    )
    .join('');
}

/**
 * A whole number in digits. Not by a template: engines keep what that has written once, and V8 keeps it in 112 KB a page as soon
 * as two of so many numbers fall together.
 */
const written = (px: number): string => px.toFixed(0);

/** What images of one look share: everything but their words and widths. */
interface Frame {
  readonly rect: string;
  readonly glyph: string;
  readonly text: string;
}

const frames = new Map<string, Frame>();

function frameOf(name: GlyphName, tone: Tone, theme: Theme, weak: boolean): Frame {
  const look = `${name} ${tone} ${theme} ${weak ? 'weak' : ''}`;
  const known = frames.get(look);
  if (known !== undefined) return known;
  const [ink, ground, line] = (['ink', 'ground', 'line'] as const).map((part) =>
    inAddress(colour(`${tone}-${part}`, theme)),
  );
  const frame = {
    rect: `' height='${HEIGHT - 1}' rx='2.5' fill='${ground}' stroke='${line}'${weak ? " stroke-dasharray='3 2'" : ''}/>`,
    glyph: `<g transform='translate(${BEFORE + START} 3) scale(${GLYPH / 16})'>${glyphPaths(name, line ?? '')}</g>`,
    text: `' lengthAdjust='spacingAndGlyphs' font-family='${inAddress(SANS)}' font-size='${FONT}' font-weight='500' fill='${ink}'>`,
  };
  frames.set(look, frame);
  return frame;
}

/**
 * The image's address. An image document, not a page's markup: it is parsed by the browser's image decoder alone.
 *
 * @param words the mark's words, from the verified list
 * @param weak with a broken line
 * @returns without `"` and `\\`, so that it can stand in a style sheet's string
 */
export function markImage(words: string, name: GlyphName, tone: Tone, theme: Theme, weak = false): string {
  const text = textWidth(words, FONT);
  const box = START + GLYPH + GAP + text + END;
  const frame = frameOf(name, tone, theme, weak);
  return (
    `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='${written(BEFORE + box)}' height='${HEIGHT}'>` +
    `<rect x='${BEFORE + 0.5}' y='.5' width='${written(box - 1)}${frame.rect}${frame.glyph}` +
    `<text x='${BEFORE + START + GLYPH + GAP}' y='11.6' textLength='${written(text)}${frame.text}${inAddress(escapeXml(words))}</text></svg>`
  );
}
