import type { PageLinks } from '../../messages/page-links.ts';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { ListedMark } from './listed-mark.tsx';

const { say } = POPUP;

function countWords({ total, listed }: PageLinks): string {
  const count = listed.reduce((sum, link) => sum + link.count, 0);
  if (total === 0) return say('links.no-links');
  return count === 0 ? say('links.none', { count: total }) : say('links.count', { count, total });
}

/** Which links of the page lead to listed sites, with the marks they carry there. */
export function PageLinksPart({ links }: { readonly links: PageLinks | null }) {
  return (
    <section>
      <h2>{say('links.heading')}</h2>
      <p>{links === null ? say('links.unavailable') : countWords(links)}</p>
      {links !== null && links.listed.length > 0 && (
        <ul class="plain-list">
          {links.listed.map((link) => (
            <li key={link.property + link.class} class="listed-link">
              <bdi>{link.property}</bdi>
              <ListedMark link={link} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
