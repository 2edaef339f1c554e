/** Frames in a row in which nothing had to move, until a row counts as having come to rest: rows about it are measured in the meantime. */
const REST = 3;

/**
 * Brings a row into view and keeps it there until the rows about it have their measured heights. By the browser's own
 * hand and not by reckoned positions: those are estimates until the rows were laid out, and a scroll that is lost
 * (seen in Firefox, one time in many) would leave the focus on a row out of sight.
 *
 * @returns a function that ends it; the reader's own scrolling does so too.
 */
export function followRow(row: Element): () => void {
  const ended = new AbortController();
  const end = (): void => ended.abort();
  let still = 0;
  const look = (): void => {
    if (ended.signal.aborted || !row.isConnected) return end();
    const before = scrollY;
    row.scrollIntoView({ block: 'nearest' });
    still = scrollY === before ? still + 1 : 0;
    if (still < REST) requestAnimationFrame(look);
    else end();
  };
  for (const kind of ['wheel', 'touchmove', 'pointerdown'])
    addEventListener(kind, end, { signal: ended.signal, passive: true });
  look();
  return end;
}
