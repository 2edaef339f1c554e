/**
 * After an update of the extension the new script runs in tabs that still show the old one's banner and marks. Both
 * are recognised by looking inside (closed roots are open to content scripts, to pages they are not), so that nothing
 * a page plants is ever obeyed: at worst a page gets an imitation of our banner taken away.
 */
function innerRoot(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const own: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (own instanceof ShadowRoot) return own;
  const dom: unknown = Reflect.get(chrome, 'dom');
  const open: unknown =
    typeof dom === 'object' && dom !== null ? Reflect.get(dom, 'openOrClosedShadowRoot') : undefined;
  const root: unknown = typeof open === 'function' ? open.call(dom, element) : null;
  return root instanceof ShadowRoot ? root : null;
}

const isOurFrame = (root: ShadowRoot | null): boolean =>
  root?.firstElementChild?.classList.contains('frame') === true;

function removeOldBanner(): void {
  for (const child of document.documentElement.children) {
    if (child.localName.startsWith('x-') && isOurFrame(innerRoot(child))) child.remove();
  }
}

/** `[data-abc^="a"][data-abc][data-abc]::after` (formerly `="0"`): no page writes that by chance. */
const MARK_RULE = /^\[(data-[a-z0-9]+)\^?="[a-z0-9]+"\]\[\1\]\[\1\]::(?:after|before)/;

function removeOldMarks(): void {
  for (const sheet of document.adoptedStyleSheets) {
    const first = sheet.cssRules[0]?.cssText ?? '';
    const attribute = MARK_RULE.exec(first)?.[1];
    if (attribute === undefined) continue;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    for (const link of document.querySelectorAll(`[${attribute}]`)) link.removeAttribute(attribute);
  }
}

/** Clears what an earlier release left in this document. Free on a page that has just started. */
export function takeOver(): void {
  if (document.readyState === 'loading' && document.body === null) return;
  removeOldBanner();
  removeOldMarks();
}
