import { COUNTS } from '../../../ui/catalogue/counts.ts';
import { ClassName } from '../../../ui/components/class-name.tsx';
import { RULE_ROWS } from '../../../ui/words/rule-words.ts';
import { TableFrame } from '../entry/part.tsx';

const { say } = COUNTS;

/** The one rule in plain words, row by row, and what decides how loud a finding is. */
export function RuleTable() {
  return (
    <>
      <p>{say('rule.lead')}</p>
      <TableFrame head={say('rule.heading')}>
        <thead>
          <tr>
            <th scope="col" class="number">
              {say('rule.row')}
            </th>
            <th scope="col">{say('rule.evidence')}</th>
            <th scope="col">{say('rule.class')}</th>
            <th scope="col">{say('rule.shown')}</th>
          </tr>
        </thead>
        <tbody>
          {RULE_ROWS.map(({ number, is, shown }) => (
            <tr key={number}>
              <th scope="row" class="number">
                {number}
              </th>
              <td>{say(`rule.${number}`)}</td>
              <td>{is === null ? say('rule.no-class') : <ClassName of={is} shown={undefined} />}</td>
              <td>{say(`shown.${shown}`)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p>{say('rule.confidence')}</p>
      <p>{say('rule.level')}</p>
      <p>{say('rule.dispute')}</p>
    </>
  );
}
