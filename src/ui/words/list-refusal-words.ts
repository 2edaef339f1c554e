/** Why something was not done with a list, as one sentence: what is wrong, and what to do where something can be done. */
import type { Refusal } from '../../messages/lists.ts';
import type { BadLine } from '../../registry/lists/parse-list.ts';
import { LISTS } from '../catalogue/lists.ts';

const { say } = LISTS;

export function listRefusalWords({ code, detail = '' }: Refusal): string {
  return say(`refused.${code}`, { detail });
}

/** "Line 12: “co.uk” is an ending that many sites share, not one site." */
export function badLineWords({ line, text, fault }: BadLine): string {
  return say('list.bad.line', { line, text, why: say(`fault.${fault}`) });
}
