/**
 * The style rules that draw marks. What all marks share stands in a few rules keyed by the first letters of the
 * attribute's value; a mark of its own adds no more than its content, since a page pays for every declaration.
 */
import type { Tone } from '../../registry/class.ts';
import type { GlyphName } from '../../ui/glyphs.ts';
import { colour, SANS, type Theme } from '../../ui/tokens.ts';
import { BASELINE, markImage } from './mark-image.ts';

/** Which pseudo-element carries the mark. */
export type Side = 'after' | 'before';

export interface MarkWords {
  readonly words: string;
  /** What is read out in their place. */
  readonly alternative: string;
  readonly glyph: GlyphName;
  readonly tone: Tone;
  /** Drawn with a broken line: said with less certainty. */
  readonly weak?: true;
}

/** An attribute's value begins with these two letters. */
export const prefixOf = (side: Side, tone: Tone): string => `${side.charAt(0)}${tone.charAt(0)}`;

/** Which pseudo-element an attribute's value draws. */
export const sideOf = (value: string): Side => (value.startsWith('a') ? 'after' : 'before');

const important = (declarations: string): string => declarations.replaceAll(';', '!important;');

const BASE =
  'display:inline;position:static;float:none;margin:0;padding:0;border:0;inline-size:auto;block-size:auto;opacity:1;visibility:visible;transform:none;letter-spacing:normal;white-space:nowrap;font-size:11px;line-height:0;';
const AS_IMAGE = `background:none;box-shadow:none;vertical-align:${BASELINE}px;`;
const AS_WORDS = `font:500 11px/1 ${SANS};line-height:0;vertical-align:baseline;`;
const FORCED = 'color:CanvasText;background:Canvas;outline:1px solid CanvasText;';
const FORCED_COVERT = 'outline:3px double CanvasText;';

const SIDES: readonly Side[] = ['after', 'before'];
const TONES: readonly Tone[] = ['overt', 'covert', 'plain'];

/** The attribute three times: stronger than a page's own `#id a::after`, as far as a selector can be. */
const selector = (attribute: string, test: string, side: Side): string =>
  `[${attribute}${test}][${attribute}][${attribute}]::${side}`;

const inDark = (rule: string): string => `@media (prefers-color-scheme:dark){${rule}}`;
const inForced = (rule: string): string => `@media (forced-colors:active){${rule}}`;

function toneRule(attribute: string, side: Side, tone: Tone, theme: Theme): string {
  const [ink, ground, line] = (['ink', 'ground', 'line'] as const).map((part) =>
    colour(`${tone}-${part}`, theme),
  );
  const colours = important(`color:${ink};background:${ground};outline:1px solid ${line};`);
  return `${selector(attribute, `^="${prefixOf(side, tone)}"`, side)}{${colours}}`;
}

/**
 * What all marks share, in the order in which the rules must stand.
 *
 * @param images `false` where the page's policy lets no data image load: the words alone take over
 */
export function sharedRules(attribute: string, images: boolean): string[] {
  return SIDES.flatMap((side) => {
    const all = selector(attribute, `^="${side.charAt(0)}"`, side);
    const covert = selector(attribute, `^="${prefixOf(side, 'covert')}"`, side);
    const tones = images
      ? []
      : TONES.flatMap((tone) => [
          toneRule(attribute, side, tone, 'light'),
          inDark(toneRule(attribute, side, tone, 'dark')),
        ]);
    return [
      `${all}{${important(BASE + (images ? AS_IMAGE : AS_WORDS))}}`,
      ...tones,
      inForced(`${all}{${important(AS_WORDS + FORCED)}}${covert}{${important(FORCED_COVERT)}}`),
      // Once more the attribute: stronger than the rule that gives a mark its content.
      `@media print{[${attribute}]${all}{content:none!important}}`,
    ];
  });
}

/** Backslash first: the others are written with it. */
const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\5c ').replaceAll('"', '\\22 ').replaceAll('\n', '\\a ')}"`;

/** How a mark shows its words: as an image in the reader's colours, or in the page's own type. */
export type Drawing = Theme | 'words';

/** What is one mark's own: its content. */
export function contentRule(
  attribute: string,
  value: string,
  side: Side,
  { words, alternative, glyph, tone, weak }: MarkWords,
  drawing: Drawing,
): string {
  const content =
    drawing === 'words'
      ? `"\\2060\\a0" ${quoted(words)}`
      : `"\\2060" url("${markImage(words, glyph, tone, drawing, weak)}")`;
  const line = weak === true && drawing === 'words' ? ';outline-style:dashed!important' : '';
  return `${selector(attribute, `="${value}"`, side)}{content:${content} / ${quoted(alternative)}!important${line}}`;
}
