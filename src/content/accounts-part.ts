/**
 * The listed accounts and paths, with what reads an address for one: a script of their own. Pages of the platforms carry it from
 * the start; anywhere else the background puts it beside the page script once the page leads to an account that may be
 * listed. Both run in the extension's own world of that page and meet here: the page has no access to it.
 */
import type { KeysOf } from '../registry/index/find-listing.ts';
import type { Keys } from '../registry/index/layers.ts';

export interface AccountsPart {
  readonly keysOf: KeysOf;
  readonly keys: Keys;
  /** The page's address, or its owner's where it does not tell whose it is (`owner-links.ts`). */
  pageAddress(): string;
  /** Hears that the page may be another's now: it moved in place, or came to say whose video it shows. */
  watchPage(life: AbortSignal, changed: () => void): boolean;
}

const NAME = 'mastheadAccounts';
const HEARD = `${NAME}Heard`;

export function offerAccounts(part: AccountsPart): void {
  Reflect.set(globalThis, NAME, part);
  // Set below, in a world that no page reaches.
  const heard = Reflect.get(globalThis, HEARD) as ((part: AccountsPart) => void) | undefined;
  heard?.(part);
}

/**
 * @param heard called with them when they come, also a second time
 * @returns `undefined`: not here yet
 */
export function offeredAccounts(heard: (part: AccountsPart) => void): AccountsPart | undefined {
  Reflect.set(globalThis, HEARD, heard);
  return Reflect.get(globalThis, NAME) as AccountsPart | undefined;
}
