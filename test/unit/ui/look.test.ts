import { describe, expect, test } from 'vitest';
import { CLASSES, toneOf } from '../../../src/registry/class.ts';
import { glyphOf, GLYPHS } from '../../../src/ui/glyphs.ts';
import { colour, tokenStyles, type Theme, type Token } from '../../../src/ui/tokens.ts';

/** WCAG 2.2 relative luminance of `#RRGGBB`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text, ground, least ratio: 4.5 for text, 3 for edges and glyphs. */
const PAIRS: readonly (readonly [Token, Token, number])[] = [
  ['ink', 'paper', 7],
  ['ink-2', 'paper', 4.5],
  ['ink-2', 'wash', 4.5],
  ['ink-3', 'paper', 4.5],
  ['ink-3', 'wash', 4.5],
  ['action', 'paper', 4.5],
  ['action', 'wash', 4.5],
  ['paper', 'action', 4.5],
  ['overt-ink', 'overt-ground', 7],
  ['covert-ink', 'covert-ground', 7],
  ['plain-ink', 'plain-ground', 7],
  ['ink-2', 'overt-ground', 4.5],
  ['ink-2', 'covert-ground', 4.5],
  ['ink-2', 'plain-ground', 4.5],
  ['covert-ground', 'covert-ink', 7],
  ['edge', 'paper', 3],
  ['edge', 'wash', 3],
  ['plain-line', 'plain-ground', 3],
  ['overt-line', 'overt-ground', 3],
  ['covert-line', 'covert-ground', 3],
  ['focus', 'paper', 3],
];

describe.each(['light', 'dark'] as const satisfies readonly Theme[])('contrast, %s', (theme) => {
  test.each(PAIRS)('%s on %s', (text, ground, least) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
  });
});

describe('token styles', () => {
  const styles = tokenStyles('.root');
  test('light, dark and forced colours, for the root that was asked for', () => {
    expect(styles).toContain('.root{--paper:#FFFFFF;');
    expect(styles).toContain('@media (prefers-color-scheme:dark){.root{--paper:#12171D;');
    expect(styles).toContain('@media (forced-colors:active){.root{--paper:Canvas;');
    expect(styles.match(/\.root\{/gu)).toHaveLength(3);
  });
  test('forced colours come last, so that they win', () => {
    expect(styles.indexOf('forced-colors')).toBeGreaterThan(styles.indexOf('prefers-color-scheme'));
  });
  test('forced colours are system colours only', () => {
    const forced = styles.slice(styles.indexOf('forced-colors'));
    expect(forced).not.toMatch(/#[0-9A-F]{3}/iu);
  });
});

describe('glyphs', () => {
  test('every class has one, and its shape goes with its tone', () => {
    const shapes = { overt: ['overt'], covert: ['operation', 'copy'], plain: ['facts', 'lookalike'] };
    for (const key of CLASSES) expect(shapes[toneOf(key)], key).toContain(glyphOf(key));
    expect(glyphOf('facts-only')).toBe('facts');
  });

  test.each(Object.entries(GLYPHS))('%s stays on its grid', (_, glyph) => {
    for (const { d } of glyph) {
      expect(d).toMatch(/^[MLHVCAZmlhvcaz\d\s.-]+$/u);
      // Absolute coordinates of the outline; arcs and relative steps start from these.
      const start = /^M([\d.]+) ([\d.]+)/u.exec(d);
      expect(Number(start?.[1])).toBeLessThanOrEqual(16);
      expect(Number(start?.[2])).toBeLessThanOrEqual(16);
    }
  });
});
