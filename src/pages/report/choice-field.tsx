import { REPORT } from '../../ui/catalogue/report.ts';
import type { Reason } from '../../report/validate.ts';

interface Props<Name extends string> {
  /** The group's name, and the id of its first choice. */
  readonly id: string;
  readonly legend: string;
  readonly choices: readonly Name[];
  readonly words: (choice: Name) => string;
  readonly value: Name | null;
  readonly reason?: Reason | undefined;
  /** Choices that need little room stand in one row. */
  readonly row?: boolean;
  readonly onChange: (choice: Name) => void;
}

/** One of a few, by radio buttons. */
export function ChoiceField<Name extends string>(props: Props<Name>) {
  const { id, legend, choices, words, value, reason, row = false, onChange } = props;
  return (
    <fieldset class="field" aria-describedby={reason === undefined ? undefined : `${id}-reason`}>
      <legend>{legend}</legend>
      <div class={row ? 'choices row-choices' : 'choices'}>
        {choices.map((choice, index) => (
          <label key={choice}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={id}
              checked={value === choice}
              onChange={() => onChange(choice)}
            />
            {words(choice)}
          </label>
        ))}
      </div>
      {reason !== undefined && (
        <p class="reason" id={`${id}-reason`}>
          {REPORT.say(`reason.${reason}`)}
        </p>
      )}
    </fieldset>
  );
}
