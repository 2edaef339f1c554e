import { TRUSTS, type StoredList, type Trust } from '../../../registry/lists/stored-list.ts';
import { LISTS } from '../../../ui/catalogue/lists.ts';

const { say } = LISTS;

interface Props {
  readonly list: StoredList;
  readonly name: string;
  readonly onChange: (trust: Trust) => void;
}

/** How loud a list may be: in the popup only, on links too, in the banner too. */
export function TrustChoice({ list, name, onChange }: Props) {
  return (
    <fieldset class="trust" disabled={list.managed === true}>
      <legend class="unseen">{say('trust.of', { name })}</legend>
      {TRUSTS.map((trust) => (
        <label key={trust}>
          <input
            type="radio"
            name={`trust-${list.id}`}
            checked={list.trust === trust}
            onChange={() => onChange(trust)}
          />
          {say(`trust.${trust}`)}
        </label>
      ))}
    </fieldset>
  );
}
