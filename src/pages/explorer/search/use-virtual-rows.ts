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

const OVERSCAN = 4;

interface Options {
  readonly count: number;
  /** Rows keep their measure by it. Kept stable with `useCallback`, as the next: all rows are placed anew when it changes. */
  readonly keyOf: (row: number) => string;
  /** Pixels that a row takes before it was measured. */
  readonly heightOf: (row: number) => number;
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
}

/** The height that the browser tells when it has laid a row out; never asked for, which would make it lay out twice. */
function measured(
  row: HTMLLIElement,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<Window, HTMLLIElement>,
): number {
  const height = entry?.borderBoxSize[0]?.blockSize;
  if (height !== undefined) return Math.round(height);
  const index = virtualizer.indexFromElement(row);
  const { getItemKey, estimateSize } = virtualizer.options;
  return virtualizer.itemSizeCache.get(getItemKey(index)) ?? estimateSize(index);
}

/** The window onto a long list: only the rows in view are drawn, at their measured heights. */
export function useVirtualRows({ count, keyOf, heightOf, kept, startAt }: Options): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const [virtualizer] = useState(
    () =>
      new Virtualizer<Window, HTMLLIElement>({
        count,
        getScrollElement: () => window,
        estimateSize: heightOf,
        measureElement: measured,
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
    estimateSize: heightOf,
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
  };
}
