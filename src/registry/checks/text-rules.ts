/** A rule on words: what a reader is shown has nothing in it that nobody sees, and that could turn what stands around it. */
import { unseenIn } from '../plain-text.ts';
import type { Problem } from './claim-rules.ts';

/**
 * @param value an entry or a source, or a part of one: every text in it
 * @param at the way to the part, by names and places
 */
export function textProblems(value: unknown, at: readonly string[] = []): Problem[] {
  if (typeof value === 'string') {
    const unseen = unseenIn(value);
    return unseen === undefined ? [] : [['unseen', `${at.join('.')}: take out ${unseen}, which nobody sees`]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textProblems(part, [...at, name]));
}
