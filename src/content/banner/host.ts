/**
 * The one element of ours in a page: a custom element with a closed shadow root, under <html>, where no
 * framework keeps its tree. A page that takes it out gets it back, a bounded number of times, so that it
 * can neither silence us cheaply nor drag us into an endless fight; the toolbar says the same in any case.
 */
import { alive, randomName } from '../context.ts';
import { html } from '../element.ts';
import { bannerStyles } from './styles.ts';

const MAX_RETURNS = 20;

export interface BannerHost {
  /** Where the banner's parts are drawn. */
  readonly frame: HTMLElement;
  /** Makes the frame visible (it is in the tree, but hidden, until the reader's settings are known). */
  readonly reveal: () => void;
  /** Height of a fixed header of the page that the bar should sit under, in px. */
  readonly setOffset: (pixels: number) => void;
}

function buildRoot(host: HTMLElement): HTMLElement {
  const root = host.attachShadow({ mode: import.meta.env.VITE_SHADOW_OPEN === '1' ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(bannerStyles());
  root.adoptedStyleSheets = [sheet];
  const frame = html('div', { class: 'frame waiting', lang: 'en', dir: 'ltr' });
  // What happens inside the banner is no business of the page's shortcuts and click handlers.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown']) {
    frame.addEventListener(type, (event) => event.stopPropagation());
  }
  root.append(frame);
  return frame;
}

/**
 * Puts the host element in the tree at once.
 *
 * @param life aborting it takes the element away for good
 */
export function openBannerHost(life: AbortSignal): BannerHost {
  const host = html(`x-${randomName()}`);
  const frame = buildRoot(host);
  const tree = document.documentElement;
  tree.append(host);
  let returns = 0;
  const guard = new MutationObserver(() => {
    if (host.parentNode === document.documentElement || returns >= MAX_RETURNS) return;
    if (!alive()) return;
    returns++;
    document.documentElement.append(host);
  });
  guard.observe(document, { childList: true });
  guard.observe(tree, { childList: true });
  life.addEventListener('abort', () => {
    guard.disconnect();
    host.remove();
  });
  return {
    frame,
    reveal: () => frame.classList.remove('waiting'),
    setOffset: (pixels) => {
      frame.style.marginBlockStart = `${pixels}px`;
    },
  };
}
