/** The slim bar: class and state in bold, source and year, "More", close. And the small badge it steps back to. */
import { toneOf } from '../../registry/class.ts';
import { classOf, type Summary } from '../../registry/index/verdict.ts';
import { ENGLISH_LABELS } from '../../ui/catalogue/label.ts';
import { CROSS, glyphOf } from '../../ui/glyphs.ts';
import { bannerWords } from '../../ui/words/banner-words.ts';
import { badgeWords } from '../../ui/words/title-words.ts';
import { button, drawing, glyph, html } from '../element.ts';
import { wayHere } from './way-here.ts';

export interface BannerActions {
  readonly more: () => void;
  readonly close: () => void;
  readonly go: () => void;
}

const { say } = ENGLISH_LABELS;

/** The close button, the same in every size. */
export function closeButton(act: () => void): HTMLElement {
  const node = button('', 'close', act, say('action.close'));
  node.append(drawing(CROSS));
  return node;
}

/** "Go to spiegel.de": the only filled button, for copies with a known real site. */
export function goButton(summary: Summary, act: () => void): HTMLElement | null {
  const { realSite } = summary.label.facts;
  return realSite === undefined ? null : button(say('action.go', { realSite }), 'go', act);
}

/**
 * @param summaries strongest first, at least one
 */
export function slimBar(summaries: readonly [Summary, ...Summary[]], actions: BannerActions): HTMLElement {
  const [first, ...others] = summaries;
  const { lead, rest } = bannerWords(first.label);
  const way = wayHere(first.property, new URL(location.href));
  const count = others.length;
  return html(
    'section',
    { class: `sheet ${toneOf(classOf(first))}`, 'aria-label': say('banner.region') },
    html(
      'div',
      { class: 'slim' },
      glyph(glyphOf(first.label.key)),
      html(
        'div',
        { class: 'words', role: 'status' },
        html('span', { class: 'lead' }, lead),
        ' ',
        html('span', { class: 'rest' }, way === '' ? rest : `${rest} ${way}`),
      ),
      html(
        'div',
        { class: 'actions' },
        count === 0 ? null : html('span', { class: 'more-findings' }, say('more.findings', { count })),
        goButton(first, actions.go),
        button(say('action.more'), 'link', actions.more),
      ),
      closeButton(actions.close),
    ),
  );
}

/** The badge: the same tone and shape, a few words, opens the full banner. */
export function badge(summary: Summary, open: () => void): HTMLElement {
  const node = button('', `badge ${toneOf(classOf(summary))}`, open);
  node.append(glyph(glyphOf(summary.label.key)), badgeWords(summary.label));
  return node;
}
