/**
 * The glyphs as data, on a 16 × 16 grid, in one colour (`currentColor`). Pages draw them with Preact, the
 * content script with `createElementNS`. A glyph is always `aria-hidden`: the words beside it carry the meaning.
 */
import type { LabelKey } from '../registry/label.ts';

/** A path that is filled (`fill-rule: evenodd`), or, with a `stroke` width, drawn as a line without fill. */
export interface Shape {
  readonly d: string;
  readonly stroke?: string;
}
export type Glyph = readonly Shape[];

const BACK_SHEET: Shape = { d: 'M4 10.75H1.75V1.75H10.75V4', stroke: '1.5' };
const CIRCLE: Shape = { d: 'M8 1.5a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0-13z', stroke: '1.5' };

export const GLYPHS = {
  /** Square: nameplate and lines. */
  overt: [
    {
      d:
        'M2.5 1h11a1.5 1.5 0 0 1 1.5 1.5v11a1.5 1.5 0 0 1-1.5 1.5h-11a1.5 1.5 0 0 1-1.5-1.5v-11a1.5 1.5 0 0 1 1.5-1.5z' +
        'M3.5 4h9v3h-9zM3.5 9h9v1.25h-9zM3.5 11.5h5.5v1.25h-5.5z',
    },
  ],
  /** Diamond with a dash. */
  operation: [{ d: 'M8 .3 15.7 8 8 15.7 .3 8zM4.5 6.75h7v2.5h-7z' }],
  /** Two sheets, the front one solid. */
  copy: [BACK_SHEET, { d: 'M5.5 5.5h9.5v9.5h-9.5zM7.25 8h6v2h-6z' }],
  /** Two sheets, both open. */
  lookalike: [
    BACK_SHEET,
    { d: 'M5.75 5.75h8.5v8.5h-8.5z', stroke: '1.5' },
    { d: 'M7.75 8.3h4.5v1.2h-4.5zM7.75 10.6h4.5v1.2h-4.5z' },
  ],
  /** Square with quote marks. */
  credit: [
    { d: 'M1.75 1.75h12.5v12.5h-12.5z', stroke: '1.5' },
    {
      d:
        'M4.3 10.9V8.1c0-1.9.8-3 2.6-3.4v1.3c-.8.3-1.1.8-1.1 1.7h1.1v3.2z' +
        'M9.1 10.9V8.1c0-1.9.8-3 2.6-3.4v1.3c-.8.3-1.1.8-1.1 1.7h1.1v3.2z',
    },
  ],
  /** Circle with an i. */
  facts: [CIRCLE, { d: 'M7.25 4.5h1.5v1.6h-1.5zM7.25 7.2h1.5v4.3h-1.5z' }],
  /** Circle with a dash. */
  unlisted: [CIRCLE, { d: 'M4.75 7.25h6.5v1.5h-6.5z' }],
} as const satisfies Record<string, Glyph>;

export type GlyphName = keyof typeof GLYPHS;

/** The logo beside the word Masthead: bar and two lines. */
export const LOGO: Glyph = [{ d: 'M1 2h14v4H1zM1 8h14v2H1zM1 12h9v2H1z' }];

/** The cross of a close button; the button has its word as a label. */
export const CROSS: Glyph = [{ d: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5', stroke: '1.5' }];

/** A closed lock, beside the words that say who closed it. */
export const LOCK: Glyph = [{ d: 'M3 7h10v7.5H3z' }, { d: 'M5 7V5a3 3 0 0 1 6 0v2', stroke: '1.5' }];

/** Two sliders, beside the word Settings. */
export const SLIDERS: Glyph = [
  {
    d: 'M1.5 5h5M10.5 5h4M1.5 11h3M8.5 11h6M8.5 3a2 2 0 0 1 0 4a2 2 0 0 1 0-4zM6.5 9a2 2 0 0 1 0 4a2 2 0 0 1 0-4z',
    stroke: '1.5',
  },
];

/** The glyph of a label. Findings that are shown as facts only take `facts`, whatever their class. */
export function glyphOf(key: LabelKey): GlyphName {
  switch (key) {
    case 'covert-operation':
      return 'operation';
    case 'impersonation':
      return 'copy';
    case 'lookalike':
      return 'lookalike';
    case 'public-independent':
    case 'facts-only':
    case 'own-list':
    case 'other-list':
      return 'facts';
    default:
      return 'overt';
  }
}
