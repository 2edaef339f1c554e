import { send } from '../../browser/send.ts';
import { pageCheck, type ListInfo } from '../../messages/page-check.ts';
import { SETTINGS } from '../../ui/catalogue/settings.ts';
import { dateWords } from '../../ui/words/date-words.ts';
import { ageInDays } from '../list-age.ts';
import { useLoaded } from '../use-loaded.ts';

const { say, language } = SETTINGS;

/** The list's facts come with every check; this one asks about no page. */
async function loadList(): Promise<ListInfo | null> {
  const reply = await send(pageCheck, { address: 'about:blank' });
  return reply.ok ? reply.value.list : null;
}

function listWords({ date, serial, entries }: ListInfo): string {
  const facts = say('list.facts', {
    date: dateWords(date, language),
    serial: String(serial),
    count: entries,
  });
  const days = ageInDays(date, Date.now());
  return [facts, ...(days > 0 ? [say('list.age', { count: days })] : []), say('list.bundled')].join(' ');
}

/** Version and age of the list. */
export function ListRow() {
  const { value } = useLoaded(loadList);
  if (value === undefined) return null;
  return (
    <div class="row">
      <div class="row-text">
        <p class="row-name">{say('list.name')}</p>
        <p class="note">{value === null ? say('list.unavailable') : listWords(value)}</p>
      </div>
    </div>
  );
}
