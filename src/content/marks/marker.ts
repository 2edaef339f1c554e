/** Puts marks on links and takes them off again: the only place that writes an attribute into a page. */
import type { Summary } from '../../registry/index/verdict.ts';
import { watchMarks } from '../card/watch-marks.ts';
import { sideOf, type Side } from './mark-rules.ts';
import { openMarkSheet } from './mark-sheet.ts';
import { openParagraphs } from './paragraphs.ts';

export interface Marker {
  /** Marks a link or changes its mark. */
  set(link: Element, summary: Summary): void;
  /** Takes a link's mark off, if it has one. */
  clear(link: Element): void;
  /** Takes all marks off inside a node: an editor must never save one. */
  clearInside(node: Node): void;
  /** Whether marks were decided on that are not drawn yet. */
  isWaiting(): boolean;
  /** Draws the marks decided on since the last call. */
  flush(): void;
}

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/** Inside an editor. */
const isEditable = (link: Element): boolean =>
  (link instanceof HTMLElement && link.isContentEditable) || link.closest(EDITABLE) !== null;

/** What a paragraph is told once. A weak mark never stands for a sure one: a page may write any text. */
const saidOnce = ({ entry, weak }: Summary): string => (weak === true ? `${entry} weak` : entry);

/** The pseudo-element that the page leaves free; `null` when it uses both. */
function freeSide(link: Element): Side | null {
  const used = (side: Side): boolean => {
    const { content } = getComputedStyle(link, `::${side}`);
    return content !== 'none' && content !== 'normal' && content !== '';
  };
  if (!used('after')) return 'after';
  return used('before') ? null : 'before';
}

/** What a reader copies must not carry our attribute: off before the copy is made, on again after it. */
function aroundCopies(off: () => void, on: () => void, life: AbortSignal): void {
  const around = (): void => {
    off();
    setTimeout(on);
  };
  for (const type of ['copy', 'cut'])
    document.addEventListener(type, around, { signal: life, capture: true });
}

/**
 * @param life aborting it takes every mark off
 */
export function openMarker(life: AbortSignal): Marker {
  const sheet = openMarkSheet(life);
  const { attribute } = sheet;
  const hasCome = watchMarks(attribute, life);
  const marked = new Map<Element, Summary>();
  const pending = new Map<Element, Summary>();
  const paragraphs = openParagraphs((link) => link.isConnected && (marked.has(link) || pending.has(link)));

  const unmark = (link: Element): void => {
    if (pending.size > 0) pending.delete(link);
    const summary = marked.size > 0 ? marked.get(link) : undefined;
    if (summary === undefined) return;
    link.removeAttribute(attribute);
    marked.delete(link);
    paragraphs.free(link, saidOnce(summary));
  };
  const off = (): void => marked.forEach((_, link) => link.removeAttribute(attribute));
  const on = (): void => {
    for (const [link, summary] of marked) if (link.isConnected) pending.set(link, summary);
    marked.clear();
    draw();
  };
  // An endless feed drops what scrolled away: forget those links before the map outgrows the page.
  let forgetAt = 1000;
  const forgetGone = (): void => {
    if (marked.size < forgetAt) return;
    for (const link of marked.keys()) if (!link.isConnected) marked.delete(link);
    forgetAt = Math.max(1000, marked.size * 2);
  };
  /** @param cameTo called with each link that got a mark */
  const draw = (cameTo?: (link: Element) => void): void => {
    if (pending.size === 0) return;
    forgetGone();
    // All reads before all writes, the sheet's among them: one style pass for the batch. A whole document may be an editor.
    const isEditor = document.designMode === 'on';
    const ready = [...pending].filter(
      ([link, summary]) => !isEditor && !isEditable(link) && !paragraphs.isRepeated(link, saidOnce(summary)),
    );
    const sided = ready.map(([link, summary]) => ({ link, summary, side: freeSide(link) }));
    pending.clear();
    for (const { link, summary, side } of sided) {
      if (side === null) {
        paragraphs.free(link, saidOnce(summary));
        continue;
      }
      link.setAttribute(attribute, sheet.valueFor(summary, side));
      marked.set(link, summary);
      cameTo?.(link);
    }
    // Last: the first marks' rules are written before the page hears of the sheet.
    sheet.ensure();
  };

  aroundCopies(off, on, life);
  const clearInside = (node: Node): void => {
    for (const link of [...marked.keys(), ...pending.keys()]) if (node.contains(link)) unmark(link);
  };
  // An element that becomes an editor by script alone shows itself when it takes the focus.
  const onFocus = (event: FocusEvent): void => {
    if (event.target instanceof HTMLElement && event.target.isContentEditable) clearInside(event.target);
  };
  document.addEventListener('focusin', onFocus, { signal: life });
  life.addEventListener('abort', off);

  /**
   * It says just this already. Taken off and drawn again, for a counter in the link's address or when all links are looked at
   * again, a mark would flicker, and the card of a reader whose pointer is on the link would not come.
   */
  const isDrawn = (link: Element, summary: Summary): boolean => {
    const drawn = marked.get(link);
    if (drawn === undefined || saidOnce(drawn) !== saidOnce(summary)) return false;
    const value = link.getAttribute(attribute);
    return value !== null && value === sheet.valueFor(summary, sideOf(value));
  };

  return {
    set(link, summary) {
      if (isDrawn(link, summary)) return;
      if (marked.has(link)) unmark(link);
      pending.set(link, summary);
    },
    clear: unmark,
    isWaiting: () => pending.size > 0,
    clearInside,
    flush: () => draw(hasCome),
  };
}
