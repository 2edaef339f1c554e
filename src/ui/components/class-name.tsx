import type { RowClass } from '../../check/search-rows.ts';
import { toneOf, type Shown, type Tone } from '../../registry/class.ts';
import { GLYPHS, glyphOf, type GlyphName } from '../glyphs.ts';
import { REGISTRY } from '../catalogue/registry.ts';
import { className } from '../words/class-words.ts';
import { GlyphIcon } from './glyph.tsx';

interface Props {
  readonly of: RowClass;
  /** How loud it is: what is told in the popup alone is plain. */
  readonly shown: Shown | undefined;
}

const isTold = (of: RowClass): of is Exclude<RowClass, 'unlabelled' | 'removed'> =>
  of !== 'unlabelled' && of !== 'removed';

function drawing({ of, shown }: Props): { readonly tone: Tone; readonly glyph: GlyphName } {
  if (!isTold(of)) return { tone: 'plain', glyph: 'unlisted' };
  if (shown === 'facts' || of === 'facts-only') return { tone: 'plain', glyph: 'facts' };
  return { tone: toneOf(of), glyph: glyphOf(of) };
}

/** What an operation's entry is called: its addresses have classes, it has none. */
export function OperationName() {
  return (
    <span class="class-name covert">
      <GlyphIcon glyph={GLYPHS.operation} size={16} />
      {REGISTRY.say('operation')}
    </span>
  );
}

/** A class as glyph and words, in the tone in which pages draw it. */
export function ClassName(props: Props) {
  const { tone, glyph } = drawing(props);
  return (
    <span class={`class-name ${tone}`}>
      <GlyphIcon glyph={GLYPHS[glyph]} size={16} />
      {className(props.of)}
    </span>
  );
}
