/**
 * Where the card stands: beside the mark, below or above it, and never over the link it speaks of, so that the link can
 * still be read and clicked.
 */

/** CSS px in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Between the mark and the card. */
const GAP = 6;
/** Between the card and the window's edge. */
const MARGIN = 8;

function overlaps({ left, top }: Place, { width, height }: Size, box: Box): boolean {
  return left < box.right && left + width > box.left && top < box.bottom && top + height > box.top;
}

/** Moved along one axis until it lies inside the window; a card larger than the window starts at its edge. */
function inside(start: number, length: number, room: number): number {
  return Math.max(MARGIN, Math.min(start, room - MARGIN - length));
}

function fits({ left, top }: Place, { width, height }: Size, view: Size): boolean {
  return (
    left >= MARGIN &&
    top >= MARGIN &&
    left + width <= view.width - MARGIN &&
    top + height <= view.height - MARGIN
  );
}

/** First choice first; each may still lie over the link or outside the window. */
function candidates(lines: readonly Box[], mark: Box, card: Size, view: Size, rightToLeft: boolean): Place[] {
  const level = inside(mark.top - 4, card.height, view.height);
  const after: Place = { left: mark.right + GAP, top: level };
  const before: Place = { left: mark.left - GAP - card.width, top: level };
  const below = mark.bottom + GAP;
  const above = Math.min(...lines.map(({ top }) => top)) - GAP - card.height;
  const along = inside(rightToLeft ? mark.right - card.width : mark.left, card.width, view.width);
  const beside = rightToLeft ? [before, after] : [after, before];
  return [beside[0] ?? after, { left: along, top: below }, { left: along, top: above }, beside[1] ?? before];
}

/**
 * @param lines the link's boxes, one a line, the last of them with the mark; at least one
 * @param card the card's size
 * @param view the window's size
 * @param rightToLeft whether the text around the link runs from right to left
 * @returns the card's top left corner. Where no place fits, below the link: the page can be scrolled there
 */
export function placeCard(lines: readonly Box[], card: Size, view: Size, rightToLeft: boolean): Place {
  const mark = lines.at(-1) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const places = candidates(lines, mark, card, view, rightToLeft);
  const free = places.find(
    (place) => fits(place, card, view) && lines.every((line) => !overlaps(place, card, line)),
  );
  if (free !== undefined) return free;
  const lowest = Math.max(...lines.map(({ bottom }) => bottom), mark.bottom);
  return { left: inside(mark.left, card.width, view.width), top: lowest + GAP };
}
