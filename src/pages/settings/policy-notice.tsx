import type { Policy } from '../../messages/policy.ts';
import { SETTINGS } from '../../ui/catalogue/settings.ts';

const { say } = SETTINGS;

/** Says that an organisation decides some of this, and what of its policy could not be read. */
export function PolicyNotice({ policy }: { readonly policy: Policy }) {
  const { forced, lists, mirrors, reportAddress, faults } = policy;
  const decides =
    Object.keys(forced).length + lists.length > 0 || mirrors !== undefined || reportAddress !== undefined;
  if (!decides && faults.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="policy-heading">
      <h2 id="policy-heading">{say('policy.heading')}</h2>
      {decides && <p>{say('policy.note')}</p>}
      {mirrors !== undefined && <p>{say('policy.mirrors', { count: mirrors.length })}</p>}
      {reportAddress !== undefined && (
        <p>
          <bdi>{say('policy.reports', { address: reportAddress })}</bdi>
        </p>
      )}
      {faults.length > 0 && <p>{say('policy.faults')}</p>}
      <ul>
        {faults.map(({ field, fault }) => (
          <li key={`${field} ${fault}`}>{say(`policy.fault.${fault}`, { field })}</li>
        ))}
      </ul>
    </section>
  );
}
