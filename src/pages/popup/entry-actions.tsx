import { useState } from 'preact/hooks';
import type { Details } from '../../check/details.ts';
import { entryHash } from '../../messages/open-page.ts';
import type { ListStatus } from '../../messages/list-status.ts';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { citeFinding } from '../../ui/words/cite-words.ts';

const { say } = POPUP;

interface Props {
  /** Of the strongest finding. */
  readonly details: Details;
  readonly list: ListStatus;
}

/** The way to everything on record, and the finding as text to paste. */
export function EntryActions({ details: { finding }, list }: Props) {
  const [said, setSaid] = useState<'cited' | 'cite.failed'>();
  const copy = async (): Promise<void> => {
    const copied = navigator.clipboard.writeText(citeFinding(finding, list)).then(
      () => 'cited' as const,
      () => 'cite.failed' as const,
    );
    setSaid(await copied);
  };
  return (
    <>
      <a href={`../explorer/index.html${entryHash(finding.entry)}`} target="_blank">
        {say('entry')}
      </a>
      <button type="button" class="link" onClick={() => void copy()}>
        {say('cite')}
      </button>
      <p class="note wide" role="status">
        {said !== undefined && say(said)}
      </p>
    </>
  );
}
