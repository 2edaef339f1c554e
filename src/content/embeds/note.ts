/** The note on an embed: the class and the state in words, on its own ground. It only speaks: nothing under it is kept from a click. */
import { toneOf } from '../../registry/class.ts';
import { classOf, type Summary } from '../../registry/index/verdict.ts';
import { glyphOf } from '../../ui/glyphs.ts';
import { markAlternative } from '../../ui/words/mark-words.ts';
import { ownDataAlternative, ownDataWords } from '../../ui/words/own-data-words.ts';
import { badgeWords } from '../../ui/words/title-words.ts';
import { glyph, html } from '../element.ts';

/** @param weak what is known is the embed's own word: its tone is plain and its words say so */
export function note(summary: Summary, weak: boolean): HTMLElement {
  const words = html(
    'span',
    { 'aria-hidden': 'true' },
    weak ? ownDataWords(summary.label) : badgeWords(summary.label),
  );
  return html(
    'div',
    {
      class: `note ${weak ? 'plain' : toneOf(classOf(summary))}`,
      role: 'note',
      'aria-label': weak ? ownDataAlternative(summary.label) : markAlternative(summary.label),
    },
    glyph(glyphOf(summary.label.key)),
    words,
  );
}
