import type { SearchQuery } from '../../../check/search.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { parseRoute, searchHash, FILTERS } from '../route.ts';
import type { FilterOptions } from './filter-options.ts';

const { say } = EXPLORER;

interface Props {
  readonly query: SearchQuery;
  readonly options: FilterOptions;
  readonly onChange: (query: SearchQuery) => void;
}

/** The query with one filter set, or taken away; read as an address is, so that there is one way to read it. */
function withFilter(query: SearchQuery, name: (typeof FILTERS)[number], value: string): SearchQuery {
  const { [name]: _, ...others } = query;
  if (value === '') return others;
  const hash = searchHash({ ...others, [name]: value });
  const route = parseRoute(hash);
  return route.is === 'search' ? route.query : others;
}

/** Class, state, designation, operation: what is not wanted is left out. */
export function Filters({ query, options, onChange }: Props) {
  return (
    <div class="filters">
      {FILTERS.map((name) => (
        <div key={name} class="field">
          <label for={`filter-${name}`}>{say(`filter.${name}`)}</label>
          <select
            id={`filter-${name}`}
            value={query[name] ?? ''}
            onChange={(event) => onChange(withFilter(query, name, event.currentTarget.value))}
          >
            <option value="">{say('filter.all')}</option>
            {options[name].map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
