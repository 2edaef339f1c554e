/** The bar that a muted site leaves behind, until it is closed or taken back. */
import { ENGLISH_LABELS } from '../../ui/catalogue/label.ts';
import { button, html } from '../element.ts';
import { closeButton } from './slim.ts';

const { say } = ENGLISH_LABELS;

/** "Masthead is quiet on rt.com." with its way back. */
export function quietBar(site: string, undo: () => void, close: () => void): HTMLElement {
  const words = html('div', { class: 'words', role: 'status' }, say('quiet.on', { site }));
  const actions = html('div', { class: 'actions' }, button(say('action.undo'), 'link', undo));
  return html(
    'section',
    { class: 'sheet plain', 'aria-label': say('banner.region') },
    html('div', { class: 'slim' }, words, actions, closeButton(close)),
  );
}
