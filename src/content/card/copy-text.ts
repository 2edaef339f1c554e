/** Puts words into the clipboard from a click of the reader's, also where a page's policy or plain http gives scripts no clipboard. */

/** The old way: the browser makes a copy event, and we fill it before the page hears of it. */
function copyByCommand(text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    filled = true;
  };
  addEventListener('copy', fill, { capture: true });
  const done = document.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
  return done && filled;
}

/** @returns whether the words are in the clipboard */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not a secure page, or a frame without the right to write: `navigator.clipboard` is missing or refuses.
    return copyByCommand(text);
  }
}
