/** Notes on a frame that is a listed page itself, and on players of listed media; never on what is the page's own. */
import type { NotedEmbed } from '../../messages/embeds.ts';
import { NONE } from '../../registry/index/open-index.ts';
import type { Summary } from '../../registry/index/verdict.ts';
import { frameAddresses } from './frame-data.ts';
import { isFed, MEDIA_EVENTS, sourcesOf } from './media-sources.ts';
import { note } from './note.ts';
import { openNoteLayer, type NoteLayer } from './note-layer.ts';
import type { Noted } from './notes-part.ts';
import { playerAddresses } from './player-data.ts';

/** What is noted of one embed. */
interface Found extends NotedEmbed {
  readonly summary: Summary;
}

type Notes = Map<Element | null, NotedEmbed>;

/** Addresses of the pages that a frame stands in, as far as the browser tells. */
function around(): string[] {
  const { ancestorOrigins } = location as { ancestorOrigins?: ArrayLike<string> };
  return ancestorOrigins === undefined ? [document.referrer] : Array.from(ancestorOrigins);
}

function notePlayers(
  { index, isLoud, life }: Noted,
  quiet: ReadonlySet<string>,
  layer: NoteLayer,
  notes: Notes,
): void {
  const foundAt = (address: string, weak: boolean): Found | undefined => {
    const base = index.baseOf(document.baseURI);
    const verdict = address === '' ? NONE : index.find(address, base);
    const summary = verdict === NONE ? undefined : index.strongest(verdict, isLoud);
    if (summary === undefined || quiet.has(summary.entry)) return undefined;
    return { summary, address: new URL(address, base.address).href, weak };
  };
  const foundOf = (player: HTMLMediaElement): Found | undefined => {
    const sure = sourcesOf(player).map((address) => foundAt(address, false));
    const named = isFed(player) ? playerAddresses(player).map((address) => foundAt(address, true)) : [];
    return [...sure, ...named].find((found) => found !== undefined);
  };
  const drawn = new WeakMap<Element, string>();
  const look = (player: EventTarget | null): void => {
    if (!(player instanceof HTMLMediaElement)) return;
    const found = foundOf(player);
    const says = found === undefined ? '' : `${found.summary.entry} ${found.weak}`;
    if ((drawn.get(player) ?? '') === says) return;
    drawn.set(player, says);
    layer.set(player, found === undefined ? null : note(found.summary, found.weak));
    if (found === undefined) notes.delete(player);
    else notes.set(player, found);
  };
  const lookAtAll = (): void => {
    for (const player of document.querySelectorAll('video,audio')) look(player);
  };
  for (const type of MEDIA_EVENTS)
    document.addEventListener(type, ({ target }) => look(target), { signal: life, capture: true });
  index.onChange(lookAtAll, life);
  lookAtAll();
}

/** What a frame is by its address, or else by what it names as its address. */
function frameFound({ index, own, isLoud }: Noted, quiet: ReadonlySet<string>): Found | undefined {
  const among = (summaries: readonly Summary[]): Summary | undefined =>
    summaries.find((one) => isLoud(one) && !quiet.has(one.entry));
  const sure = among(own);
  if (sure !== undefined) return { summary: sure, address: index.pageAddress(), weak: false };
  for (const address of frameAddresses()) {
    const summary = among(index.saidOf(address));
    if (summary !== undefined) return { summary, address, weak: true };
  }
  return undefined;
}

/** @returns what is noted here now, for the popup */
export function beginNotes(noted: Noted): () => readonly NotedEmbed[] {
  const { index, own, life } = noted;
  const layer = openNoteLayer(life);
  const notes: Notes = new Map();
  const quiet = new Set(own.map(({ entry }) => entry));
  if (window !== window.top) {
    const outside = new Set(around().flatMap((page) => index.saidOf(page).map(({ entry }) => entry)));
    const frame = frameFound(noted, outside);
    if (frame !== undefined) {
      layer.onWindow(note(frame.summary, frame.weak));
      notes.set(null, frame);
      quiet.add(frame.summary.entry);
    }
    for (const entry of outside) quiet.add(entry);
  }
  notePlayers(noted, quiet, layer, notes);
  return () =>
    life.aborted
      ? []
      : [...notes]
          .filter(([over]) => over === null || over.isConnected)
          .map(([, { address, weak }]) => ({ address, weak }));
}
