/** The note on an embed: the class and the state in words, on its own ground. It only speaks: nothing under it is kept from a click. */
import { toneOf } from '../../registry/class.ts';
import { classOf, type Summary } from '../../registry/index/verdict.ts';
import { glyphOf } from '../../ui/glyphs.ts';
import { markAlternative } from '../../ui/words/mark-words.ts';
import { badgeWords } from '../../ui/words/title-words.ts';
import { glyph, html } from '../element.ts';

export function note(summary: Summary): HTMLElement {
  const words = html('span', { 'aria-hidden': 'true' }, badgeWords(summary.label));
  return html(
    'div',
    {
      class: `note ${toneOf(classOf(summary))}`,
      role: 'note',
      'aria-label': markAlternative(summary.label),
    },
    glyph(glyphOf(summary.label.key)),
    words,
  );
}
