/**
 * A long text that a script carries as a string inside a function that is never called: the function's source, which every engine must
 * give as it was written (ECMAScript, `Function.prototype.toString`), holds it. V8 gives a view of the script that it has
 * anyway, and parts of the text are views of that: nothing is compiled or copied for what no page asks for.
 */
import { LINE_END } from './lines.ts';
import { isRaw } from './raw-text.ts';

/** Stands in front of a text, and neither in it nor in what a function has in front of it. */
export const BEGIN = '<';

/** Begins with `BEGIN`. */
export type CarriedText = () => string;

/**
 * Out of the function's source, with what stands behind it there; by calling the function where an engine does not give its
 * source, or gives it in another form.
 */
export function textOf(carried: CarriedText): string {
  const source = String(carried);
  const begin = source.indexOf(BEGIN);
  return begin < 0 ? carried() : source.slice(begin);
}

/** Whether a text with its `BEGIN` may stand in a source as it is. */
export const isSource = (text: string): boolean => isRaw(text.replaceAll(LINE_END, '').replace(BEGIN, ''));
