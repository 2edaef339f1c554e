import { useCallback } from 'preact/hooks';
import { send } from '../../browser/send.ts';
import { readShortLinks } from '../../browser/short-links.ts';
import { shortLinks, type AppearingLink } from '../../messages/short-links.ts';
import { Sentence } from '../../ui/components/sentence.tsx';
import { routeParts } from '../../ui/words/route-words.ts';
import { useLoaded } from '../use-loaded.ts';
import { ListedMark } from './listed-mark.tsx';

/** Never rejects. */
async function appearingOn(tab: number): Promise<readonly AppearingLink[]> {
  const links = await readShortLinks(tab);
  if (links.length === 0) return [];
  const reply = await send(shortLinks, { links });
  return reply.ok ? reply.value : [];
}

/** Short links that show a listed address: weaker than a link that says where it leads, and told apart from those. */
export function ShortLinksPart({ tab }: { readonly tab: number }) {
  const { value = [] } = useLoaded(useCallback(() => appearingOn(tab), [tab]));
  if (value.length === 0) return null;
  return (
    <ul class="plain-list">
      {value.map((link) => (
        <li key={link.via + link.property} class="listed-link">
          <span>
            <Sentence
              parts={
                routeParts({ route: 'wrapped', via: [link.via], weak: true, property: link.property }) ?? []
              }
            />
          </span>
          <ListedMark link={link} />
        </li>
      ))}
    </ul>
  );
}
