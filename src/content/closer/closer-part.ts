/**
 * The part that looks closer: unwraps addresses, and knows the listed accounts and paths. A script of its own. Hosts whose pages may
 * be copies, or accounts, carry it from the start; anywhere else the background puts it beside the page script once the page
 * leads somewhere that it may know. Both run in the extension's own world of that page and meet here: the page has no access to it.
 */
import { BUNDLED } from '../../generated/bundled.ts';
import type { Keys } from '../../registry/index/layers.ts';
import type { Index, Listed } from '../../registry/index/open-index.ts';

export interface CloserPart {
  /** Listed accounts and paths with what is said of each. */
  readonly keys: Keys;
  /**
   * Where an address is listed when its host alone does not tell: behind wrappers, as an account, as a path of a host.
   *
   * @param href as it stands in the document
   * @param base the document's base address
   * @param link the element: a short link's listing is where it appears to lead, by what it shows
   */
  listingOf(index: Index, href: string, base: string, link?: Element): Listed | null;
  /** What a short link shows of itself; nothing of any other. */
  shownBy(link: Element, address: URL): readonly string[];
  /** The wrappers that an address was taken out of, outermost first. */
  wrappersOf(address: URL): readonly string[];
  /** The address of the page's owner, where its own does not tell whose it is (`owner-links.ts`); `null` elsewhere. */
  ownerAddress(): string | null;
  /** Hears that the page may be another's now: it moved in place, or came to say whose video it shows. */
  watchPage(life: AbortSignal, changed: () => void): boolean;
}

/**
 * With the build: after an update of the extension an older release's part may still lie in an open page. Symbols, since a window
 * looks for a frame of every name that it does not know.
 */
const PART = Symbol.for(`closer ${BUNDLED.build}`);
const HEARD = Symbol.for(`closer heard ${BUNDLED.build}`);

export function offerCloser(part: CloserPart): void {
  Reflect.set(globalThis, PART, part);
  // Set below, in a world that no page reaches.
  const heard = Reflect.get(globalThis, HEARD) as ((part: CloserPart) => void) | undefined;
  heard?.(part);
}

/** `undefined`: not here yet. */
export function closerPart(): CloserPart | undefined {
  return Reflect.get(globalThis, PART) as CloserPart | undefined;
}

/**
 * @param heard called with the part when it comes, also a second time
 * @returns the part that is here
 */
export function onCloser(heard: (part: CloserPart) => void): CloserPart | undefined {
  Reflect.set(globalThis, HEARD, heard);
  return closerPart();
}
