/** One mark for each outlet is enough in a paragraph: the first link carries it. */

export interface Paragraphs {
  /** Whether another link of the same paragraph already carries the entry's mark; if not, this one does from now on. */
  isRepeated(link: Element, entry: string): boolean;
  /** The link gives its paragraph's place for the entry free. */
  free(link: Element, entry: string): void;
}

const paragraphOf = (link: Element): Element | null => link.closest('p');

/**
 * @param isMarked whether a link still stands in the page with its mark
 */
export function openParagraphs(isMarked: (link: Element) => boolean): Paragraphs {
  const carriers = new WeakMap<Element, Map<string, Element>>();
  return {
    isRepeated(link, entry) {
      const paragraph = paragraphOf(link);
      if (paragraph === null) return false;
      const known = carriers.get(paragraph) ?? new Map<string, Element>();
      carriers.set(paragraph, known);
      const other = known.get(entry);
      if (other !== undefined && other !== link && isMarked(other)) return true;
      known.set(entry, link);
      return false;
    },
    free(link, entry) {
      const paragraph = paragraphOf(link);
      if (paragraph !== null) carriers.get(paragraph)?.delete(entry);
    },
  };
}
