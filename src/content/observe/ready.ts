/**
 * When marks may start: after the document is parsed and the page has had a moment (frameworks attach to their markup
 * then, and a foreign attribute before that is reported in their development builds); not while it is prerendered.
 */

/** Longest wait for an idle moment, in ms. */
const LATEST = 300;

function parsed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}

function shown(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const prerendering = 'prerendering' in document && document.prerendering === true;
    if (!prerendering) resolve();
    else document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}

/** Calls `begin` when links may be marked. */
export function whenReady(signal: AbortSignal, begin: () => void): void {
  void parsed(signal)
    .then(() => shown(signal))
    .then(() => requestIdleCallback(() => (signal.aborted ? undefined : begin()), { timeout: LATEST }));
}
