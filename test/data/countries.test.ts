import { describe, expect, it } from 'vitest';
import { readList } from '../../src/cli/registry-files.ts';
import { summariesByName } from '../../src/registry/index/index-list.ts';
import { writtenCountry } from '../../src/ui/catalogue/en/countries.ts';

const said = [...summariesByName(readList('assets/registry'), 'page').values()].flat();
const codes = new Set(
  said.flatMap(({ label: { facts } }) => [facts.country ?? '', ...(facts.origin ?? '').split(' ')]),
);
codes.delete('');

describe('written-down country names', () => {
  it.each([...codes].toSorted())('%s, which pages name, is the platform’s own', (code) => {
    const [long, short] = writtenCountry(code) ?? [];
    expect(long).toBe(new Intl.DisplayNames(['en-GB'], { type: 'region' }).of(code));
    if (short !== undefined)
      expect(short).toBe(new Intl.DisplayNames(['en-GB'], { type: 'region', style: 'short' }).of(code));
  });

  it('say nothing of what is not written down', () => {
    for (const code of ['XX', 'A', '', 'ZW\nZ']) expect(writtenCountry(code)).toBeUndefined();
  });
});
