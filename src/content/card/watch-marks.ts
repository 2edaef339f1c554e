/**
 * When a reader asks a marked link who is behind it: the pointer rests on it, the focus comes to it by keyboard, or a
 * finger stays on it. Listens only once a page has a mark; nothing is prevented, nothing of the page is changed.
 */
import { addressOf, askWords } from './ask-words.ts';
import { cardPart, type Asked } from './card-part.ts';

/** ms that the pointer rests on a link before its card opens. */
const HOVER = 300;
/** ms of a long press, as the platforms have it. */
const PRESS = 500;
/** A finger that was lifted leaves its link hovered: no pointer rests there. */
const isTouch = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch';

/**
 * @param attribute the marks' attribute in this document
 * @param life aborting it ends the watch and closes the card
 * @returns to be told of each link that has come to be marked: its reader may have been there before the mark
 */
export function watchMarks(attribute: string, life: AbortSignal): (link: Element) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The link that the reader is at; answers about another come too late. */
  let wanted: Element | null = null;
  const leave = (): void => {
    clearTimeout(timer);
    wanted = null;
  };
  const open = async (link: Element, asked: Asked): Promise<void> => {
    const address = addressOf(link);
    const words = await askWords(link, address);
    if (words === null || link !== wanted || life.aborted || !link.hasAttribute(attribute)) return;
    cardPart()?.open({ link, address, words, asked }, life);
  };
  const stay = (link: Element, asked: Asked, delay: number): void => {
    leave();
    wanted = link;
    timer = setTimeout(() => void open(link, asked), delay);
  };
  const come = (event: Event, asked: Asked, delay: number): void => {
    const { target, isTrusted } = event;
    // A page may dispatch events of its own at its links: only a reader opens a card.
    if (!isTrusted || !(target instanceof Element)) return;
    // On the card itself the reader is still with its link; Escape there leads back to the link and must not open it anew.
    if (target.parentNode === document.documentElement && target !== document.body) return;
    const link = target.closest(`[${attribute}]`);
    if (link !== null && link === wanted) return;
    if (link === null || (asked === 'focus' && !link.matches(':focus-visible'))) leave();
    else stay(link, asked, delay);
  };
  const options = { signal: life, capture: true, passive: true };
  /** The last one did; before any was seen: the device's chief one can. */
  let doesRest: boolean | undefined;
  const onOver = (event: PointerEvent): void => {
    doesRest = !isTouch(event);
    if (doesRest && event.buttons === 0) come(event, 'hover', HOVER);
  };
  /** A finger that scrolls ends in `pointercancel`, one that is lifted in `pointerup`. */
  const press = (event: PointerEvent): void => {
    come(event, 'press', PRESS);
    const lifted = new AbortController();
    const lift = (): void => {
      lifted.abort();
      clearTimeout(timer);
    };
    for (const type of ['pointerup', 'pointercancel'])
      addEventListener(type, lift, { signal: lifted.signal, capture: true, passive: true });
  };
  const onDown = (event: PointerEvent): void => (isTouch(event) ? press(event) : leave());
  addEventListener('pointerover', onOver, options);
  addEventListener('pointerdown', onDown, options);
  addEventListener('focusin', (event) => come(event, 'focus', 0), options);
  life.addEventListener('abort', leave);
  return (link) => {
    if (link === wanted || !link.matches(':hover, :focus-visible')) return;
    if (link.matches(':focus-visible')) stay(link, 'focus', 0);
    else if (doesRest ?? matchMedia('(hover: hover)').matches) stay(link, 'hover', HOVER);
  };
}
