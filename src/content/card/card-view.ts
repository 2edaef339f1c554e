/** The card's nodes: class, name, one sentence, how the link leads there; below them what a reader can do. */
import type { CardWords } from '../../messages/card.ts';
import { toneOf } from '../../registry/class.ts';
import { classOfKey } from '../../registry/label.ts';
import { ENGLISH_CARD } from '../../ui/catalogue/card.ts';
import { glyphOf } from '../../ui/glyphs.ts';
import { button, glyph, html } from '../element.ts';

export interface CardActions {
  readonly more: () => void;
  /** Resolves to whether the words are in the clipboard. */
  readonly copy: () => Promise<boolean>;
  readonly go: () => void;
}

const { say } = ENGLISH_CARD;

function copyButton(copy: () => Promise<boolean>): HTMLElement {
  const words = html('span', { role: 'status' }, '');
  const act = async (): Promise<void> => {
    words.textContent = (await copy()) ? say('action.copied') : say('action.not-copied');
  };
  return html(
    'span',
    {},
    button(say('action.copy'), 'link', () => void act()),
    ' ',
    words,
  );
}

/**
 * @param words what the background made of the finding that the link's mark speaks of
 * @param byKeyboard whether the reader came with the keyboard: then the card says how its buttons are reached
 */
export function cardView(
  { key, tag, title, sentence, level, route, realSite, weak }: CardWords,
  byKeyboard: boolean,
  actions: CardActions,
): HTMLElement {
  const body = html(
    'div',
    { class: 'card-body' },
    html('div', { class: 'tag' }, glyph(glyphOf(key)), tag),
    html('div', { class: 'card-name' }, html('bdi', {}, title)),
    // What is only shown is said first: all that follows stands under it.
    weak === true && route !== undefined ? html('p', {}, route) : null,
    html('p', {}, sentence),
    level === undefined ? null : html('p', { class: 'card-second' }, say(`level.${level}`)),
    weak === true || route === undefined ? null : html('p', { class: 'card-route' }, route),
  );
  const foot = html(
    'div',
    { class: 'card-foot' },
    realSite === undefined ? null : button(say('action.go', { realSite }), 'go', actions.go),
    button(say('action.more'), 'link', actions.more),
    copyButton(actions.copy),
    byKeyboard ? html('p', { class: 'small' }, say('keys.reach')) : null,
  );
  const tone = weak === true ? 'plain' : toneOf(classOfKey(key));
  return html('section', { class: `card ${tone}`, 'aria-label': say('card.region', { tag }) }, body, foot);
}
