import type { HistoryEvent } from '../../../registry/schema.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { eventWords } from '../../../ui/words/source-words.ts';
import { Part } from './part.tsx';

/** What happened to the entry in this registry, newest first. */
export function HistoryPart({ history }: { readonly history: readonly HistoryEvent[] }) {
  return (
    <Part head={EXPLORER.say('history.heading')}>
      <ol class="plain-list" reversed>
        {history.toReversed().map((event) => (
          <li key={[event.date, event.event, event.property, event.note].join('\n')}>
            {eventWords(event)}
            <p class="note">
              {event.property !== undefined && <bdi>{event.property} </bdi>}
              {event.note}
            </p>
          </li>
        ))}
      </ol>
    </Part>
  );
}
