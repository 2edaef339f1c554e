import { describe, expect, it } from 'vitest';
import { readList } from '../../src/cli/registry-files.ts';
import { openRecords } from '../../src/check/open-registry.ts';
import { statesTold } from '../../src/check/states.ts';
import { REGIONS, statesOf } from '../../src/registry/regions.ts';

const records = openRecords(readList('assets/registry'));
const placed = REGIONS.flatMap(statesOf);

describe('states by region', () => {
  it('have each code once, and only codes that are states’', () => {
    expect(placed.filter((code, at) => placed.indexOf(code) !== at)).toEqual([]);
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(placed.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it('hold every state that a reader can switch off', () => {
    const told = statesTold(records);
    expect(told.filter(({ country }) => !placed.includes(country))).toEqual([]);
    expect(told.length).toBeGreaterThan(50);
    expect(told.every(({ outlets }) => outlets > 0)).toBe(true);
  });
});
