import type { ListStatus } from '../../messages/list-status.ts';
import { UPDATE } from '../../ui/catalogue/update.ts';
import { ageWords, shortFactsWords, updateWords } from '../list-words.ts';
import { useList } from '../use-list.ts';

const { say } = UPDATE;

/** Date, serial and age of the list that answered, how its updates go, and that nothing was asked about the page. */
export function ListLine({ list }: { readonly list: ListStatus }) {
  const { status, asking, failed, update } = useList(list);
  const { freshness, words } = ageWords(status, Date.now());
  return (
    <>
      <p>
        {shortFactsWords(status)}
        {freshness !== 'old' && words !== '' && ` ${words}`}
      </p>
      {freshness === 'old' && <p class="aged">{words}</p>}
      <div role="status">
        {asking ? (
          <p>{say('asking')}</p>
        ) : (
          updateWords(status, true).map((sentence) => <p key={sentence}>{sentence}</p>)
        )}
      </div>
      <p role="alert">{failed && say('failed')}</p>
      {status.updates === 'on' && (
        <button type="button" class="link" aria-disabled={asking} onClick={update}>
          {say('now')}
        </button>
      )}
    </>
  );
}
