/** The banner's life on one page: slim bar on load, badge after scrolling, full when asked, gone when closed or muted. */
import { OPENED_BANNER, type OpenedBanner } from '../../messages/opened-banner.ts';
import { OPEN_PAGE } from '../../messages/open-page.ts';
import { SITE_QUIET } from '../../messages/site-quiet.ts';
import type { Summary } from '../../registry/index/verdict.ts';
import { ask } from '../context.ts';
import { headerRoom } from './header-room.ts';
import { openBannerHost } from './host.ts';
import { openedPart } from './opened-part.ts';
import { badge, slimBar } from './slim.ts';

type Size = 'slim' | 'badge' | 'full' | 'quiet';

const STEP_BACK_AFTER = 120;

export interface Banner {
  /** Shows what is in the tree, once the reader's settings allow it. */
  reveal(): void;
  close(): void;
}

/**
 * Puts the banner in the tree, hidden; `reveal` shows it.
 *
 * @param summaries strongest first, at least one
 * @param parent aborting it removes everything
 */
export function openBanner(summaries: readonly [Summary, ...Summary[]], parent: AbortSignal): Banner {
  const [first] = summaries;
  const life = new AbortController();
  parent.addEventListener('abort', () => life.abort(), { signal: life.signal });
  const { signal } = life;
  const host = openBannerHost(signal);
  let size: Size = 'slim';

  const draw = (next: Size, node: HTMLElement): void => {
    size = next;
    host.frame.replaceChildren(node);
  };
  const closed = (): void => {
    life.abort();
    void ask(SITE_QUIET, { action: 'close', site: first.property });
  };
  const go = (): void => {
    const { realSite } = first.label.facts;
    if (realSite !== undefined) location.assign(`https://${realSite}/`);
  };
  const slim = (): void => draw('slim', slimBar(summaries, { more: () => void open(), close: closed, go }));
  const small = (): void =>
    scrollY > STEP_BACK_AFTER
      ? draw(
          'badge',
          badge(first, () => void open()),
        )
      : slim();
  /** The reader made it small: the focus goes to what opens it again, not back to the page's start. */
  const makeSmall = (): void => {
    small();
    host.frame.querySelector<HTMLElement>('.link, .badge')?.focus();
  };
  const mute = async (): Promise<void> => {
    // The muted list changes before the answer is here: from now on only this bar's own buttons close it.
    size = 'quiet';
    const reply = await ask(SITE_QUIET, { action: 'mute', site: '' });
    const site: unknown =
      typeof reply === 'object' && reply !== null ? Reflect.get(reply, 'site') : undefined;
    const part = openedPart();
    if (typeof site !== 'string' || part === undefined) return slim();
    const undo = async (): Promise<void> => {
      await ask(SITE_QUIET, { action: 'unmute', site });
      life.abort();
    };
    draw(
      'quiet',
      part.quiet(
        site,
        () => void undo(),
        () => life.abort(),
      ),
    );
  };
  const open = async (): Promise<void> => {
    const reply = await ask(OPENED_BANNER, { property: first.property, key: first.label.key });
    const part = openedPart();
    if (reply === null || part === undefined || signal.aborted) return;
    // The worker is our own; its answer was built by the same release's types.
    const opened = reply as OpenedBanner;
    const full = part.full(host.frame, first, opened, {
      makeSmall,
      close: closed,
      go,
      mute: () => void mute(),
      entry: () => void ask(OPEN_PAGE, { page: 'entry', entry: opened.fullEntry?.id ?? '' }),
      correct: () => void ask(OPEN_PAGE, { page: 'report' }),
    });
    draw('full', full);
    full.querySelector<HTMLElement>('.outlined')?.focus();
  };

  slim();
  stepBack(signal, () => size, small);
  closeOnEscape(signal, () => (size === 'full' ? makeSmall() : closed()));
  makeRoom(signal, host.setOffset, host.frame);
  return { reveal: host.reveal, close: () => (size === 'quiet' ? undefined : life.abort()) };
}

/** After some scrolling the bar gives way to the badge, and comes back at the top. */
function stepBack(signal: AbortSignal, size: () => Size, small: () => void): void {
  const onScroll = (): void => {
    const far = scrollY > STEP_BACK_AFTER;
    if ((far && size() === 'slim') || (!far && size() === 'badge')) small();
  };
  addEventListener('scroll', onScroll, { passive: true, signal });
}

/**
 * Escape closes, unless the page or a text field has a use for it. Heard on the way down, since keys pressed inside
 * the banner are kept from the page, and acted on afterwards, when it is known whether the page took the key.
 */
function closeOnEscape(signal: AbortSignal, close: () => void): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    const target = event.composedPath()[0];
    const typing =
      target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
    if (!typing) setTimeout(() => event.defaultPrevented || close());
  };
  addEventListener('keydown', onKey, { signal, capture: true });
}

/** Once the page has settled, the bar moves under a fixed header of the page's own. */
function makeRoom(signal: AbortSignal, setOffset: (pixels: number) => void, frame: HTMLElement): void {
  const measure = (): void => {
    if (signal.aborted) return;
    const root = frame.getRootNode();
    if (root instanceof ShadowRoot) setOffset(headerRoom(root.host));
  };
  const settled = (): void => void requestIdleCallback(measure, { timeout: 1000 });
  if (document.readyState === 'complete') settled();
  else addEventListener('load', settled, { signal });
}
