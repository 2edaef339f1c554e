import type { AddressFacts } from '../../../../check/entry-addresses.ts';
import { EXPLORER } from '../../../../ui/catalogue/explorer.ts';
import { roleWords } from '../../../../ui/words/operation-words.ts';
import { countValues, type AddressFilter } from './address-filter.ts';

const { say } = EXPLORER;

interface Props {
  readonly addresses: readonly AddressFacts[];
  readonly filter: AddressFilter;
  readonly onChange: (filter: AddressFilter) => void;
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, count: number])[];
  readonly nameOf: (value: string) => string;
  readonly onChange: (value: string) => void;
}

/** Offered only where there is something to choose. */
function Choice({ id, label, value, options, nameOf, onChange }: ChoiceProps) {
  if (options.length < 2) return null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{say('filter.all')}</option>
        {options.map(([one, count]) => (
          <option key={one} value={one}>
            {say('filter.option', { name: nameOf(one), count })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Search, role and copied site, over one entry's addresses. */
export function AddressControls({ addresses, filter, onChange }: Props) {
  return (
    <div class="filters">
      <div class="field">
        <label for="address-search">{say('addresses.search', { count: addresses.length })}</label>
        <input
          id="address-search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={filter.text}
          onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        />
      </div>
      <Choice
        id="address-role"
        label={say('addresses.role')}
        value={filter.role}
        options={countValues(addresses.map(({ property }) => property.role))}
        nameOf={(role) => roleWords(role)}
        onChange={(role) => onChange({ ...filter, role })}
      />
      <Choice
        id="address-copy-of"
        label={say('addresses.copy-of')}
        value={filter.copyOf}
        options={countValues(addresses.map(({ copyOf }) => copyOf))}
        nameOf={(site) => site}
        onChange={(copyOf) => onChange({ ...filter, copyOf })}
      />
    </div>
  );
}
