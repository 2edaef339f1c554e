import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Hit } from '../../../check/search.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { keepPlace, placeHere } from '../place.ts';
import { ResultRow } from './result-row.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';

/** The row that a key leads to from another; `undefined` for keys that lead nowhere. */
function rowAfter(key: string, row: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(row + 1, count - 1);
    case 'ArrowUp':
      return row - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function rowOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : null;
  return row === null || row === undefined ? undefined : Number(row);
}

/** Keeps the place while the reader scrolls, and goes back to it, with the focus on the link that was followed. */
function usePlace(hits: readonly Hit[], focusRow: (row: number) => void): void {
  useLayoutEffect(() => {
    const { y, entry } = placeHere();
    scrollTo(0, y);
    const row = entry === undefined ? -1 : hits.findIndex((hit) => hit.row.entry.id === entry);
    if (row >= 0) focusRow(row);
    // Only when the view appears: later changes of the results are the reader's typing.
  }, []);
  useEffect(() => {
    const keep = (): void => keepPlace({ ...placeHere(), y: scrollY });
    addEventListener('scrollend', keep);
    return () => removeEventListener('scrollend', keep);
  }, []);
}

interface Props {
  readonly hits: readonly Hit[];
  /** Set to a number to take the focus to that row. */
  readonly asked: { readonly row: number } | undefined;
  /** Up from the first row. */
  readonly onLeave: () => void;
}

/** The results. Arrow keys go from row to row, Tab from link to link; the rest of the list is not drawn. */
export function ResultList({ hits, asked, onLeave }: Props) {
  const [kept, setKept] = useState<number>();
  const wanted = useRef<number | undefined>(undefined);
  const [startAt] = useState(() => placeHere().y);
  const rows = useVirtualRows({
    count: hits.length,
    keyOf: (row) => hits[row]?.row.entry.id ?? String(row),
    kept,
    startAt,
  });
  const focusRow = (row: number): void => {
    wanted.current = row;
    setKept(row);
    rows.scrollTo(row);
  };
  // The row is drawn by now, wherever it is.
  useLayoutEffect(() => {
    const link = rows.list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`);
    if (wanted.current === undefined || link === null || link === undefined) return;
    wanted.current = undefined;
    link.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    if (asked !== undefined) focusRow(asked.row);
  }, [asked]);
  usePlace(hits, focusRow);
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rowOf(event.target);
    const next = row === undefined ? undefined : rowAfter(event.key, row, hits.length);
    if (next === undefined) return;
    event.preventDefault();
    if (next < 0) onLeave();
    else focusRow(next);
  };
  return (
    <ul
      ref={rows.list}
      class="hits"
      aria-label={EXPLORER.say('results')}
      style={{ height: `${rows.height}px` }}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => setKept(rowOf(event.target))}
      onFocusOut={() => setKept(undefined)}
    >
      {rows.items.map(({ index, key, start }) => {
        const hit = hits[index];
        if (hit === undefined) return null;
        return (
          <li
            key={key}
            ref={rows.measure}
            data-index={index}
            class="hit"
            aria-setsize={hits.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - rows.margin}px)` }}
          >
            <ResultRow hit={hit} />
          </li>
        );
      })}
    </ul>
  );
}
