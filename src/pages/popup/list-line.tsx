import type { ListInfo } from '../../messages/page-check.ts';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { dateWords } from '../../ui/words/date-words.ts';
import { ageInDays } from '../list-age.ts';

const { say, language } = POPUP;

/** Date, serial and age of the list that answered, and that nothing was asked of anyone else. */
export function ListLine({ list }: { readonly list: ListInfo }) {
  const count = ageInDays(list.date, Date.now());
  return (
    <p>
      {say('list', { date: dateWords(list.date, language), serial: String(list.serial) })}
      {count > 0 && ` ${say('list.age', { count })}`}
    </p>
  );
}
