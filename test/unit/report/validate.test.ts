import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPORT_KINDS } from '../../../src/report/kinds.ts';
import { LIMITS, SUBJECTS, type ReportFields } from '../../../src/report/schema.ts';
import { REASONS, validate, type Invalid } from '../../../src/report/validate.ts';
import { sampleFields } from './samples.ts';

const INVALID: readonly (readonly [Partial<ReportFields>, Invalid])[] = [
  [{ address: '' }, { address: 'address-missing' }],
  [{ address: '  \n ' }, { address: 'address-missing' }],
  [{ address: `https://a.example/${'x'.repeat(LIMITS.address)}` }, { address: 'address-too-long' }],
  [{ address: 'not an address' }, { address: 'address-unreadable' }],
  [{ address: 'somebody@mail.example' }, { address: 'address-unreadable' }],
  [{ address: 'about:blank' }, { address: 'address-without-site' }],
  [{ address: 'mailto:a@b.example' }, { address: 'address-without-site' }],
  [{ address: 'ftp://a.example/' }, { address: 'address-without-site' }],
  [{ address: 'javascript:alert(1)' }, { address: 'address-without-site' }],
  [{ kind: null }, { kind: 'kind-missing' }],
  [{ kind: 'impersonation', realSite: 'the courier' }, { realSite: 'real-site-unreadable' }],
  [{ kind: 'impersonation', realSite: 'about:blank' }, { realSite: 'real-site-unreadable' }],
  [{ kind: 'impersonation', realSite: 'x'.repeat(LIMITS.realSite + 1) }, { realSite: 'real-site-too-long' }],
  [{ kind: 'impersonation', realSite: 'harbour-courier.example' }, { realSite: 'real-site-same' }],
  [{ kind: 'impersonation', realSite: 'HTTPS://Harbour-Courier.Example/x' }, { realSite: 'real-site-same' }],
  [{ kind: 'correction', why: ' ' }, { why: 'why-missing' }],
  [{ why: 'x'.repeat(LIMITS.why + 1) }, { why: 'why-too-long' }],
  [{ evidence: 'see the page' }, { evidence: 'evidence-unreadable' }],
  [{ evidence: 'javascript:alert(1)' }, { evidence: 'evidence-unreadable' }],
  [{ evidence: `https://a.example/${'x'.repeat(LIMITS.evidence)}` }, { evidence: 'evidence-too-long' }],
  [
    { kind: 'correction', why: 'No.', contact: 'x'.repeat(LIMITS.contact + 1) },
    { contact: 'contact-too-long' },
  ],
  [
    { address: '', kind: null, evidence: 'x y' },
    { address: 'address-missing', kind: 'kind-missing', evidence: 'evidence-unreadable' },
  ],
];

const READY: readonly (readonly [Partial<ReportFields>, Partial<ReportFields>])[] = [
  [{}, {}],
  [{ address: ' harbour-courier.example ' }, { address: 'https://harbour-courier.example/' }],
  [{ address: 'http://u:p@a.example/x?kept=1#too' }, { address: 'http://a.example/x?kept=1#too' }],
  [{ address: 'https://пример.рф/' }, { address: 'https://xn--e1afmkfd.xn--p1ai/' }],
  [
    { kind: 'impersonation', realSite: 'https://www.courier.example/home?x' },
    { kind: 'impersonation', realSite: 'www.courier.example' },
  ],
  [
    { kind: 'impersonation', realSite: '' },
    { kind: 'impersonation', realSite: '' },
  ],
  [{ kind: 'network', realSite: 'left over from another choice' }, { realSite: '' }],
  [
    { kind: 'other', why: ' It says so. ' },
    { kind: 'other', why: 'It says so.' },
  ],
  [{ kind: 'other', why: '' }, { kind: 'other' }],
  [
    { kind: 'correction', why: 'Sold in 2024.', contact: ' desk@courier.example ' },
    { kind: 'correction', why: 'Sold in 2024.', contact: 'desk@courier.example' },
  ],
  [
    { kind: 'state', contact: 'typed before the kind was changed' },
    { kind: 'state', contact: '' },
  ],
  [{ evidence: 'a.example/proof?id=3' }, { evidence: 'https://a.example/proof?id=3' }],
  [{ why: 'x'.repeat(LIMITS.why) }, { why: 'x'.repeat(LIMITS.why) }],
];

describe('invalid', () => {
  test.each(INVALID)('%#', (fields, reasons) => {
    expect(validate(sampleFields(fields))).toEqual({ is: 'invalid', reasons });
  });

  test('every reason is in the table', () => {
    const seen = new Set(INVALID.flatMap(([, reasons]) => Object.values(reasons)));
    expect([...seen].toSorted()).toEqual([...REASONS].toSorted());
  });
});

describe('ready', () => {
  test.each(READY)('%#', (fields, ready) => {
    expect(validate(sampleFields(fields))).toEqual({ is: 'ready', fields: sampleFields(ready) });
  });
});

test('what is ready stays the same when it is validated again', () => {
  const text = fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true }), fc.domain());
  const anything = fc.record({
    address: text,
    about: fc.constantFrom(...SUBJECTS),
    kind: fc.constantFrom(null, ...REPORT_KINDS),
    realSite: text,
    why: fc.string(),
    evidence: text,
    contact: fc.string(),
    picture: fc.constant(null),
  });
  fc.assert(
    fc.property(anything, (fields) => {
      const once = validate(fields);
      if (once.is === 'ready') expect(validate(once.fields)).toEqual(once);
      else expect(Object.keys(once.reasons).length).toBeGreaterThan(0);
    }),
  );
});
