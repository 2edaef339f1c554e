/**
 * The vocabulary of the one published rule: classes, levels, loudness.
 * Types and order only, so that the content script may import it. The rule itself is in `classify.ts`.
 */

/** Strongest first: the order in which several findings on one address are told. */
export const CLASSES = [
  'impersonation',
  'covert-operation',
  'state-controlled',
  'state-managed',
  'state-captured-private',
  'public-independent',
  'state-designated',
  'party-organ',
  'lookalike',
] as const;
export type EntryClass = (typeof CLASSES)[number];

/** How firmly an operation's property is attributed, by the kinds of its evidence. */
export type Level = 'confirmed' | 'attributed' | 'reported';

/** How loud a finding is: banner (with badge and marks), badge and marks only, or facts in the popup. */
export type Shown = 'banner' | 'mark' | 'facts';

/** Three tones, the same for every state (see the look: overt, covert, plain). */
export type Tone = 'overt' | 'covert' | 'plain';

/**
 * The tone in which a class is drawn.
 *
 * @param entryClass a computed class, or `null` for dated facts that make no class
 */
export function toneOf(entryClass: EntryClass | null): Tone {
  switch (entryClass) {
    case 'impersonation':
    case 'covert-operation':
      return 'covert';
    case 'state-controlled':
    case 'state-managed':
    case 'state-captured-private':
    case 'state-designated':
    case 'party-organ':
      return 'overt';
    default:
      return 'plain';
  }
}
