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

/**
 * Writes the place, and the address where it changes, without a new step in the history. Browsers refuse when it happens
 * hundreds of times in a few seconds; then the address is a little late, and nothing else.
 */
export function keepPlace(place: Place, hash?: string): void {
  try {
    history.replaceState(place, '', hash);
  } catch {
    // Too often: the next one will do.
  }
}
