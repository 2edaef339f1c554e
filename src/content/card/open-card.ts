/**
 * One card on the page: opens beside the link it speaks of, stays while the pointer is on either, follows the page when it
 * scrolls, and goes with Escape, with the link, or when the reader turns elsewhere.
 */
import { openBannerHost } from '../banner/host.ts';
import type { Asked, CardSubject } from './card-part.ts';
import { cardView, type CardActions } from './card-view.ts';
import { placeCard } from './place-card.ts';
import { CARD_STYLES } from './styles.ts';

/** ms that the pointer may take on its way from the link to the card. */
const GRACE = 250;

function stand(card: HTMLElement, link: Element): void {
  const lines = [...link.getClientRects()];
  const { width, height } = card.getBoundingClientRect();
  const view = { width: innerWidth, height: innerHeight };
  const { left, top } = placeCard(
    lines.length > 0 ? lines : [link.getBoundingClientRect()],
    { width, height },
    view,
    getComputedStyle(link).direction === 'rtl',
  );
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

/** Closes when the pointer has left link and card, or the focus went elsewhere. */
function closeWhenLeft(
  link: Element,
  host: Element,
  asked: Asked,
  close: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOurs = ({ target }: Event): boolean =>
    target === host || (target instanceof Node && link.contains(target));
  const onOver = (event: PointerEvent): void => {
    clearTimeout(timer);
    if (!isOurs(event)) timer = setTimeout(close, GRACE);
  };
  const onFocus = (event: FocusEvent): void => (isOurs(event) ? undefined : close());
  const options = { signal, capture: true, passive: true };
  if (asked === 'hover') addEventListener('pointerover', onOver, options);
  else addEventListener('pointerdown', (event) => (isOurs(event) ? undefined : close()), options);
  addEventListener('focusin', onFocus, options);
  addEventListener('pagehide', close, options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Follows its link; a link that scrolled out of the window or left the page takes its card along. */
function follow(card: HTMLElement, link: Element, close: () => void, signal: AbortSignal): void {
  const move = (): void => {
    if (signal.aborted) return;
    const { top, bottom } = link.getBoundingClientRect();
    if (!link.isConnected || bottom < 0 || top > innerHeight) close();
    else stand(card, link);
  };
  const options = { signal, capture: true, passive: true };
  addEventListener('scroll', () => requestAnimationFrame(move), options);
  addEventListener('resize', () => requestAnimationFrame(move), options);
  // Taken out by a page while nothing scrolls: an observer hears of it, no event does.
  const seen = new IntersectionObserver(() => {
    if (!link.isConnected) close();
  });
  seen.observe(link);
  signal.addEventListener('abort', () => seen.disconnect());
}

/** Escape closes the card and nothing behind it; Alt and the arrow lead into it, since its place in the tab order is far away. */
function hearKeys(card: HTMLElement, link: Element, close: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      const inside = card.matches(':focus-within');
      close();
      if (inside && link instanceof HTMLElement) link.focus();
    } else if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault();
      card.querySelector('button')?.focus();
    }
  };
  addEventListener('keydown', onKey, { signal, capture: true });
}

/** The card's own rules, beside the banner's that its host brings. */
function dress(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLES);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/**
 * @param actions what its buttons do
 * @param parent aborting it takes the card away
 * @returns the card's life: aborting it closes the card
 */
export function openCard(
  { link, words, asked }: CardSubject,
  actions: CardActions,
  parent: AbortSignal,
): AbortController {
  const life = new AbortController();
  const { signal } = life;
  parent.addEventListener('abort', () => life.abort(), { signal });
  const close = (): void => life.abort();
  const host = openBannerHost(signal);
  const root = host.frame.getRootNode();
  const card = cardView(words, asked === 'focus', actions);
  dress(root);
  host.frame.append(card);
  if (asked === 'press') card.classList.add('from-touch');
  stand(card, link);
  host.reveal();
  if (root instanceof ShadowRoot) closeWhenLeft(link, root.host, asked, close, signal);
  follow(card, link, close, signal);
  hearKeys(card, link, close, signal);
  return life;
}
