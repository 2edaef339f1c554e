import { useState } from 'preact/hooks';
import { send } from '../../browser/send.ts';
import type { MutedSite } from '../../messages/settings.ts';
import { siteQuiet } from '../../messages/site-quiet.ts';
import { SETTINGS } from '../../ui/catalogue/settings.ts';
import { Sentence } from '../../ui/components/sentence.tsx';
import { dateWords } from '../../ui/words/date-words.ts';

const { say, parts, language } = SETTINGS;

interface RowProps {
  readonly site: string;
  /** `undefined`: shown again a moment ago, and can be muted again. */
  readonly since: string | undefined;
  readonly onAct: () => void;
}

function Row({ site, since, onAct }: RowProps) {
  const muted = since !== undefined;
  return (
    <li class="row">
      <div class="row-text">
        <p class="row-name">
          <bdi>{site}</bdi>
        </p>
        <p class="note" role="status">
          {muted ? (
            say('muted.since', { date: dateWords(since, language) })
          ) : (
            <Sentence parts={parts('muted.shown', { site })} />
          )}
        </p>
      </div>
      {/* One button in both states, so that the focus stays where the reader left it. */}
      <button
        type="button"
        class="button"
        aria-label={say(muted ? 'muted.show.of' : 'muted.undo.of', { site })}
        onClick={onAct}
      >
        {say(muted ? 'muted.show' : 'muted.undo')}
      </button>
    </li>
  );
}

/** The muted sites with "Show again"; a site that is shown again stays in the list, with undo, until the page is left. */
export function MutedSites({ muted }: { readonly muted: readonly MutedSite[] }) {
  const [released, setReleased] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const act = async (action: 'mute' | 'unmute', site: string): Promise<void> => {
    const reply = await send(siteQuiet, { action, site });
    setFailed(!reply.ok);
    if (reply.ok && action === 'unmute') setReleased((before) => [...new Set([...before, site])]);
  };
  const since = new Map(muted.map((one) => [one.site, one.since]));
  const sites = [...new Set([...since.keys(), ...released])].toSorted();
  return (
    <>
      <p role="alert">{failed && say('failed')}</p>
      {sites.length === 0 && <p class="note">{say('muted.none')}</p>}
      <ul class="rows">
        {sites.map((site) => (
          <Row
            key={site}
            site={site}
            since={since.get(site)}
            onAct={() => void act(since.has(site) ? 'unmute' : 'mute', site)}
          />
        ))}
      </ul>
    </>
  );
}
