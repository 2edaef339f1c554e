/** @jsxImportSource react */
/** A list of links as React pages have them: keyed rows, rendered by a server and taken over by the page's script. */
import { memo } from 'react';

export interface Row {
  readonly id: number;
  readonly href: string;
}

interface ListProps {
  readonly rows: readonly Row[];
  /** How often it has been rendered: told in every row, so that each turn changes all of them. */
  readonly turn: number;
}

const Item = memo(function Item({ row, turn }: { readonly row: Row; readonly turn: number }) {
  return (
    <li>
      <a href={row.href}>A headline of some seven words, {row.id}</a> <span>seen {turn} times</span>
    </li>
  );
});

export function List({ rows, turn }: ListProps) {
  return (
    <ul>
      {rows.map((row) => (
        <Item key={row.id} row={row} turn={turn} />
      ))}
    </ul>
  );
}

const SHOWN = 200;
const NEW_EACH_TURN = 15;
export const TURNS = 20;
/** How many rows there are to show at all. */
export const ROWS = SHOWN + NEW_EACH_TURN * TURNS;

/** What the list shows at a turn: new rows each time, now in the other order, now with every third left out. */
export function rowsAt(all: readonly Row[], turn: number): readonly Row[] {
  const from = turn * NEW_EACH_TURN;
  const shown = all.slice(from, from + SHOWN);
  const filtered = turn % 4 === 3 ? shown.filter(({ id }) => id % 3 !== 0) : shown;
  return turn % 2 === 1 ? filtered.toReversed() : filtered;
}
