import type { AlsoListed } from '../../../check/ties.ts';
import { entryHash } from '../../../messages/open-page.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { Part } from './part.tsx';

const { say } = EXPLORER;

/** Other entries that hold some of the same addresses. */
export function AlsoListedPart({ also }: { readonly also: readonly AlsoListed[] }) {
  if (also.length === 0) return null;
  return (
    <Part head={say('also.heading')}>
      <ul class="pairs">
        {also.map(({ entry, addresses }) => (
          <li key={entry.id}>
            <a href={entryHash(entry.id)}>
              <bdi>{entry.name}</bdi>
            </a>
            <span class="note">{say('also.shared', { count: addresses.length })}</span>
          </li>
        ))}
      </ul>
      <p class="note">{say('also.note')}</p>
    </Part>
  );
}
