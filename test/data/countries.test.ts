import { describe, expect, it } from 'vitest';
import { readList } from '../../src/cli/registry-files.ts';
import { COUNTRIES_EN } from '../../src/ui/catalogue/en/countries.ts';

const codes = new Set(
  readList('assets/registry').entries.flatMap((entry) => [
    ...(entry.country === undefined ? [] : [entry.country]),
    ...(entry.kind === 'operation' ? (entry.origin?.countries ?? []) : []),
  ]),
);

describe('written-down country names', () => {
  it('cover every state in the registry', () => {
    expect([...codes].filter((code) => COUNTRIES_EN[code] === undefined)).toEqual([]);
  });
  it.each(Object.entries(COUNTRIES_EN))('%s is the platform’s own', (code, [long, short]) => {
    expect(long).toBe(new Intl.DisplayNames(['en-GB'], { type: 'region' }).of(code));
    if (short !== undefined)
      expect(short).toBe(new Intl.DisplayNames(['en-GB'], { type: 'region', style: 'short' }).of(code));
  });
});
