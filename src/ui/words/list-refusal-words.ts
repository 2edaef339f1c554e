/** Why something was not done with a list, as one sentence: what is wrong, and what to do where something can be done. */
import type { Refusal } from '../../messages/lists.ts';
import type { BadLine } from '../../registry/lists/parse-list.ts';
import { REFUSALS } from '../../registry/update/refusal.ts';
import { refusalWords } from './refusal-words.ts';
import { LISTS } from '../catalogue/lists.ts';

const { say } = LISTS;

/** A refused release of a signed list is told as one of ours would be: `reason detail`. */
function signedWords(told: string): string {
  const [first = '', ...rest] = told.split(' ');
  const reason = REFUSALS.find((one) => one === first);
  return reason === undefined ? told : refusalWords({ reason, detail: rest.join(' ') });
}

export function listRefusalWords({ code, detail = '' }: Refusal): string {
  if (code === 'signature') return signedWords(String(detail));
  return say(`refused.${code}`, { detail });
}

/** "Line 12: “co.uk” is an ending that many sites share, not one site." */
export function badLineWords({ line, text, fault }: BadLine): string {
  return say('list.bad.line', { line, text, why: say(`fault.${fault}`) });
}
