import type { ListedBy } from '../../check/other-lists.ts';
import { LISTS } from '../../ui/catalogue/lists.ts';
import { listRow } from '../../ui/words/list-words.ts';

/** What the reader's lists say of the page: each in its own words, under what the Masthead list says. */
export function OthersPart({ others }: { readonly others: readonly ListedBy[] }) {
  if (others.length === 0) return null;
  return (
    <section class="body">
      <h2>{LISTS.say('popup.heading')}</h2>
      <ul class="others">
        {others.map((listing) => (
          <li key={listing.list}>
            <bdi>{listRow(listing)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
