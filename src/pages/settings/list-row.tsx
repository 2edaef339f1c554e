import { send } from '../../browser/send.ts';
import { listStatus, type ListStatus } from '../../messages/list-status.ts';
import { SETTINGS } from '../../ui/catalogue/settings.ts';
import { UPDATE } from '../../ui/catalogue/update.ts';
import { ageWords, factsWords, updateWords } from '../list-words.ts';
import { useList } from '../use-list.ts';
import { useLoaded } from '../use-loaded.ts';

const { say } = UPDATE;

async function loadStatus(): Promise<ListStatus | null> {
  const reply = await send(listStatus, {});
  return reply.ok ? reply.value : null;
}

function LiveRow({ given }: { readonly given: ListStatus }) {
  const { status, asking, failed, update } = useList(given);
  const { freshness, words } = ageWords(status, Date.now());
  return (
    <div class="row">
      <div class="row-text">
        <p class="row-name">{say('name')}</p>
        <p class="note">
          {factsWords(status)}
          {freshness !== 'old' && words !== '' && ` ${words}`}
        </p>
        {freshness === 'old' && <p class="aged">{words}</p>}
        <div role="status">
          {asking ? (
            <p class="note">{say('asking')}</p>
          ) : (
            updateWords(status).map((sentence) => (
              <p key={sentence} class="note">
                {sentence}
              </p>
            ))
          )}
        </div>
        <p role="alert">{failed && say('failed')}</p>
      </div>
      {status.updates === 'on' && (
        <button type="button" class="button" aria-disabled={asking} onClick={update}>
          {say('now')}
        </button>
      )}
    </div>
  );
}

/** Version, age and updates of the list. */
export function ListRow() {
  const { value } = useLoaded(loadStatus);
  if (value === undefined) return null;
  if (value !== null) return <LiveRow given={value} />;
  return (
    <div class="row">
      <div class="row-text">
        <p class="row-name">{say('name')}</p>
        <p class="note">{SETTINGS.say('list.unavailable')}</p>
      </div>
    </div>
  );
}
