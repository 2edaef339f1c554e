/**
 * A page's own fixed header: the bar goes under it. Asked once, after the page has settled, so that it costs one
 * hit test and never a forced layout while the page loads.
 */

const MOST_OF_WINDOW = 0.4;

/** The fixed or sticky ancestor (or self) that sticks to the window's top, if any. */
function pinned(element: Element | null): Element | null {
  for (let node = element; node !== null && node !== document.body; node = node.parentElement) {
    const { position } = getComputedStyle(node);
    if ((position === 'fixed' || position === 'sticky') && node.getBoundingClientRect().top <= 0) return node;
  }
  return null;
}

/**
 * Height in px of a fixed header at the window's top, 0 when there is none or when it takes so much of the
 * window that it is no header.
 *
 * @param ours our own host's shadow content lies on top and is looked through
 */
export function headerRoom(ours: Element): number {
  const under = document.elementsFromPoint(innerWidth / 2, 1).find((element) => element !== ours);
  const header = pinned(under ?? null);
  if (header === null) return 0;
  const { bottom } = header.getBoundingClientRect();
  return bottom > 0 && bottom < innerHeight * MOST_OF_WINDOW ? bottom : 0;
}
