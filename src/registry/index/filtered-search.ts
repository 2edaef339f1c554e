/**
 * The pass over a host that hashes: from its last character to its first, every suffix on the way; at each label boundary the
 * filter is asked, and only what passes is compared with the exact names. Of bytes, where code runs hot; a page, whose code runs
 * for the first time, asks the engine's own search (`name-lines.ts`).
 */
import { HASH_START, HASH_STEP } from './hash.ts';
import { NONE, SLOW } from './link-shape.ts';
import { DOT, KIND, LENGTH_BITS, PLAIN, withoutDot, type FindName } from './plain-host.ts';

interface Filtered {
  readonly findName: FindName;
  /** Whether a name with this hash (`hash.ts`) may be among the names: never no for one that is. */
  readonly mayContain: (hash: number) => boolean;
}

/**
 * Where the longest suffix at a label boundary begins that the filter lets pass, of a plain host without the root's dot, text[start, end). Nothing is
 * called then: engines compile this loop before the first one passes, and give up what they compiled at the first call that they
 * have not seen.
 *
 * @returns NONE where none passes, SLOW, -UPPER or -END for a character of that kind (`plain-host.ts`)
 */
function findPassing({ mayContain }: Filtered, text: string, start: number, end: number): number {
  let hash = HASH_START;
  let passing = NONE;
  let labels = 0;
  let at = end;
  while (at > start) {
    const suffix = at;
    const code = text.charCodeAt(--at);
    // Small letters, which is nearly all of it, cost no further question.
    if (code < 97 || code > 122) {
      if (code === DOT) {
        if (labels++ > 0 && mayContain(hash)) passing = suffix;
      } else {
        const kind = KIND.charCodeAt(code);
        if (kind !== PLAIN) return kind > PLAIN ? -kind : SLOW;
      }
    }
    hash = Math.imul(hash ^ code, HASH_STEP);
  }
  return mayContain(hash) ? start : passing;
}

/**
 * The longest listed name that a plain host, text[start, end), ends with from `passing` on, where the filter let a suffix pass.
 *
 * @returns the name's place (`LENGTH_BITS`), or NONE
 */
function findExactly(index: Filtered, text: string, passing: number, end: number): number {
  const value = index.findName(text, passing, end);
  if (value >= 0) return (value << LENGTH_BITS) | (end - passing);
  // Shorter ones, but the last label alone.
  const next = text.indexOf('.', passing) + 1;
  if (next === 0 || !text.slice(next, end).includes('.')) return NONE;
  const shorter = findPassing(index, text, next, end);
  return shorter < 0 ? NONE : findExactly(index, text, shorter, end);
}

/** As `FindPlain`. */
export function findFiltered(index: Filtered, text: string, start: number, end: number): number {
  // Once: of two dots at the end the first is the host's own.
  const stop = withoutDot(text, start, end);
  const found = findPassing(index, text, start, stop);
  return found < 0 ? found : findExactly(index, text, found, stop);
}
