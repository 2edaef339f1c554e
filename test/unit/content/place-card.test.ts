import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard, type Box } from '../../../src/content/card/place-card.ts';

const VIEW = { width: 1280, height: 800 };
const CARD = { width: 340, height: 150 };
const line = (left: number, top: number, width: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

describe('where the card stands', () => {
  test.each([
    ['beside the mark, where there is room', [line(80, 250, 400)], false, { left: 486, top: 246 }],
    ['on the other side in right-to-left text', [line(700, 250, 400)], true, { left: 354, top: 246 }],
    ['below, when the line ends too far out', [line(700, 250, 400)], false, { left: 700, top: 276 }],
    ['moved in from the edge below', [line(1000, 250, 200)], false, { left: 932, top: 276 }],
    ['above, at the foot of the window', [line(800, 760, 300)], false, { left: 800, top: 604 }],
    ['beside, moved up at the foot of the window', [line(80, 760, 300)], false, { left: 386, top: 642 }],
    [
      'beside the last line, when the first is longer',
      [line(80, 250, 900), line(80, 270, 200)],
      false,
      { left: 80, top: 296 },
    ],
  ] as const)('%s', (_, lines, rightToLeft, place) => {
    expect(placeCard(lines, CARD, VIEW, rightToLeft)).toEqual(place);
  });

  const box = fc
    .tuple(
      fc.integer({ min: 0, max: 1200 }),
      fc.integer({ min: 0, max: 780 }),
      fc.integer({ min: 1, max: 1280 }),
    )
    .map(([left, top, width]) => line(left, top, width));

  test('never over the link it speaks of, in any window', () => {
    const view = fc.record({
      width: fc.integer({ min: 320, max: 2560 }),
      height: fc.integer({ min: 200, max: 1440 }),
    });
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 4 }), view, fc.boolean(), (lines, window, rtl) => {
        const { left, top } = placeCard(lines, CARD, window, rtl);
        for (const one of lines) {
          const apart =
            left >= one.right ||
            left + CARD.width <= one.left ||
            top >= one.bottom ||
            top + CARD.height <= one.top;
          expect(apart).toBe(true);
        }
      }),
    );
  });
});
