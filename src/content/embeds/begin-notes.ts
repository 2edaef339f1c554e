/** Notes on a frame that is a listed page itself, and on players of listed media; never on what is the page's own. */
import { NONE } from '../../registry/index/open-index.ts';
import type { Summary } from '../../registry/index/verdict.ts';
import { MEDIA_EVENTS, sourcesOf } from './media-sources.ts';
import { note } from './note.ts';
import { openNoteLayer, type NoteLayer } from './note-layer.ts';
import type { Noted } from './notes-part.ts';

/** Addresses of the pages that a frame stands in, as far as the browser tells. */
function around(): string[] {
  const { ancestorOrigins } = location as { ancestorOrigins?: ArrayLike<string> };
  return ancestorOrigins === undefined ? [document.referrer] : Array.from(ancestorOrigins);
}

/** Its sources, and those of its texts. */
function* allSources(player: HTMLMediaElement): Generator<string> {
  yield* sourcesOf(player);
  for (const track of player.querySelectorAll('track[src]')) yield track.getAttribute('src') ?? '';
}

function notePlayers({ index, isLoud, life }: Noted, quiet: ReadonlySet<string>, layer: NoteLayer): void {
  const base = index.baseOf(document.baseURI);
  const summaryOf = (source: string): Summary | undefined => {
    const verdict = source === '' ? NONE : index.find(source, base);
    const summary = verdict === NONE ? undefined : index.strongest(verdict, isLoud);
    return summary === undefined || quiet.has(summary.entry) ? undefined : summary;
  };
  const drawn = new WeakMap<Element, Summary | undefined>();
  const look = (player: EventTarget | null): void => {
    if (!(player instanceof HTMLMediaElement)) return;
    const summary = [...allSources(player)].map(summaryOf).find((one) => one !== undefined);
    if (drawn.get(player) === summary) return;
    drawn.set(player, summary);
    layer.set(player, summary === undefined ? null : note(summary));
  };
  for (const type of MEDIA_EVENTS)
    document.addEventListener(type, ({ target }) => look(target), { signal: life, capture: true });
  for (const player of document.querySelectorAll('video,audio')) look(player);
}

export function beginNotes(noted: Noted): void {
  const { index, own, isLoud, life } = noted;
  const layer = openNoteLayer(life);
  const quiet = new Set(own.map(({ entry }) => entry));
  if (window !== window.top) {
    const outside = around().flatMap((page) => index.saidOf(page).map(({ entry }) => entry));
    const summary = own.find((one) => isLoud(one) && !outside.includes(one.entry));
    if (summary !== undefined) layer.onWindow(note(summary));
    for (const entry of outside) quiet.add(entry);
  }
  notePlayers(noted, quiet, layer);
}
