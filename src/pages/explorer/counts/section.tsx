import type { ComponentChildren } from 'preact';
import { COUNTS } from '../../../ui/catalogue/counts.ts';

/** The page's parts, in order; each can be linked to by its name. */
export const SECTIONS = ['class', 'rule', 'state', 'source', 'year', 'removed', 'left'] as const;
export type SectionName = (typeof SECTIONS)[number];

interface Props {
  readonly name: SectionName;
  readonly children: ComponentChildren;
}

export function Section({ name, children }: Props) {
  const id = `${name}-heading`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {COUNTS.say(`${name}.heading`)}
      </h2>
      {children}
    </section>
  );
}
