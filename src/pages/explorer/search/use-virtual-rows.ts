import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Pixels that a row takes before it was measured, at the browser's own text size. */
const USUAL_HEIGHT = 45;
const OVERSCAN = 8;

interface Options {
  readonly count: number;
  /** Rows keep their measure by it. */
  readonly keyOf: (row: number) => string;
  /** A row that is drawn wherever the page is scrolled to: the one that has the focus. */
  readonly kept: number | undefined;
  /** Pixels the page is scrolled to before the first drawing. */
  readonly startAt: number;
}

export interface VirtualRows {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly items: readonly VirtualItem[];
  /** Height of all rows together, in pixels. */
  readonly height: number;
  /** Pixels above the list. */
  readonly margin: number;
  readonly measure: (row: HTMLLIElement | null) => void;
  readonly scrollTo: (row: number) => void;
}

/** The window onto a long list: only the rows in view are drawn, at their measured heights. */
export function useVirtualRows({ count, keyOf, kept, startAt }: Options): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const [virtualizer] = useState(
    () =>
      new Virtualizer<Window, HTMLLIElement>({
        count,
        getScrollElement: () => window,
        estimateSize: () => USUAL_HEIGHT,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        scrollToFn: windowScroll,
        initialRect: { width: innerWidth, height: innerHeight },
        initialOffset: startAt,
      }),
  );
  virtualizer.setOptions({
    ...virtualizer.options,
    count,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      return kept === undefined || kept >= count || rows.includes(kept) ? rows : [...rows, kept];
    },
    onChange: () => redraw(undefined),
  });
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    setMargin(list.current?.offsetTop ?? 0);
  });
  return {
    list,
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    margin,
    measure: virtualizer.measureElement,
    scrollTo: (row) => virtualizer.scrollToIndex(row, { align: 'auto' }),
  };
}
