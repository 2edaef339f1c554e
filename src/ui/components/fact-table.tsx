import type { FactRow } from '../words/relation-words.ts';

/** Terms and values with hairlines between them. */
export function FactTable({ rows }: { readonly rows: readonly FactRow[] }) {
  return (
    <dl class="facts">
      {rows.map(({ term, value }) => (
        <div key={term + value}>
          <dt>{term}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
