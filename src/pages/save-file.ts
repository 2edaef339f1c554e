/** How long the browser may take to fetch the file from memory before it is released, in milliseconds. */
const KEEP_ALIVE = 60_000;

/** Hands a text to the browser's downloads. */
export function saveFile({ name, text }: { readonly name: string; readonly text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ALIVE);
}
