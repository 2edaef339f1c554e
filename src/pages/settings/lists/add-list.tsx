import { useRef, useState } from 'preact/hooks';
import { browser } from '../../../browser/api.ts';
import type { ListsAnswer } from '../../../messages/lists.ts';
import { MAX_BYTES } from '../../../registry/lists/limits.ts';
import { LISTS } from '../../../ui/catalogue/lists.ts';
import { listRefusalWords } from '../../../ui/words/list-refusal-words.ts';
import { FileButton } from './file-button.tsx';
import { TextLine } from './text-line.tsx';
import { leftOutWords, toldOf } from './told.ts';
import type { RunAction } from './use-lists.ts';

const { say } = LISTS;

const addedWords = (answer: ListsAnswer | null): string =>
  toldOf(answer, (taken) =>
    [
      taken === undefined ? '' : say('add.taken', { name: taken.name, count: taken.count }),
      leftOutWords(taken),
    ].join(' '),
  );

/** The browser asks the reader, where it has not given access to the address's site; first thing in the click. */
async function isAllowed(address: string): Promise<boolean> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:') return true;
  return browser.permissions.request({ origins: [`https://${url.hostname}/*`] }).catch(() => false);
}

function FromAddress({ run, tell }: { readonly run: RunAction; readonly tell: (words: string) => void }) {
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const add = async (): Promise<void> => {
    if (!(await isAllowed(address.trim()))) return tell(say('add.permission'));
    tell(say('add.fetching'));
    const answer = await run({ do: 'add-address', address, name, key });
    if (answer !== null && answer.refusal === undefined)
      [setAddress, setName, setKey].forEach((clear) => clear(''));
    // How the first fetch went stands beside the list.
    return tell(toldOf(answer, () => ''));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextLine
        id="list-address"
        label={say('add.address')}
        value={address}
        onInput={setAddress}
        mode="url"
      />
      <TextLine id="list-name" label={say('add.name')} value={name} onInput={setName} />
      <TextLine id="list-key" label={say('add.key')} value={key} onInput={setKey} />
      <button type="submit" class="button">
        {say('add.fetch')}
      </button>
    </form>
  );
}

/** Adding a list by address, from a file, or by pasting it. */
export function AddList({ run }: { readonly run: RunAction }) {
  const [told, setTold] = useState('');
  const pasted = useRef<HTMLTextAreaElement>(null);
  const addText = async (name: string, text: string): Promise<ListsAnswer | null> => {
    const answer = await run({ do: 'add-text', name, text });
    setTold(addedWords(answer));
    return answer;
  };
  const addFile = async (file: File): Promise<void> => {
    if (file.size > MAX_BYTES) setTold(listRefusalWords({ code: 'too-big' }));
    else await addText(file.name.replace(/\.\w+$/u, ''), await file.text());
  };
  const addPasted = async (): Promise<void> => {
    const answer = await addText(say('add.pasted'), pasted.current?.value ?? '');
    if (answer !== null && answer.refusal === undefined && pasted.current !== null) pasted.current.value = '';
  };
  return (
    <section class="part" aria-labelledby="add-list">
      <h3 id="add-list">{say('add.heading')}</h3>
      <p class="note">{say('add.note')}</p>
      <FromAddress run={run} tell={setTold} />
      <div class="stack">
        <FileButton words={say('add.file')} onFile={(file) => void addFile(file)} />
        <label for="list-paste">{say('add.paste')}</label>
        <textarea id="list-paste" ref={pasted} rows={4} spellcheck={false} dir="ltr" />
        <button type="button" class="button" onClick={() => void addPasted()}>
          {say('add.paste.do')}
        </button>
      </div>
      <p role="status">
        <bdi>{told}</bdi>
      </p>
    </section>
  );
}
