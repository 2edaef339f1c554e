/** What is read inside a page. These functions travel as text: each may use nothing but its argument and the document. */
import type { Banner, Mark, Note } from './driver.ts';

/** Reads the notes in a shadow root that hangs on the root element. */
export function readNotes(root: ShadowRoot): Note[] {
  return [...root.querySelectorAll<HTMLElement>('[role=note]')]
    .filter((node) => node.checkVisibility())
    .map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return {
        text: node.innerText.trim(),
        spoken: node.getAttribute('aria-label') ?? '',
        x,
        y,
        width,
        height,
      };
    });
}

/** Reads a shadow root that hangs on the root element; `null`: it holds notes on embeds, no banner. */
export function readBanner(root: ShadowRoot): Banner | null {
  if (root.querySelector('[role=note]') !== null) return null;
  const visible = (node: Element): boolean =>
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const area = (node: Element): number =>
    node.getBoundingClientRect().width * node.getBoundingClientRect().height;
  const nameOf = (node: Element): string =>
    (node.getAttribute('aria-label') ?? node.textContent).replace(/\s+/g, ' ').trim();
  const box = (node: Element): { x: number; y: number; width: number; height: number } => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return { x, y, width, height };
  };
  const ground = (node: Element): string => getComputedStyle(node).backgroundColor;
  const painted = [...root.querySelectorAll('*')].filter(
    (node) => visible(node) && area(node) > 0 && !/^rgba\(.*, 0\)$/.test(ground(node)),
  );
  // The bar, the badge or the sheet: the largest part with a ground of its own. Unstyled there is none.
  const bar = painted.toSorted((a, b) => area(b) - area(a))[0];
  const texts = [...root.children].flatMap((node) =>
    node instanceof HTMLElement && visible(node) ? [node.innerText] : [],
  );
  return {
    element: root.host.localName,
    text: texts.join(' ').replace(/\s+/g, ' ').trim(),
    shown: bar !== undefined,
    rect: bar === undefined ? { x: 0, y: 0, width: 0, height: 0 } : box(bar),
    background: bar === undefined ? '' : ground(bar),
    fontFamily: bar === undefined ? '' : getComputedStyle(bar).fontFamily,
    controls: [...root.querySelectorAll('a[href], button, summary, input, select')]
      .filter(visible)
      .map((node) => ({ name: nameOf(node), ...box(node) })),
    focused: root.activeElement === null ? null : nameOf(root.activeElement),
  };
}

/** Reads the words drawn beside each link of one document: as text, or as the text of an image. */
export function readMarks(): Mark[] {
  const unquote = (text: string): string => text.slice(1, -1).replace(/\\(.)/g, '$1');
  const quotedIn = (text: string): string[] => (text.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map(unquote);
  const plain = (text: string): string => text.replace(/[\u2060\s]+/g, ' ').trim();
  const imageWords = (address: string): string => {
    const image = new DOMParser().parseFromString(
      decodeURIComponent(address.replace(/^data:[^,]*,/, '')),
      'image/svg+xml',
    );
    return image.querySelector('text')?.textContent ?? '';
  };
  const markOn = (link: Element, side: '::after' | '::before'): Omit<Mark, 'href'>[] => {
    const { content, display } = getComputedStyle(link, side);
    if (display === 'none' || content === 'none' || content === 'normal') return [];
    const images = content.match(/url\("(?:[^"\\]|\\.)*"\)/g) ?? [];
    const [drawn = '', spoken = ''] = images
      .reduce((rest, image) => rest.replace(image, ''), content)
      .split(' / ');
    const words = [...quotedIn(drawn), ...images.flatMap(quotedIn).map(imageWords)];
    return [{ text: plain(words.join(' ')), spoken: plain(quotedIn(spoken).join(' ')) }];
  };
  return [...document.querySelectorAll('a, area')].flatMap((link) => {
    const href = link instanceof HTMLAnchorElement ? link.href : (link.getAttribute('href') ?? '');
    return [...markOn(link, '::before'), ...markOn(link, '::after')].map((mark) => ({ href, ...mark }));
  });
}

/** The elements that may be banners: whatever hangs on the root element beside head and body. */
export const STRANGERS =
  "[...document.documentElement.children].filter((node) => node.localName !== 'head' && node.localName !== 'body')";

/** The text of a call that gives JSON, whatever the function gives. */
export function callText<Argument, Result>(
  work: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): string {
  return `(async () => JSON.stringify((await (${work.toString()})(${JSON.stringify(argument) ?? 'undefined'})) ?? null))()`;
}

/** Reads back what such a call gave: its type is what the function gives, which was checked where it was written. */
export function resultOf<Result>(_work: (argument: never) => Result | Promise<Result>, text: string): Result {
  const value: unknown = JSON.parse(text);
  return value as Result;
}
