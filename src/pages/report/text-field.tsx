import type { ComponentChildren } from 'preact';
import { findPersonal, takeOut } from '../../report/personal.ts';
import type { Reason } from '../../report/validate.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { Sentence } from '../../ui/components/sentence.tsx';

const { say, parts } = REPORT;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly reason: Reason | undefined;
  readonly onChange: (value: string) => void;
  /** Several lines instead of one. */
  readonly long?: boolean;
  /** What the on-screen keyboard is for. */
  readonly inputMode?: 'url' | 'text';
  /** A sentence under the label. */
  readonly note?: string;
  /** Whether a mail address is what belongs here. */
  readonly personal?: boolean;
  /** Stands under the field. */
  readonly children?: ComponentChildren;
}

/** Mail addresses and keys in the text, pointed out while it is written. */
function PersonalNotes({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  const found = findPersonal(value);
  return (
    <div role="status">
      {found.map((personal) => (
        <p key={personal.text} class="note">
          <Sentence parts={parts(`form.${personal.is}`, { text: personal.text })} />{' '}
          <button
            type="button"
            class="link"
            aria-label={say('form.take-out.of', { text: personal.text })}
            onClick={() => onChange(takeOut(value, personal))}
          >
            {say('form.take-out')}
          </button>
        </p>
      ))}
    </div>
  );
}

/** A labelled field with its reason under it, tied to it for screen readers. */
export function TextField({
  id,
  label,
  value,
  reason,
  onChange,
  long = false,
  inputMode,
  note,
  personal = false,
  children,
}: Props) {
  const described = [note === undefined ? [] : [`${id}-note`], reason === undefined ? [] : [`${id}-reason`]];
  const shared = {
    id,
    value,
    'aria-invalid': reason !== undefined,
    'aria-describedby': described.flat().join(' ') || undefined,
    autocomplete: 'off',
    dir: 'auto' as const,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea {...shared} rows={3} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={inputMode}
          spellcheck={false}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {note !== undefined && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {reason !== undefined && (
        <p class="reason" id={`${id}-reason`}>
          {say(`reason.${reason}`)}
        </p>
      )}
      {!personal && <PersonalNotes value={value} onChange={onChange} />}
      {children}
    </div>
  );
}
