import { useState } from 'preact/hooks';
import { send } from '../../browser/send.ts';
import { siteQuiet } from '../../messages/site-quiet.ts';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { Sentence } from '../../ui/components/sentence.tsx';

interface Props {
  /** Registrable domain. */
  readonly site: string;
  readonly muted: boolean;
}

/** Mutes the whole site, or undoes it; what it says is what the background answered. */
export function MuteControl({ site, muted }: Props) {
  const [quiet, setQuiet] = useState(muted);
  const [trouble, setTrouble] = useState<string>();
  const change = async (): Promise<void> => {
    const reply = await send(siteQuiet, { action: quiet ? 'unmute' : 'mute', site });
    setTrouble(reply.ok ? undefined : reply.detail);
    if (reply.ok) setQuiet(!quiet);
  };
  return (
    <>
      <button type="button" class="link" onClick={() => void change()}>
        <Sentence parts={POPUP.parts(quiet ? 'unmute' : 'mute', { site })} />
      </button>
      <p class="note wide" role="status">
        {trouble !== undefined && POPUP.say('mute.failed', { detail: trouble })}
        {trouble === undefined && quiet && <Sentence parts={POPUP.parts('muted', { site })} />}
      </p>
    </>
  );
}
