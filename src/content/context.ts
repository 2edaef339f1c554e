/**
 * Everything a content script holds on to in one page hangs on one AbortController: extension updated,
 * switched off, site muted, page gone. `alive` is asked before anything is drawn again.
 */

/** Whether this script still belongs to a running extension (an update or removal orphans it). */
export function alive(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** A name that no page can know in advance. */
export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (word) => word.toString(36)).join('');
}

/** Sends a message to the background; `null` when there is none any more. */
export async function ask(type: string, body: object): Promise<unknown> {
  if (!alive()) return null;
  try {
    const reply: unknown = await chrome.runtime.sendMessage({ type, body });
    return typeof reply === 'object' && reply !== null && Reflect.get(reply, 'ok') === true
      ? Reflect.get(reply, 'value')
      : null;
  } catch {
    // The worker or the whole extension is gone: what is drawn stays readable, the action does nothing.
    return null;
  }
}

/** Tears everything down once the script is orphaned without a successor: the extension was switched off or removed. */
export function watchOrphaned(life: AbortController): void {
  const check = (event: Event): void => {
    // The first `pageshow` of a document is no news, and the first use of the extension's API costs a page 1 ms and 180 kB.
    if (event instanceof PageTransitionEvent && !event.persisted) return;
    if (!alive()) life.abort();
  };
  for (const type of ['visibilitychange', 'focus', 'pageshow'])
    addEventListener(type, check, { signal: life.signal, capture: true });
}
