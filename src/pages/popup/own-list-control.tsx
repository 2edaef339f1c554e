import { useState } from 'preact/hooks';
import { send } from '../../browser/send.ts';
import { changeLists } from '../../messages/lists.ts';
import { LISTS } from '../../ui/catalogue/lists.ts';
import { listRefusalWords } from '../../ui/words/list-refusal-words.ts';

const { say } = LISTS;

interface Props {
  /** Registrable domain. */
  readonly site: string;
  /** The name by which the reader's own list has the page, if it does. */
  readonly listedAs: string | undefined;
}

/** Puts the site on the reader's own list, or takes it off again. */
export function OwnListControl({ site, listedAs }: Props) {
  const [name, setName] = useState(listedAs);
  const [told, setTold] = useState('');
  const change = async (): Promise<void> => {
    const reply = await send(
      changeLists,
      name === undefined ? { do: 'own-set', input: site, note: '' } : { do: 'own-remove', name },
    );
    if (!reply.ok) return setTold(say('popup.failed'));
    const { refusal, taken } = reply.value;
    if (refusal !== undefined) return setTold(listRefusalWords(refusal));
    setName(taken?.name);
    return setTold(taken === undefined ? say('own.removed') : say('own.added', { name: taken.name }));
  };
  return (
    <>
      <button type="button" class="link" onClick={() => void change()}>
        {say(name === undefined ? 'popup.add' : 'popup.remove')}
      </button>
      <p class="note wide" role="status">
        {told}
      </p>
    </>
  );
}
