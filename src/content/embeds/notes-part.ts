/**
 * The part that draws notes on embeds: a script of its own, which the background puts beside the page script of a frame
 * that has something to note. Both run in the extension's own world of that page and meet here.
 */
import { NEED_NOTES } from '../../messages/need-part.ts';
import type { Summary } from '../../registry/index/verdict.ts';
import { ask } from '../context.ts';
import type { PageIndex } from '../page-index.ts';

/** What the page script knows. */
export interface Noted {
  readonly index: Pick<PageIndex, 'find' | 'strongest' | 'saidOf' | 'baseOf' | 'pageAddress' | 'onChange'>;
  /** What is said of this document. */
  readonly own: readonly Summary[];
  readonly isLoud: (summary: Summary) => boolean;
  /** Aborting it takes all notes away. */
  readonly life: AbortSignal;
}

type Begin = (noted: Noted) => void;

const NAME = 'mastheadNotes';

export function offerNotes(begin: Begin): void {
  Reflect.set(globalThis, NAME, begin);
}

/** Begins noting, once for each `noted`. */
export async function bringNotes(noted: Noted): Promise<void> {
  // Set by our own script of the same release, in a world that no page reaches.
  const here = (): Begin | undefined => Reflect.get(globalThis, NAME) as Begin | undefined;
  if (here() === undefined) await ask(NEED_NOTES, {});
  if (!noted.life.aborted) here()?.(noted);
}
