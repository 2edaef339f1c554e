import { useState } from 'preact/hooks';
import { send } from '../../../browser/send.ts';
import { exportLists } from '../../../messages/lists.ts';
import { MAX_BYTES } from '../../../registry/lists/limits.ts';
import { LISTS } from '../../../ui/catalogue/lists.ts';
import { SETTINGS } from '../../../ui/catalogue/settings.ts';
import { listRefusalWords } from '../../../ui/words/list-refusal-words.ts';
import { saveFile } from '../../save-file.ts';
import { FileButton } from './file-button.tsx';
import { leftOutWords, toldOf } from './told.ts';
import type { RunAction } from './use-lists.ts';

const { say } = LISTS;

/** Saving the lists as files, and reading such files. */
export function Transfer({ run }: { readonly run: RunAction }) {
  const [told, setTold] = useState('');
  const save = async (as: 'json' | 'text'): Promise<void> => {
    const reply = await send(exportLists, { as });
    if (!reply.ok) return setTold(SETTINGS.say('failed'));
    const day = new Date().toISOString().slice(0, 10);
    const name = as === 'json' ? `masthead-lists-${day}.json` : `my-list-${day}.txt`;
    saveFile({ name, text: reply.value });
    return setTold(say('transfer.saved', { name }));
  };
  const read = async (file: File): Promise<void> => {
    if (file.size > MAX_BYTES) return setTold(listRefusalWords({ code: 'too-big' }));
    const text = await file.text();
    const isJson = text.trimStart().startsWith('{');
    const answer = await run(isJson ? { do: 'import', text } : { do: 'own-text', text });
    return setTold(
      toldOf(answer, (taken) =>
        [
          say('transfer.taken', { count: taken?.count ?? 0 }),
          leftOutWords(taken),
          ...(isJson ? [say('transfer.off')] : []),
        ].join(' '),
      ),
    );
  };
  return (
    <section class="part" aria-labelledby="transfer-lists">
      <h3 id="transfer-lists">{say('transfer.heading')}</h3>
      <p class="note">{say('transfer.note')}</p>
      <div class="data-controls">
        <button type="button" class="button" onClick={() => void save('json')}>
          {say('transfer.json')}
        </button>
        <button type="button" class="button" onClick={() => void save('text')}>
          {say('transfer.text')}
        </button>
        <FileButton words={say('transfer.import')} onFile={(file) => void read(file)} />
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
