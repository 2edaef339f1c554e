import { useMemo, useRef, useState } from 'preact/hooks';
import { search, type SearchQuery } from '../../../check/search.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { dateWords } from '../../../ui/words/date-words.ts';
import type { OpenedRegistry } from '../load-registry.ts';
import { keepPlaceSoon } from '../place.ts';
import { FILTERS, searchHash } from '../route.ts';
import { Filters } from './filters.tsx';
import { filterOptions } from './filter-options.ts';
import { ResultList } from './result-list.tsx';

const { say, language } = EXPLORER;

interface Props {
  readonly registry: OpenedRegistry;
  /** What the page's address asks for. */
  readonly query: SearchQuery;
}

/** What the reader is looking for: as typed, and again as the address says when that changes. */
function useQuery(asked: SearchQuery): readonly [SearchQuery, (query: SearchQuery) => void] {
  const [{ given, query }, set] = useState({ given: asked, query: asked });
  if (given !== asked) set({ given: asked, query: asked });
  const change = (next: SearchQuery): void => {
    set({ given: asked, query: next });
    keepPlaceSoon(searchHash(next));
  };
  return [given === asked ? query : asked, change];
}

function Intro({ registry }: { readonly registry: OpenedRegistry }) {
  const { entries, list } = registry.records;
  const addresses = registry.index.rows.reduce((sum, row) => sum + row.addresses.length, 0);
  return (
    <p class="note">
      {say('intro', {
        entries: entries.size,
        addresses,
        date: dateWords(list.date, language),
        serial: String(list.serial),
      })}
    </p>
  );
}

/** The registry's first view: a field, four filters, and everything that matches. */
export function SearchView({ registry, query: asked }: Props) {
  const [query, change] = useQuery(asked);
  const field = useRef<HTMLInputElement>(null);
  const [row, askForRow] = useState<{ readonly row: number }>();
  const result = useMemo(() => search(registry.index, query), [registry, query]);
  const found = result.rows.length;
  const options = useMemo(() => filterOptions(registry), [registry]);
  // Drawn anew only when they change: the options are hundreds, and a letter typed changes none.
  const latest = useRef(query);
  latest.current = query;
  const filters = useMemo(
    () => (
      <Filters
        query={{ ...query, text: '' }}
        options={options}
        onChange={(chosen) => change({ ...chosen, text: latest.current.text })}
      />
    ),
    [options, ...FILTERS.map((name) => query[name])],
  );
  const intro = useMemo(() => <Intro registry={registry} />, [registry]);
  const narrowed = query.text !== '' || FILTERS.some((name) => query[name] !== undefined);
  const clear = (): void => {
    change({ text: '' });
    field.current?.focus();
  };
  return (
    <main class="search">
      <h1 tabIndex={-1}>{say('title')}</h1>
      {intro}
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <div class="field">
          <label for="search">{say('search.label')}</label>
          <input
            id="search"
            ref={field}
            type="search"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            placeholder={say('search.example')}
            value={query.text}
            onInput={(event) => change({ ...query, text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' || found === 0) return;
              event.preventDefault();
              askForRow({ row: 0 });
            }}
          />
        </div>
        {filters}
      </form>
      <div class="found-line">
        <p role="status">{found === 0 ? say('found.none') : say('found.entries', { count: found })}</p>
        {narrowed && (
          <button type="button" class="link" onClick={clear}>
            {say('filter.clear')}
          </button>
        )}
      </div>
      <ResultList result={result} asked={row} onLeave={() => field.current?.focus()} />
    </main>
  );
}
