/** @jsxImportSource react */
/** The page's own script: takes the list over, and renders it anew ten times a second once the page has settled. */
import { useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { List, type Row, rowsAt, TURNS } from './list.tsx';

const SETTLED_MS = 500;
const TURN_MS = 100;

function App({ all }: { readonly all: readonly Row[] }) {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const next = (): void => setTurn(Math.min(turn + 1, TURNS));
    const timer = setTimeout(next, turn === 0 ? SETTLED_MS : TURN_MS);
    return () => clearTimeout(timer);
  }, [turn]);
  return <List rows={rowsAt(all, turn)} turn={turn} />;
}

const all = JSON.parse(document.querySelector('#rows')?.textContent ?? '') as readonly Row[];
hydrateRoot(document.querySelector('main') ?? document.body, <App all={all} />);
