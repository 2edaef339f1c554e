import { useCallback, useEffect, useLayoutEffect } from 'preact/hooks';
import { EXPLORER } from '../../ui/catalogue/explorer.ts';
import { PageHead } from '../page-head.tsx';
import { useLoaded } from '../use-loaded.ts';
import { CountsView } from './counts/counts-view.tsx';
import { EntryView } from './entry/entry-view.tsx';
import { loadRegistry, type OpenedRegistry } from './load-registry.ts';
import { placeHere } from './place.ts';
import type { Route } from './route.ts';
import { SearchView } from './search/search-view.tsx';
import { useRoute } from './use-route.ts';

const { say } = EXPLORER;

interface ViewProps {
  readonly route: Route;
  readonly registry: OpenedRegistry;
}

function View({ route, registry }: ViewProps) {
  switch (route.is) {
    case 'search':
      return <SearchView registry={registry} query={route.query} />;
    case 'entry':
      return <EntryView key={route.id} registry={registry} id={route.id} address={route.address} />;
    default:
      return <CountsView registry={registry} section={route.section} />;
  }
}

function titleOf(route: Route, registry: OpenedRegistry | null | undefined): string {
  if (route.is === 'counts') return say('page-title.counts');
  const name = route.is === 'entry' ? registry?.records.entries.get(route.id)?.name : undefined;
  return name === undefined ? say('page-title') : say('page-title.entry', { name });
}

/** A view that was gone to, not come back to, begins at its top, with its heading read out. */
function useArrival(route: Route, ready: boolean): void {
  const { is } = route;
  const id = is === 'entry' ? route.id : is;
  const picked = is === 'entry' && route.address !== undefined;
  // The search keeps its own place, and a part of the counts is gone to by its own heading.
  const elsewhere = is === 'search' || (is === 'counts' && route.section !== undefined);
  useLayoutEffect(() => {
    if (!ready || elsewhere) return;
    const { y } = placeHere();
    scrollTo(0, y);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    // Who came for an address is led to it.
    if (picked && y === 0) document.querySelector<HTMLElement>('tr.open button')?.focus();
  }, [id, picked, elsewhere, ready]);
}

function Waiting({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  return (
    <main class="waiting">
      <h1>{say('title')}</h1>
      <p role="status">{!failed && say('loading')}</p>
      <p role="alert">{failed && say('failed')}</p>
      {failed && (
        <button type="button" class="button" onClick={onRetry}>
          {say('retry')}
        </button>
      )}
    </main>
  );
}

/** The registry, to be searched and read, without a request to anybody. */
export function ExplorerPage() {
  const { value: registry, reload } = useLoaded(useCallback(loadRegistry, []));
  const route = useRoute();
  useEffect(() => {
    document.title = titleOf(route, registry);
  }, [route, registry]);
  useArrival(route, registry !== undefined && registry !== null);
  return (
    <>
      <PageHead here={route.is === 'counts' ? 'counts' : 'registry'} />
      {registry === undefined || registry === null ? (
        <Waiting failed={registry === null} onRetry={reload} />
      ) : (
        <View route={route} registry={registry} />
      )}
    </>
  );
}
