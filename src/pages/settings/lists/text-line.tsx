interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly mode?: 'url' | 'text';
}

/** One line of text under its label. Addresses are written left to right in every language. */
export function TextLine({ id, label, value, onInput, mode = 'text' }: Props) {
  return (
    <div class="text-line">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={mode}
        dir={mode === 'url' ? 'ltr' : 'auto'}
        autocomplete="off"
        spellcheck={mode === 'text'}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
