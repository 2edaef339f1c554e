import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly head: string;
  readonly children: ComponentChildren;
}

/** A part of a page under its heading, known to screen readers by it. */
export function Part({ head, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{head}</h2>
      {children}
    </section>
  );
}

/** A table that scrolls inside itself where the screen is too narrow; named, since it can be scrolled by keys. */
export function TableFrame({ head, children }: Props) {
  return (
    <div class="table-frame" role="group" aria-label={head} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
