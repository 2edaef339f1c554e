import { toneOf } from '../../registry/class.ts';
import type { ListedLink } from '../../messages/page-links.ts';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { GlyphIcon } from '../../ui/components/glyph.tsx';
import { GLYPHS, glyphOf } from '../../ui/glyphs.ts';

/** The mark as the page shows it, and how often. */
export function ListedMark({ link }: { readonly link: ListedLink }) {
  return (
    <>
      <span class={`mark ${toneOf(link.class)}`}>
        <GlyphIcon glyph={GLYPHS[glyphOf(link.class)]} size={16} />
        {link.mark}
      </span>
      {link.count > 1 && <span class="note">{POPUP.say('links.times', { count: link.count })}</span>}
    </>
  );
}
