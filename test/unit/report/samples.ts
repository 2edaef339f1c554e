import type { Report, ReportFields } from '../../../src/report/schema.ts';

export const NOW = new Date('2026-11-24T10:00:00.000Z');

export function fieldsOf(more: Partial<ReportFields> = {}): ReportFields {
  return {
    address: 'https://harbour-courier.example/news',
    kind: 'network',
    realSite: '',
    why: '',
    evidence: '',
    ...more,
  };
}

export function reportOf(more: Partial<Report> = {}): Report {
  return {
    v: 1,
    id: '00112233445566778899aabbccddeeff',
    state: 'draft',
    created: '2026-11-23T10:00:00.000Z',
    changed: '2026-11-23T10:00:00.000Z',
    ...fieldsOf(),
    list: { serial: 1, date: '2026-11-22' },
    ...more,
  };
}
