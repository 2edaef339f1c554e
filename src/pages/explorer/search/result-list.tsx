import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hitOf, type SearchResult } from '../../../check/search.ts';
import type { SearchRow } from '../../../check/search-rows.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { keepPlace, placeHere } from '../place.ts';
import { followRow } from './follow-row.ts';
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

/** Pixels that a row takes before it was measured, at the browser's own text size: one line, and one for an address. */
function usualHeight({ terms, host }: SearchResult, row: SearchRow | undefined): number {
  const byWords = host === undefined && terms.every((term) => row?.words.includes(term) === true);
  return byWords ? 45 : 69;
}

function rowOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : null;
  return row === null || row === undefined ? undefined : Number(row);
}

/** Keeps the place while the reader scrolls, and goes back to it, with the focus on the link that was followed. */
function usePlace({ rows }: SearchResult, focusRow: (row: number) => void): void {
  useLayoutEffect(() => {
    const { y, entry } = placeHere();
    scrollTo(0, y);
    const row = entry === undefined ? -1 : rows.findIndex((one) => one.entry.id === entry);
    if (row >= 0) focusRow(row);
    // Only when the view appears: later changes of the results are the reader's typing.
  }, []);
  useEffect(() => {
    const keep = (): void => keepPlace({ ...placeHere(), y: scrollY });
    addEventListener('scrollend', keep);
    return () => removeEventListener('scrollend', keep);
  }, []);
}

interface RowProps {
  readonly result: SearchResult;
  readonly found: SearchRow;
  readonly row: number;
  readonly of: number;
  /** Pixels below the list's top. */
  readonly top: number;
  readonly measure: (row: HTMLLIElement | null) => void;
}

/** A row moves more often than it changes: what it says is drawn once for each hit. */
function Row({ result, found, row, of, top, measure }: RowProps) {
  const content = useMemo(() => <ResultRow hit={hitOf(result, found)} />, [result, found]);
  return (
    <li
      ref={measure}
      data-index={row}
      class="hit"
      aria-setsize={of}
      aria-posinset={row + 1}
      style={{ transform: `translateY(${top}px)` }}
    >
      {content}
    </li>
  );
}

interface Props {
  readonly result: SearchResult;
  /** Set to a number to take the focus to that row. */
  readonly asked: { readonly row: number } | undefined;
  /** Up from the first row. */
  readonly onLeave: () => void;
}

/** The results. Arrow keys go from row to row, Tab from link to link; the rest of the list is not drawn. */
export function ResultList({ result, asked, onLeave }: Props) {
  const hits = result.rows;
  const [kept, setKept] = useState<number>();
  const wanted = useRef<number | undefined>(undefined);
  const followed = useRef<() => void>(undefined);
  const [startAt] = useState(() => placeHere().y);
  const rows = useVirtualRows({
    count: hits.length,
    keyOf: useCallback((row: number) => hits[row]?.entry.id ?? String(row), [hits]),
    heightOf: useCallback((row: number) => usualHeight(result, hits[row]), [result]),
    kept,
    startAt,
  });
  const focusRow = (row: number): void => {
    wanted.current = row;
    setKept(row);
  };
  // The row is drawn by now, wherever it is.
  useLayoutEffect(() => {
    const link = rows.list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`);
    if (wanted.current === undefined || link === null || link === undefined) return;
    wanted.current = undefined;
    link.focus({ preventScroll: true });
    followed.current?.();
    followed.current = followRow(link.closest('.hit') ?? link);
  });
  useEffect(() => () => followed.current?.(), []);
  useLayoutEffect(() => {
    if (asked !== undefined) focusRow(asked.row);
  }, [asked]);
  usePlace(result, focusRow);
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
        const found = hits[index];
        if (found === undefined) return null;
        return (
          <Row
            key={key}
            result={result}
            found={found}
            row={index}
            of={hits.length}
            top={start - rows.margin}
            measure={rows.measure}
          />
        );
      })}
    </ul>
  );
}
