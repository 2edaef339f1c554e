/** What a form says after an action: what was done, or why not. */
import type { ListsAnswer, Taken } from '../../../messages/lists.ts';
import { LISTS } from '../../../ui/catalogue/lists.ts';
import { SETTINGS } from '../../../ui/catalogue/settings.ts';
import { listRefusalWords } from '../../../ui/words/list-refusal-words.ts';

/**
 * @param done the words when it went well
 */
export function toldOf(answer: ListsAnswer | null, done: (taken: Taken | undefined) => string): string {
  if (answer === null) return SETTINGS.say('failed');
  return answer.refusal === undefined ? done(answer.taken) : listRefusalWords(answer.refusal);
}

/** The sentence on what was left out, where something was. */
export function leftOutWords(taken: Taken | undefined): string {
  const count = taken?.leftOut ?? 0;
  return count === 0 ? '' : LISTS.say('transfer.left-out', { count });
}
