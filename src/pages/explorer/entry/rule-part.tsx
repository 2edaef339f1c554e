import type { Finding } from '../../../check/finding.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { RULE_ROWS } from '../../../ui/words/rule-words.ts';
import { RULE_HASH } from '../route.ts';
import { Part } from './part.tsx';

const { say } = EXPLORER;

function reason(finding: Finding | undefined): string {
  const row = RULE_ROWS.find(({ is }) => is === finding?.class);
  if (row === undefined || row.is === null || row.is === 'lookalike') return say('rule.none');
  return say('rule.row', { row: row.number, reason: say(`rule.${row.is}`) });
}

/** Which row of the published rule made the class. */
export function RulePart({ finding }: { readonly finding: Finding | undefined }) {
  return (
    <Part head={say('rule.heading')}>
      <p>
        {reason(finding)} <a href={RULE_HASH}>{say('rule.link')}</a>
      </p>
    </Part>
  );
}
