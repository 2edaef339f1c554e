import { GlyphIcon } from '../../ui/components/glyph.tsx';
import type { Glyph } from '../../ui/glyphs.ts';

interface Props {
  readonly address?: string;
  readonly glyph: Glyph;
  readonly tag: string;
  readonly title: string;
  readonly sentence: string;
}

/** The block for pages that no list names: grey, open shapes, nothing that could be taken for praise. */
export function PlainHead({ address, glyph, tag, title, sentence }: Props) {
  return (
    <div class="head plain">
      {address !== undefined && (
        <p class="address">
          <bdi>{address}</bdi>
        </p>
      )}
      <p class="tag">
        <GlyphIcon glyph={glyph} size={18} />
        {tag}
      </p>
      <h1 class="name">{title}</h1>
      <p>{sentence}</p>
    </div>
  );
}
