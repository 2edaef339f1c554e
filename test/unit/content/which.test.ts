import { describe, expect, it } from 'vitest';
import { bannerSummaries } from '../../../src/content/banner/which.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';
import type { Summary } from '../../../src/registry/index/verdict.ts';

const summary = (shown: Summary['shown']): Summary => ({
  entry: shown,
  name: shown,
  kind: 'outlet',
  property: 'a.example',
  shown,
  label: { key: 'state-controlled', facts: { source: 'S', year: '2024' } },
});

describe('the banner', () => {
  it.each([
    [['banner'], {}, true],
    [['mark'], {}, false],
    [['mark'], { bannerOnMedium: true }, true],
    [['facts'], { bannerOnMedium: true }, false],
    [['mark', 'banner'], {}, true],
    [['banner'], { banner: false }, false],
    [[], {}, false],
  ] as const)('for %j with %j: %s', (shown, changes, expected) => {
    const summaries = shown.map(summary);
    const told = bannerSummaries(summaries, { ...DEFAULT_SETTINGS, ...changes });
    expect(told !== null).toBe(expected);
    if (told !== null) expect(told).toEqual(summaries);
  });

  it('is as by default while the settings are not known', () => {
    expect(bannerSummaries([summary('banner')], null)).not.toBeNull();
    expect(bannerSummaries([summary('mark')], null)).toBeNull();
  });

  it('leaves out what the reader switched off, and tells the rest', () => {
    const outlet = summary('banner');
    const operation: Summary = {
      ...outlet,
      entry: 'operation',
      label: { key: 'covert-operation', facts: outlet.label.facts },
    };
    const off = { ...DEFAULT_SETTINGS, hiddenClasses: ['covert-operation'] as const };
    expect(bannerSummaries([operation, outlet], off)).toEqual([outlet]);
    expect(bannerSummaries([operation], off)).toBeNull();
    expect(bannerSummaries([operation], null)).not.toBeNull();
  });
});
