/**
 * The content script: page verdict at once, banner in the tree before first paint, marks when the page has settled.
 * Wiring only. Registered at run time for every page but muted sites (see background/registration.ts).
 */
// First, so that the page's verdict is there before any other module is evaluated.
import { index, said } from './first-verdict.ts';
import { isHidden } from '../messages/hidden.ts';
import type { Settings } from '../messages/settings.ts';
import type { Summary } from '../registry/index/verdict.ts';
import { isBelow } from '../messages/session-quiet.ts';
import { openBanner, type Banner } from './banner/banner.ts';
import { bannerSummaries } from './banner/which.ts';
import { hearPlayers, noteEmbeds } from './embeds/note-embeds.ts';
import { openHere } from './here.ts';
import { openReaderLists, type ReaderLists } from './lists/reader-lists.ts';
import { offerListedLinks } from './listed-links.ts';
import { markLinks } from './marks/mark-links.ts';
import { watchOrphaned } from './context.ts';
import { whenReady } from './observe/ready.ts';
import { overlayOn } from './overlay.ts';
import type { PageIndex } from './page-index.ts';
import { watchPageState, type PageState } from './page-state.ts';
import { takeOver } from './takeover.ts';

/** A muted site is not even given this script; pages open when it was muted hear of it here. */
function isMuted(hostname: string, { muted }: Settings): boolean {
  return isBelow(
    hostname,
    muted.map(({ site }) => site),
  );
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** An SVG or other XML document renders no HTML element of ours: the toolbar says it there. */
const isDrawable = (): boolean => document.documentElement.namespaceURI === HTML;

/** Closed in this session, for this account or the whole site, or muted. */
function isQuiet(hostname: string, own: readonly Summary[], { closed, settings }: PageState): boolean {
  return isBelow(hostname, closed) || closed.includes(own[0]?.property ?? '') || isMuted(hostname, settings);
}

const hiddenIn = ({ hiddenClasses, hiddenCountries }: Settings): string =>
  [...hiddenClasses, ...hiddenCountries].join();

/** Marks and notes, once the page is ready for them. */
function mark(
  index: PageIndex,
  own: () => readonly Summary[],
  settings: Settings,
  lists: ReaderLists | null,
  mayHavePlayers: () => boolean,
  life: AbortSignal,
): void {
  whenReady(life, () => {
    markLinks(index, own, settings, lists, life);
    noteEmbeds(
      index,
      own(),
      mayHavePlayers,
      ({ label, shown }) => shown !== 'facts' && !isHidden(label, settings),
      life,
    );
  });
}

/** @param said what the index says of the page as it is opened */
function start(index: PageIndex, said: readonly Summary[]): void {
  const life = new AbortController();
  const { hostname } = location;
  /** What the reader's lists say of the page: told only where the official list says nothing. */
  let listed: readonly Summary[] = [];
  const isTop = window === window.top;

  let banner: Banner | null = null;
  let told = '';
  let marks: AbortController | null = null;
  let hidden = '';
  let lists: ReaderLists | null = null;
  let current: PageState | null = null;
  const undraw = (): void => {
    banner?.close();
    marks?.abort();
    banner = marks = null;
  };
  /** Something else is said of the page than before. */
  const here = openHere(index, said, life.signal, () => {
    undraw();
    showBanner(current);
    if (current !== null) showMarks(current);
  });
  const own = (): readonly Summary[] => (here.summaries().length > 0 ? here.summaries() : listed);

  const showBanner = (state: PageState | null): void => {
    const wanted = bannerSummaries(own(), state?.settings ?? null);
    const quiet = state !== null && isQuiet(hostname, own(), state);
    if (wanted === null || quiet || !isTop || !isDrawable()) {
      banner?.close();
      banner = null;
    } else {
      // An update of the list may say something else of this very page.
      const says = JSON.stringify(wanted);
      if (says !== told) banner?.close();
      if (says !== told || banner === null) banner = openBanner(wanted, life.signal);
      told = says;
    }
    if (state !== null) banner?.reveal();
  };
  const showMarks = ({ settings }: PageState): void => {
    const wanted = settings.marks && !isMuted(hostname, settings);
    if (wanted && marks === null) {
      const marking = new AbortController();
      marks = marking;
      life.signal.addEventListener('abort', () => marking.abort(), { signal: marking.signal });
      mark(index, own, settings, lists, mayHavePlayers, marking.signal);
    } else if (!wanted) {
      marks?.abort();
      marks = null;
    }
  };

  /** The reader's lists have changed: what they said is forgotten, and asked anew. */
  const readLists = async ({ filter }: PageState): Promise<void> => {
    marks?.abort();
    marks = null;
    // What the banner said of it is closed when the banner is shown next: something else is to be said then.
    listed = [];
    const opened = (lists = filter === null ? null : openReaderLists(filter));
    const found = (await opened?.of(location.href)) ?? [];
    if (lists !== opened || life.signal.aborted || found.length === 0) return;
    listed = found;
    showBanner(current);
  };

  showBanner(null);
  // A reader's choice may still be on its way from storage: the banner waits for it, at most until the second frame.
  if (banner !== null) requestAnimationFrame(() => requestAnimationFrame(() => banner?.reveal()));
  // Listeners last: the verdict waits for none of them.
  watchOrphaned(life);
  const mayHavePlayers = hearPlayers(life.signal);
  const overlay = overlayOn(index);
  watchPageState(life.signal, (state) => {
    overlay(state.overlay);
    // A class or state switched off or on: what is drawn is drawn anew.
    const now = hiddenIn(state.settings);
    if (now !== hidden) {
      hidden = now;
      undraw();
    }
    if (state.filter?.made !== current?.filter?.made) void readLists(state);
    current = state;
    showBanner(state);
    showMarks(state);
  });
  if (isTop) offerListedLinks(index);
}

takeOver();
start(index, said);
