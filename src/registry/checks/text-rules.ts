/** A rule on words: what a reader is shown has nothing in it that nobody sees, and that could turn what stands around it. */
import { unseenIn } from '../plain-text.ts';
import type { Problem } from './claim-rules.ts';

/**
 * Every text of an entry or a source.
 *
 * @param at the way to it, by names and places: `properties.0.value`
 */
function textProblem(value: unknown, at: readonly string[]): Problem[] {
  if (typeof value === 'string') {
    const unseen = unseenIn(value);
    return unseen === undefined ? [] : [['unseen', `${at.join('.')}: take out ${unseen}, which nobody sees`]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textProblem(part, [...at, name]));
}

export const textProblems = (value: object): Problem[] => textProblem(value, []);
