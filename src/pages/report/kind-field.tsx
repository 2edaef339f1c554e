import type { ReportKind } from '../../report/schema.ts';
import type { Reason } from '../../report/validate.ts';
import { REPORT } from '../../ui/catalogue/report.ts';

interface Props {
  /** The kinds to choose from. */
  readonly kinds: readonly ReportKind[];
  readonly value: ReportKind | null;
  readonly reason: Reason | undefined;
  readonly onChange: (kind: ReportKind) => void;
}

/** What the reader noticed: one of a few. */
export function KindField({ kinds, value, reason, onChange }: Props) {
  return (
    <fieldset class="field" aria-describedby={reason === undefined ? undefined : 'kind-reason'}>
      <legend>{REPORT.say('form.kind')}</legend>
      <div class="choices">
        {kinds.map((kind, index) => (
          <label key={kind}>
            <input
              id={index === 0 ? 'kind' : undefined}
              type="radio"
              name="kind"
              checked={value === kind}
              onChange={() => onChange(kind)}
            />
            {REPORT.say(`kind.${kind}`)}
          </label>
        ))}
      </div>
      {reason !== undefined && (
        <p class="reason" id="kind-reason">
          {REPORT.say(`reason.${reason}`)}
        </p>
      )}
    </fieldset>
  );
}
