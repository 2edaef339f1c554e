import type { StoredList } from '../../../registry/lists/stored-list.ts';
import { LISTS } from '../../../ui/catalogue/lists.ts';
import { SETTINGS } from '../../../ui/catalogue/settings.ts';
import { TrustChoice } from './trust-choice.tsx';
import type { RunAction } from './use-lists.ts';

interface Props {
  readonly list: StoredList;
  readonly name: string;
  readonly run: RunAction;
}

/** On or off, and how loud. */
export function ListControls({ list, name, run }: Props) {
  const { id, on, managed } = list;
  return (
    <div class="list-controls">
      <TrustChoice list={list} name={name} onChange={(trust) => void run({ do: 'trust', id, trust })} />
      <span class="row-control">
        <span aria-hidden="true">{SETTINGS.say(on ? 'on' : 'off')}</span>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          disabled={managed === true}
          aria-label={LISTS.say('list.on.of', { name })}
          onChange={(event) => void run({ do: 'switch', id, on: event.currentTarget.checked })}
        />
      </span>
    </div>
  );
}
