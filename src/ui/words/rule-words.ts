/** The published rule as rows: which class each makes, and how it is shown. The rule itself is `registry/classify.ts`. */
import type { EntryClass } from '../../registry/class.ts';

export interface RuleRow {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  /** `null`: no class. */
  readonly is: EntryClass | null;
  readonly shown: 'covert' | 'overt' | 'popup' | 'lookalike' | 'none';
}

/** The first row that holds wins. */
export const RULE_ROWS: readonly RuleRow[] = [
  { number: 1, is: 'impersonation', shown: 'covert' },
  { number: 2, is: 'covert-operation', shown: 'covert' },
  { number: 3, is: 'state-controlled', shown: 'overt' },
  { number: 4, is: 'state-managed', shown: 'overt' },
  { number: 5, is: 'state-captured-private', shown: 'overt' },
  { number: 6, is: 'public-independent', shown: 'popup' },
  { number: 7, is: 'state-designated', shown: 'overt' },
  { number: 8, is: 'party-organ', shown: 'overt' },
  { number: 9, is: 'lookalike', shown: 'lookalike' },
  { number: 10, is: null, shown: 'none' },
];
