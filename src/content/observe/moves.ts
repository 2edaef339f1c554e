/** In-page navigation, back and forward included: the document stays, its address changes. */

/**
 * The Navigation API tells every change (Chromium 102, Firefox 147); before it Firefox told going back and forth alone.
 *
 * @param moved called in a task of its own, so that the page's own navigation is not held up
 */
export function watchMoves(life: AbortSignal, moved: () => void): void {
  let address = location.href;
  const look = (): void => {
    if (life.aborted || location.href === address) return;
    address = location.href;
    moved();
  };
  const later = (): void => void setTimeout(look);
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (navigation instanceof EventTarget)
    navigation.addEventListener('currententrychange', later, { signal: life });
  for (const type of ['popstate', 'hashchange', 'pageshow']) addEventListener(type, later, { signal: life });
}
