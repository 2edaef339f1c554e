import { SETTINGS } from '../../ui/catalogue/settings.ts';

const { say } = SETTINGS;

interface Props {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Has no effect while another setting is off. */
  readonly disabled?: boolean;
}

/** A setting with its sentence, its state in words and its switch. */
export function SwitchRow({ id, name, note, on, onChange, disabled = false }: Props) {
  return (
    <div class="row">
      <div class="row-text">
        <label for={id}>{name}</label>
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      </div>
      <span class="row-control">
        <span aria-hidden="true">{say(on ? 'on' : 'off')}</span>
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={on}
          disabled={disabled}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </span>
    </div>
  );
}
