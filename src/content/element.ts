/** Builds our own nodes inside the closed root: no HTML strings, and the XHTML namespace so that XML documents work too. */
import { GLYPHS, type Glyph, type GlyphName } from '../ui/glyphs.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string | null;

/**
 * @param tag an HTML element name
 * @param attributes `class`, `aria-…` and the like; values are set, never parsed
 * @param children nodes or text; `null` is left out
 */
export function html(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElement {
  const node = document.createElementNS(XHTML, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** A button that acts on real clicks and keys only: a page can dispatch events at us, but not trusted ones. */
export function button(words: string, className: string, act: () => void, label?: string): HTMLElement {
  const node = html(
    'button',
    { type: 'button', class: className, ...(label === undefined ? {} : { 'aria-label': label }) },
    words,
  );
  node.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return node;
}

/** A drawing as decoration: the words beside it, or the button's label, carry the meaning. */
export function drawing(shapes: Glyph): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const { d, stroke } of shapes) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', stroke === undefined ? 'currentColor' : 'none');
    path.setAttribute('fill-rule', 'evenodd');
    if (stroke !== undefined) {
      path.setAttribute('stroke', 'currentColor');
      path.setAttribute('stroke-width', stroke);
    }
    svg.append(path);
  }
  return svg;
}

/** A finding's glyph. */
export function glyph(name: GlyphName): SVGElement {
  const svg = drawing(GLYPHS[name]);
  svg.setAttribute('class', 'glyph');
  return svg;
}
