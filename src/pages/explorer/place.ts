/** Where on the page a reader was, kept with the browser's own history: back leads there again, a new link does not. */

/** Kept in `history.state`. */
export interface Place {
  /** Pixels scrolled. */
  readonly y: number;
  /** The entry whose link was followed. */
  readonly entry?: string;
}

const TOP: Place = { y: 0 };

export function placeHere(): Place {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return TOP;
  const y: unknown = Reflect.get(state, 'y');
  const entry: unknown = Reflect.get(state, 'entry');
  return { y: typeof y === 'number' ? y : 0, ...(typeof entry === 'string' ? { entry } : {}) };
}

let pending: { readonly hash: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

/** Writes the place without a new step in the history, and the address that waited to be written. */
export function keepPlace(place: Place): void {
  const hash = pending?.hash;
  clearTimeout(pending?.timer);
  pending = undefined;
  try {
    history.replaceState(place, '', hash);
  } catch {
    // Browsers refuse what happens hundreds of times in a few seconds: the next one will do.
  }
}

/** So long after the last letter, in ms: writing the address costs more than finding the entries. */
const PAUSE = 250;

/**
 * Changes the address, without a new step in the history, once the typing pauses; at once before anything is followed.
 *
 * @param hash of the search
 */
export function keepPlaceSoon(hash: string): void {
  clearTimeout(pending?.timer);
  pending = { hash, timer: setTimeout(() => keepPlace(TOP), PAUSE) };
}

/** Called once: links are followed from the address that the reader sees the results of. */
export function watchLeaving(): void {
  addEventListener('click', () => pending && keepPlace(TOP), { capture: true });
}
