import { REPORT } from '../../ui/catalogue/report.ts';
import { Sentence } from '../../ui/components/sentence.tsx';
import { dateWords } from '../../ui/words/date-words.ts';
import { stateWords } from '../../ui/words/standing-words.ts';
import type { Known } from './use-known.ts';

const { say, parts, language } = REPORT;

interface Props {
  readonly known: Known;
  /** Whether the reader reports something wrong in the entry itself. */
  readonly correcting: boolean;
  readonly onReports: () => void;
}

/** "On our lists already" and "reported by you already", said before anything is written. */
export function KnownNotes({ known: { listed, earlier }, correcting, onReports }: Props) {
  return (
    <div role="status" class="known">
      {listed !== undefined && !correcting && (
        <p class="note">
          <Sentence parts={parts('form.listed', { name: listed.name })} />
        </p>
      )}
      {earlier !== undefined && (
        <p class="note">
          {say('form.reported', { date: dateWords(earlier.changed, language), state: stateWords(earlier) })}{' '}
          <button type="button" class="link" onClick={onReports}>
            {say('form.reported.show')}
          </button>
        </p>
      )}
    </div>
  );
}
