import { useCallback } from 'preact/hooks';
import { send } from '../../browser/send.ts';
import { readShortLinks } from '../../browser/short-links.ts';
import { shortLinks, type AppearingLink } from '../../messages/short-links.ts';
import { toneOf } from '../../registry/class.ts';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { GlyphIcon } from '../../ui/components/glyph.tsx';
import { Sentence } from '../../ui/components/sentence.tsx';
import { GLYPHS, glyphOf } from '../../ui/glyphs.ts';
import { routeParts } from '../../ui/words/route-words.ts';
import { useLoaded } from '../use-loaded.ts';

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
      {value.map(({ property, via, class: entryClass, mark, count }) => (
        <li key={via + property} class="listed-link">
          <span>
            <Sentence parts={routeParts({ route: 'wrapped', via: [via], weak: true, property }) ?? []} />
          </span>
          <span class={`mark ${toneOf(entryClass)}`}>
            <GlyphIcon glyph={GLYPHS[glyphOf(entryClass)]} size={16} />
            {mark}
          </span>
          {count > 1 && <span class="note">{POPUP.say('links.times', { count })}</span>}
        </li>
      ))}
    </ul>
  );
}
