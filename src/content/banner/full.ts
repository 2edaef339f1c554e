/** The opened banner: who says what · the relations or the operation · the sources with their dates. */
import type { BannerSource, OpenedBanner } from '../../messages/opened-banner.ts';
import { toneOf } from '../../registry/class.ts';
import { classOf, type Summary } from '../../registry/index/verdict.ts';
import { ENGLISH_LABELS } from '../../ui/catalogue/label.ts';
import { glyphOf } from '../../ui/glyphs.ts';
import { button, glyph, html } from '../element.ts';
import type { FullActions } from './opened-part.ts';
import { closeButton, goButton } from './slim.ts';

const { say } = ENGLISH_LABELS;
const MOST_SOURCES = 4;

/** Sources open in a tab of their own and learn nothing of the page. */
function sourceItem({ words, year, url }: BannerSource): HTMLElement {
  const name =
    url === undefined
      ? html('bdi', {}, words)
      : html('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, html('bdi', {}, words));
  return html('li', {}, name, html('span', {}, year));
}

function rowsColumn({ rowsHeading, rows, note }: OpenedBanner): HTMLElement {
  const items = rows.map(({ term, value }) =>
    html('div', {}, html('dt', {}, term), html('dd', {}, html('bdi', {}, value))),
  );
  return html(
    'div',
    {},
    html('h3', {}, rowsHeading),
    html('dl', {}, ...items),
    html('p', { class: 'small' }, note),
  );
}

function sourcesColumn({ sourcesHeading, sources }: OpenedBanner): HTMLElement {
  const hidden = sources.length - MOST_SOURCES;
  const more = hidden > 0 ? html('p', { class: 'small' }, say('more.sources', { count: hidden })) : null;
  return html(
    'div',
    {},
    html('h3', {}, sourcesHeading),
    html('ul', {}, ...sources.slice(0, MOST_SOURCES).map(sourceItem)),
    more,
  );
}

/**
 * @param summary the finding the bar speaks of
 * @param opened the words the background made of the entry
 */
export function fullBanner(summary: Summary, opened: OpenedBanner, actions: FullActions): HTMLElement {
  const first = html(
    'div',
    {},
    html('div', { class: 'tag' }, glyph(glyphOf(summary.label.key)), opened.tag),
    html('h2', {}, html('bdi', {}, opened.title)),
    html('p', {}, opened.sentence),
    ...opened.paragraphs.map((words) => html('p', {}, words)),
    goButton(summary, actions.go),
  );
  const foot = html(
    'div',
    { class: 'foot' },
    opened.fullEntry === undefined ? null : button(opened.fullEntry.words, 'link', actions.entry),
    button(opened.correctWords, 'link', actions.correct),
    button(opened.muteWords, 'link', actions.mute),
    html('span', { class: 'space' }),
    button(say('action.less'), 'outlined', actions.makeSmall),
    closeButton(actions.close),
  );
  const columns = html(
    'div',
    { class: 'columns' },
    first,
    rowsColumn(opened),
    opened.sources.length === 0 ? null : sourcesColumn(opened),
  );
  return html(
    'section',
    { class: `sheet back ${toneOf(classOf(summary))}`, 'aria-label': say('banner.region') },
    html('div', { class: 'full' }, columns, foot),
  );
}
