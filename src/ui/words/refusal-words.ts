/** A refused update in a sentence: what is wrong, and what to do where there is something to do. */
import type { Refusal, RefusalReason } from '../../registry/update/refusal.ts';
import { UPDATE } from '../catalogue/update.ts';
import { dateWords } from './date-words.ts';

/** Reasons whose detail is a time. */
const DATED: ReadonlySet<RefusalReason> = new Set(['expired', 'from-the-future']);

export function refusalWords({ reason, detail }: Refusal): string {
  const isDate = DATED.has(reason) && !Number.isNaN(Date.parse(detail));
  return UPDATE.say(`refusal.${reason}`, {
    detail: isDate ? dateWords(detail.slice(0, 10), UPDATE.language) : detail,
  });
}
