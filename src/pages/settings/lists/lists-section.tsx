import { LISTS } from '../../../ui/catalogue/lists.ts';
import { AddList } from './add-list.tsx';
import { ListItem } from './list-item.tsx';
import { OwnList } from './own-list.tsx';
import { Transfer } from './transfer.tsx';
import { useLists } from './use-lists.ts';
import './lists.css';

const { say } = LISTS;

/** The reader's own list, and the lists of others that the reader added. */
export function ListsSection() {
  const { lists, run } = useLists();
  if (lists === undefined) return <p role="status">{say('loading')}</p>;
  if (lists === null) return <p role="alert">{say('unread')}</p>;
  const { names, most } = lists;
  return (
    <>
      <p class="note">{say('intro')}</p>
      <OwnList lists={lists} run={run} />
      <ul class="rows lists">
        {lists.lists.map((list) => (
          <ListItem key={list.id} list={list} run={run} />
        ))}
      </ul>
      <p class="note">{say('room', { count: names, most })}</p>
      <AddList run={run} />
      <Transfer run={run} />
    </>
  );
}
