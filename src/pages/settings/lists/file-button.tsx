/** A button that opens the browser's own file dialogue; the input in it has the keyboard and the name. */
export function FileButton({
  words,
  onFile,
}: {
  readonly words: string;
  readonly onFile: (file: File) => void;
}) {
  return (
    <label class="button file">
      {words}
      <input
        type="file"
        class="unseen"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again after it was changed.
          input.value = '';
        }}
      />
    </label>
  );
}
