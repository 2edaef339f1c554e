import type { ComponentChildren } from 'preact';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { Part } from './part.tsx';

export interface GlanceRow {
  readonly term: string;
  readonly value: ComponentChildren;
}

/** The facts in short. */
export function Glance({ rows }: { readonly rows: readonly GlanceRow[] }) {
  return (
    <Part head={EXPLORER.say('glance.heading')}>
      <dl class="facts">
        {rows.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
