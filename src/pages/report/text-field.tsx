import type { ComponentChildren } from 'preact';
import { REPORT } from '../../ui/catalogue/report.ts';
import type { Reason } from '../../report/validate.ts';

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
  /** Stands under the field. */
  readonly children?: ComponentChildren;
}

/** A labelled field with its reason under it, tied to it for screen readers. */
export function TextField({ id, label, value, reason, onChange, long = false, inputMode, children }: Props) {
  const shared = {
    id,
    value,
    'aria-invalid': reason !== undefined,
    'aria-describedby': reason === undefined ? undefined : `${id}-reason`,
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
      {reason !== undefined && (
        <p class="reason" id={`${id}-reason`}>
          {REPORT.say(`reason.${reason}`)}
        </p>
      )}
      {children}
    </div>
  );
}
