import { reportsFile } from '../../report/reports-file.ts';
import type { Destination } from '../../report/destination.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { Sentence } from '../../ui/components/sentence.tsx';
import { saveFile } from '../save-file.ts';
import type { Draft } from './use-draft.ts';

const { say, parts } = REPORT;

interface Props {
  readonly draft: Draft;
  readonly destination: Destination;
  /** The issue page can't take so long a text. */
  readonly tooLong: boolean;
}

/** Where the report goes, what went wrong with keeping it, and the button; in view while the fields scroll. */
export function SendBar({ draft: { report, saved, trouble }, destination, tooLong }: Props) {
  const save = (): void => saveFile(reportsFile([{ readable: true, key: report.id, report }], new Date()));
  const inTrouble = trouble === 'full' || trouble === 'broken';
  return (
    <footer class="send">
      <p role="status">{saved && say('form.saved')}</p>
      <p role="alert">
        {inTrouble && say(`store.${trouble}`)}
        {trouble === 'fixed' && say('form.fixed')}
        {tooLong && say('form.issue.too-long')}
      </p>
      {(inTrouble || tooLong) && (
        <button type="button" class="button" onClick={save}>
          {say('list.save')}
        </button>
      )}
      <p>
        {destination.is === 'file' ? (
          say('form.to.file')
        ) : (
          <Sentence parts={parts(`form.to.${destination.is}`, { host: destination.host })} />
        )}
      </p>
      <button type="submit" class="button filled">
        {say(`form.submit.${destination.is}`)}
      </button>
    </footer>
  );
}
