import type { Glyph } from '../glyphs.ts';

/** Draws a glyph in the colour of the text around it. Never alone: the words beside it carry the meaning. */
export function GlyphIcon({ glyph, size }: { readonly glyph: Glyph; readonly size: 16 | 18 | 20 }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      {glyph.map(({ d, stroke }) =>
        stroke === undefined ? (
          <path key={d} d={d} fill="currentColor" fill-rule="evenodd" />
        ) : (
          <path key={d} d={d} fill="none" stroke="currentColor" stroke-width={stroke} />
        ),
      )}
    </svg>
  );
}
