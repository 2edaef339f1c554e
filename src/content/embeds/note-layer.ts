/**
 * Where notes on embeds are drawn: one element of ours under <html> with a closed root, over the document, in nobody's way.
 * It takes no clicks and no room; a note follows its player, and nothing runs while there is none.
 */
import { randomName } from '../context.ts';
import { html } from '../element.ts';
import { NOTE_STYLES } from './note-styles.ts';

export interface NoteLayer {
  /** Puts a note over a player's upper corner, in the place of the one before; `null` takes it away. */
  set(over: Element, note: HTMLElement | null): void;
  /** Puts a note in the window's upper corner: the frame as a whole is the embed. */
  onWindow(note: HTMLElement): void;
}

/** A player smaller than this has no room for words: the popup tells of it. */
const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 90;
const INSET = 8;

/** Puts the note where its player is now; hidden where there is no room. */
function place(note: HTMLElement, over: Element | undefined, origin: DOMRect): void {
  const { left, top, right, width, height } =
    over?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  note.hidden = width < LEAST_WIDTH || height < LEAST_HEIGHT;
  if (note.hidden) return;
  const rightToLeft = getComputedStyle(over ?? document.documentElement).direction === 'rtl';
  note.style.maxInlineSize = `${width - 2 * INSET}px`;
  note.style.insetBlockStart = `${top - origin.top + INSET}px`;
  if (rightToLeft) note.style.right = `${origin.left - right + INSET}px`;
  else note.style.left = `${left - origin.left + INSET}px`;
}

/** @param life aborting it takes the layer and all notes away */
export function openNoteLayer(life: AbortSignal): NoteLayer {
  const host = html(`x-${randomName()}`);
  const root = host.attachShadow({ mode: import.meta.env.VITE_SHADOW_OPEN === '1' ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(NOTE_STYLES);
  root.adoptedStyleSheets = [sheet];
  // As in the banner's root: a later release of ours knows its own by it.
  const frame = html('div', { class: 'frame', lang: 'en' });
  root.append(frame);
  document.documentElement.append(host);
  const notes = new Map<Element | undefined, HTMLElement>();
  let asked = 0;

  const clear = (over: Element): void => {
    notes.get(over)?.remove();
    notes.delete(over);
    sizes.unobserve(over);
  };
  const add = (over: Element | undefined, note: HTMLElement): void => {
    notes.set(over, note);
    frame.append(note);
    later();
  };
  const placeAll = (): void => {
    asked = 0;
    if (!host.isConnected) document.documentElement.append(host);
    const origin = host.getBoundingClientRect();
    for (const [over, note] of notes) {
      if (over === undefined || over.isConnected) place(note, over, origin);
      else clear(over);
    }
  };
  const later = (): void => void (asked ||= requestAnimationFrame(placeAll));
  const sizes = new ResizeObserver(later);
  sizes.observe(document.documentElement);
  for (const type of ['scroll', 'resize', 'fullscreenchange'])
    addEventListener(type, later, { signal: life, capture: true, passive: true });
  life.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(asked);
    host.remove();
  });
  return {
    set(over, note) {
      clear(over);
      if (note === null) return;
      sizes.observe(over);
      add(over, note);
    },
    onWindow: (note) => add(undefined, note),
  };
}
