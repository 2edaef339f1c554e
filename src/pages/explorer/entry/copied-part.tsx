import type { AddressFacts } from '../../../check/entry-addresses.ts';
import { copiedSites } from '../../../check/operation-facts.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { Part } from './part.tsx';

const { say } = EXPLORER;
const SHOWN = 8;

type Copied = ReturnType<typeof copiedSites>;

function Sites({ sites }: { readonly sites: Copied }) {
  return (
    <ul class="pairs">
      {sites.map(({ site, copies }) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <span class="note">{say('copied.count', { count: copies })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The sites whose copies are listed. They are the injured party, and it is said. */
export function CopiedPart({ addresses }: { readonly addresses: readonly AddressFacts[] }) {
  const sites = copiedSites(addresses);
  if (sites.length === 0) return null;
  const more = sites.slice(SHOWN);
  return (
    <Part head={say('copied.heading')}>
      <Sites sites={sites.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary>{say('more.rows', { count: more.length })}</summary>
          <Sites sites={more} />
        </details>
      )}
      <p class="note">{say('copied.note')}</p>
    </Part>
  );
}
