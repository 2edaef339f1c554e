import { useCallback } from 'preact/hooks';
import { readEmbeds, readNotedEmbeds } from '../../browser/embeds.ts';
import { send } from '../../browser/send.ts';
import { embeds, type EmbeddedLink } from '../../messages/embeds.ts';
import { Sentence } from '../../ui/components/sentence.tsx';
import { routeParts, type Routed } from '../../ui/words/route-words.ts';
import { useLoaded } from '../use-loaded.ts';
import { ListedMark } from './listed-mark.tsx';

/** Never rejects. */
async function embeddedOn(tab: number): Promise<readonly EmbeddedLink[]> {
  const [addresses, noted] = await Promise.all([readEmbeds(tab), readNotedEmbeds(tab)]);
  if (addresses.length + noted.length === 0) return [];
  const reply = await send(embeds, { addresses, noted });
  return reply.ok ? reply.value : [];
}

/** The way to what is embedded. */
function routeOf({ property, weak }: EmbeddedLink): Routed {
  return { route: 'embedded', via: [], property, ...(weak === undefined ? {} : { weak }) };
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
            <Sentence parts={routeParts(routeOf(link)) ?? []} />
          </span>
          <ListedMark link={link} />
        </li>
      ))}
    </ul>
  );
}
