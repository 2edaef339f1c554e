import { LOGO } from '../glyphs.ts';
import { GlyphIcon } from './glyph.tsx';

/** The nameplate: logo and a name in the serif. */
export function Logo({ name }: { readonly name: string }) {
  return (
    <span class="logo">
      <GlyphIcon glyph={LOGO} size={16} />
      {name}
    </span>
  );
}
