import { entryHash } from '../../../messages/open-page.ts';
import { removalOf } from '../../../registry/removed.ts';
import type { Entry } from '../../../registry/schema.ts';
import { COUNTS } from '../../../ui/catalogue/counts.ts';
import { dateWords } from '../../../ui/words/date-words.ts';

const { say, language } = COUNTS;

/** The log of what was taken out, with the reason. */
export function RemovedPart({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul class="plain-list">
      {entries.map((entry) => {
        const removal = removalOf(entry);
        return (
          <li key={entry.id}>
            <a href={entryHash(entry.id)}>
              <bdi>{entry.name}</bdi>
            </a>
            {removal !== undefined && (
              <p class="note">
                {say('removed.row', { date: dateWords(removal.date, language), reason: removal.note })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
