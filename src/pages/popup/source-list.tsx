import type { Citation } from '../../check/finding.ts';
import { ENGLISH_DETAILS } from '../../ui/catalogue/details.ts';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { OutsideLink } from '../../ui/components/outside-link.tsx';
import { yearOf } from '../../ui/words/date-words.ts';
import { sourceWords } from '../../ui/words/source-words.ts';

/** Sources shown before "and 6 more". */
const SHOWN = 3;

function Sources({ sources }: { readonly sources: readonly Citation[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <OutsideLink url={source.url}>
            <bdi>{sourceWords(source)}</bdi>
          </OutsideLink>
          {source.date === undefined ? (
            <span class="year">{ENGLISH_DETAILS.say('source.undated')}</span>
          ) : (
            <time class="year" dateTime={source.date}>
              {yearOf(source.date)}
            </time>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Who says so: every source with its year, as a link where it has a web address. */
export function SourceList({ sources }: { readonly sources: readonly Citation[] }) {
  const more = sources.slice(SHOWN);
  return (
    <>
      <Sources sources={sources.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary>{POPUP.say('sources.more', { count: more.length })}</summary>
          <Sources sources={more} />
        </details>
      )}
    </>
  );
}
