import { PRESETS, presetOf, SWITCHABLE, type Preset } from '../../messages/switchable.ts';
import type { Settings } from '../../messages/settings.ts';
import type { EntryClass } from '../../registry/class.ts';
import { SETTINGS } from '../../ui/catalogue/settings.ts';
import { className } from '../../ui/words/class-words.ts';
import { SwitchRow } from './switch-row.tsx';

const { say } = SETTINGS;
const NAMES = Object.keys(PRESETS) as readonly Preset[];

interface Props {
  readonly hidden: readonly string[];
  readonly onChange: (fields: Pick<Settings, 'hiddenClasses'>) => void;
}

/** Ready choices, one of them checked unless the reader made a choice of their own. */
function Presets({ hidden, onChange }: Props) {
  const chosen = presetOf(hidden);
  return (
    <fieldset class="row">
      <legend>{say('shown.presets')}</legend>
      <div class="choices">
        {NAMES.map((name) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name="preset"
              checked={chosen === name}
              onChange={() => onChange({ hiddenClasses: PRESETS[name] })}
            />
            {say(`shown.preset.${name}`)}
          </label>
        ))}
        {chosen === undefined && <p class="note">{say('shown.preset.own')}</p>}
      </div>
    </fieldset>
  );
}

/** Which classes have a banner, a badge and marks. */
export function ShownClasses({ hidden, onChange }: Props) {
  const toggle = (entryClass: EntryClass, on: boolean): void => {
    const others = hidden.filter((one) => one !== entryClass);
    onChange({ hiddenClasses: on ? others : [...others, entryClass] });
  };
  return (
    <>
      <Presets hidden={hidden} onChange={onChange} />
      <details class="row">
        <summary>{say('shown.classes')}</summary>
        {SWITCHABLE.map((entryClass) => (
          <SwitchRow
            key={entryClass}
            id={`class-${entryClass}`}
            name={className(entryClass)}
            note={say(`shown.class.${entryClass}`)}
            on={!hidden.includes(entryClass)}
            onChange={(on) => toggle(entryClass, on)}
          />
        ))}
      </details>
    </>
  );
}
