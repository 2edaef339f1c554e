/**
 * Colours, the same for pages, banner and marks, as custom properties. `line` is top rule, border and glyph.
 * Every pair that carries text was computed to at least 4.5 : 1, controls' edges to at least 3 : 1.
 */

/** Token, light value, dark value, system colour in forced colours. */
const COLOURS = [
  ['paper', '#FFFFFF', '#12171D', 'Canvas'],
  ['wash', '#F5F7F9', '#1A2129', 'Canvas'],
  ['ink', '#16202B', '#E8EDF2', 'CanvasText'],
  ['ink-2', '#46535F', '#B6C0CA', 'CanvasText'],
  ['ink-3', '#5B6875', '#97A3AF', 'CanvasText'],
  ['rule', '#D6DCE2', '#2E3843', 'CanvasText'],
  ['edge', '#77838F', '#748190', 'ButtonBorder'],
  ['action', '#1B5585', '#8FC1EE', 'LinkText'],
  ['overt-ground', '#E9F0F7', '#182838', 'Canvas'],
  ['overt-ink', '#14314B', '#DCE9F5', 'CanvasText'],
  ['overt-line', '#2C5F8F', '#7DB2E2', 'CanvasText'],
  ['covert-ground', '#FFF3D9', '#2E220B', 'Canvas'],
  ['covert-ink', '#452D00', '#FBE6BC', 'CanvasText'],
  ['covert-line', '#9A5E00', '#E0A43A', 'CanvasText'],
  ['plain-ground', '#F3F4F6', '#20272F', 'Canvas'],
  ['plain-ink', '#16202B', '#E8EDF2', 'CanvasText'],
  ['plain-line', '#77838F', '#748190', 'CanvasText'],
  ['focus', '#16202B', '#E8EDF2', 'Highlight'],
] as const;

export type Token = (typeof COLOURS)[number][0];
export type Theme = 'light' | 'dark';

/** The reader's own system faces; serif for names and headings only. */
export const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
export const SERIF = 'ui-serif, Charter, Georgia, "Noto Serif", serif';

/** One colour's value, for drawings that can't take a custom property (a mark as an image). */
export function colour(token: Token, theme: Theme): string {
  const row = COLOURS.find(([name]) => name === token);
  return row?.[theme === 'light' ? 1 : 2] ?? '';
}

function declarations(column: 1 | 2 | 3): string {
  return COLOURS.map((row) => `--${row[0]}:${row[column]}`).join(';');
}

/**
 * The style sheet text that sets all tokens: light, dark by `prefers-color-scheme`, and system colours in forced
 * colours. Constant but for the selector, which must be a constant of ours, never data.
 *
 * @param root selector of the element that carries the tokens: `:root` on our pages, a class in a shadow root
 */
export function tokenStyles(root: ':root' | ':host' | `.${string}`): string {
  return (
    `${root}{${declarations(1)};--sans:${SANS};--serif:${SERIF}}` +
    `@media (prefers-color-scheme:dark){${root}{${declarations(2)}}}` +
    `@media (forced-colors:active){${root}{${declarations(3)}}}`
  );
}
