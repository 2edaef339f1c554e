/** Plain tables for a terminal, and numbers as people read them. */
import type { Measure, Table, Unit } from './measure.ts';
import type { Spread } from './spread.ts';

/** Three figures that mean something, and no more. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(size >= 10 ? 1 : size >= 0.095 ? 2 : 3);
}

/** `0.51 [0.48–0.60]` */
export function spread(value: Spread): string {
  if (value.repetitions < 2 || value.low === value.high) return number(value.median);
  return `${number(value.median)} [${number(value.low)}–${number(value.high)}]`;
}

export function renderTable({ title, heads, rows }: Table): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, line(heads), rule, ...rows.map(line)].join('\n');
}

const UNITS: Readonly<Record<Unit, string>> = { x: ' x', ms: ' ms', KB: ' KB', B: ' B', of: '' };

function verdict({ median, must, aim }: Measure): string {
  if (must === undefined) return '';
  if (!Number.isFinite(median)) return 'NOT MEASURED';
  if (median > must) return 'MISSED';
  return aim !== undefined && median <= aim ? 'aim met' : 'must met';
}

/** Every measure that has a goal. */
export function goalTable(measures: readonly Measure[]): Table {
  return {
    title: 'Goals (at most)',
    heads: ['measure', 'median [spread]', 'must', 'aim', ''],
    rows: measures
      .filter(({ must }) => must !== undefined)
      .map((measure) => [
        measure.words,
        spread(measure) + UNITS[measure.unit],
        number(measure.must ?? Number.NaN),
        measure.aim === undefined ? '' : number(measure.aim),
        verdict(measure),
      ]),
  };
}
