import type { Report, ReportFields } from '../../../src/report/schema.ts';

export const NOW = new Date('2026-11-24T10:00:00.000Z');
export const INTAKE = {
  is: 'intake',
  address: 'https://reports.example/v1/',
  host: 'reports.example',
} as const;

export function sampleFields(more: Partial<ReportFields> = {}): ReportFields {
  return {
    about: 'site',
    address: 'https://harbour-courier.example/news',
    kind: 'network',
    realSite: '',
    why: '',
    evidence: '',
    contact: '',
    picture: null,
    ...more,
  };
}

export function reportOf(more: Partial<Report> = {}): Report {
  return {
    v: 2,
    id: '00112233445566778899aabbccddeeff',
    created: '2026-11-23T10:00:00.000Z',
    changed: '2026-11-23T10:00:00.000Z',
    ...sampleFields(),
    entry: null,
    list: { serial: 1, date: '2026-11-22' },
    keys: { idempotency: '1'.repeat(32), secret: '2'.repeat(32) },
    parcel: null,
    mayHaveArrived: false,
    standing: { is: 'draft' },
    ...more,
  };
}

/** Random bytes that count, each call from where the last one ended. */
export function countingRandom(): (bytes: Uint8Array) => void {
  let next = 0;
  return (bytes) => bytes.forEach((_, index) => (bytes[index] = next++ % 256));
}
