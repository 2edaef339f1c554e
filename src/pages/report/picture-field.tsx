import { useState } from 'preact/hooks';
import { captureTab } from '../../browser/capture-tab.ts';
import type { Picture } from '../../report/schema.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { shrinkPicture } from './shrink-picture.ts';

const { say } = REPORT;

interface Props {
  readonly picture: Picture | null;
  /** The tab that the form was called from, where the form has a tab of its own. */
  readonly from: number | undefined;
  readonly onChange: (picture: Picture | null) => void;
}

function Shown({ picture, onRemove }: { readonly picture: Picture; readonly onRemove: () => void }) {
  return (
    <figure class="picture">
      <img src={`data:${picture.type};base64,${picture.data}`} alt={say('form.picture.alt')} />
      <figcaption class="note">
        {say('form.picture.size', { size: Math.ceil((picture.data.length * 3) / 4 / 1000) })}{' '}
        <button type="button" class="link" onClick={onRemove}>
          {say('form.picture.remove')}
        </button>
      </figcaption>
    </figure>
  );
}

/** A picture of the visible tab: none unless the reader takes one, and shown before it can leave. */
export function PictureField({ picture, from, onChange }: Props) {
  const [trouble, setTrouble] = useState<'refused' | 'too-large'>();
  const take = async (): Promise<void> => {
    setTrouble(undefined);
    const shot = await captureTab(from);
    const small = shot === undefined ? undefined : await shrinkPicture(shot).catch(() => undefined);
    if (small === undefined) setTrouble(shot === undefined ? 'refused' : 'too-large');
    else onChange(small);
  };
  return (
    <fieldset class="field">
      <legend>{say('form.picture')}</legend>
      {picture === null ? (
        <>
          <p class="note">{say('form.picture.note')}</p>
          <p>
            <button type="button" class="button" onClick={() => void take()}>
              {say('form.picture.take')}
            </button>
          </p>
        </>
      ) : (
        <Shown picture={picture} onRemove={() => onChange(null)} />
      )}
      <p role="alert">{trouble !== undefined && say(`form.picture.${trouble}`)}</p>
    </fieldset>
  );
}
