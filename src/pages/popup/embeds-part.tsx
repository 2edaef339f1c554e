import { useCallback } from 'preact/hooks';
import { readEmbeds } from '../../browser/embeds.ts';
import { send } from '../../browser/send.ts';
import { embeds } from '../../messages/embeds.ts';
import type { ListedLink } from '../../messages/page-links.ts';
import { Sentence } from '../../ui/components/sentence.tsx';
import { routeParts } from '../../ui/words/route-words.ts';
import { useLoaded } from '../use-loaded.ts';
import { ListedMark } from './listed-mark.tsx';

/** Never rejects. */
async function embeddedOn(tab: number): Promise<readonly ListedLink[]> {
  const addresses = await readEmbeds(tab);
  if (addresses.length === 0) return [];
  const reply = await send(embeds, { addresses });
  return reply.ok ? reply.value : [];
}

/** Frames and players of the page that come from listed addresses; nothing where there are none. */
export function EmbedsPart({ tab }: { readonly tab: number }) {
  const { value = [] } = useLoaded(useCallback(() => embeddedOn(tab), [tab]));
  if (value.length === 0) return null;
  return (
    <ul class="plain-list">
      {value.map((link) => (
        <li key={link.property + link.class} class="listed-link">
          <span>
            <Sentence parts={routeParts({ route: 'embedded', via: [], property: link.property }) ?? []} />
          </span>
          <ListedMark link={link} />
        </li>
      ))}
    </ul>
  );
}
