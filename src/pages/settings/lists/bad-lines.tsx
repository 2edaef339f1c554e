import type { StoredList } from '../../../registry/lists/stored-list.ts';
import { LISTS } from '../../../ui/catalogue/lists.ts';
import { badLineWords } from '../../../ui/words/list-refusal-words.ts';

const { say } = LISTS;

/** The lines of a list that were left out, each with its reason; folded, since most readers need only the number. */
export function BadLines({ list: { faults, faultCount } }: { readonly list: StoredList }) {
  if (faultCount === 0) return null;
  const hidden = faultCount - faults.length;
  return (
    <details class="note">
      <summary>{say('list.bad', { count: faultCount })}</summary>
      <ul class="bad-lines">
        {faults.map((one) => (
          <li key={`${one.line} ${one.text}`}>
            <bdi>{badLineWords(one)}</bdi>
          </li>
        ))}
        {hidden > 0 && <li>{say('list.bad.more', { count: hidden })}</li>}
      </ul>
    </details>
  );
}
