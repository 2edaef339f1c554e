/** Findings and details to start from in tests of words and pages. */
import type { Details } from '../../../src/check/details.ts';
import type { Citation, Finding } from '../../../src/check/finding.ts';

export function citation(more: Partial<Citation>): Citation {
  return { id: 'smm', publisher: 'State Media Monitor', title: 'Typology', kind: 'research', ...more };
}

export function findingOf(more: Partial<Finding>): Finding {
  return {
    entry: 'ru-rt',
    name: 'RT',
    kind: 'outlet',
    class: 'state-controlled',
    country: 'RU',
    route: 'domain',
    via: [],
    property: 'rt.com',
    target: 'https://rt.com/',
    lists: ['masthead'],
    label: {
      key: 'state-controlled',
      facts: { source: 'State Media Monitor', year: '2024', copiedBy: 'ASD', country: 'RU' },
    },
    shown: 'banner',
    evidence: [],
    ...more,
  };
}

export function detailsOf(more: Partial<Details>): Details {
  return {
    finding: findingOf({}),
    aliases: [],
    facts: [],
    sponsors: [],
    otherProperties: 0,
    witnesses: [],
    confidence: 'high',
    sources: [],
    history: [],
    ...more,
  };
}
