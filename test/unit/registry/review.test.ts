import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryReview, propertyReview } from '../../../src/registry/review.ts';
import { claim, domain, operation, outlet, source, sources } from './entries.ts';

const known = sources(
  source('list', { date: '2024-02-29' }),
  source('smm', { date: '2024' }),
  source('asd', { date: '2024-02-07' }),
  source('undated-copy', { date: undefined }),
);
const read = claim('typology', 'SC', { evidence: ['smm'], date: '2024', copy: 'asd' });

const reviewOf = (claims: Parameters<typeof outlet>[0], today: string) => {
  const entry = outlet(claims);
  return propertyReview(entry, entry.properties[0] ?? domain('x.example'), known, today);
};

describe('when a claim was reviewed', () => {
  it.each([
    ['taken in', claim('typology', 'SC'), '2026-11-22', '2027-11-22'],
    ['read in a copy', read, '2024-02-07', '2025-02-07'],
    ['read in a copy without a date', claim('typology', 'SC', { copy: 'undated-copy' }), '2024', '2025'],
    ['read in a copy made before the source', { ...read, date: '2025-03' }, '2025-03', '2026-03'],
    ['reviewed since', { ...read, reviewed: '2026-11-01' }, '2026-11-01', '2027-11-01'],
    ['reviewed on a leap day', { ...read, reviewed: '2024-02-29' }, '2024-02-29', '2025-02-28'],
    ['with a date of its own to be reviewed by', { ...read, reviewBy: '2026-06' }, '2024-02-07', '2026-06'],
  ])('%s', (_name, one, reviewed, due) => {
    expect(reviewOf([one], '2026-11-22')).toMatchObject({ reviewed, due });
  });
});

describe('overdue', () => {
  it.each([
    ['2025', '2025-12-31', false],
    ['2025', '2026-01-01', true],
    ['2025-06', '2025-06-30', false],
    ['2025-06', '2025-07-01', true],
    ['2025-06-30', '2025-06-30', false],
    ['2025-06-30', '2025-07-01', true],
  ])('due %s, on %s: %s', (reviewBy, today, overdue) => {
    expect(reviewOf([{ ...read, reviewBy }], today)?.overdue).toBe(overdue);
  });

  it('never turns back as time goes on', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        return reviewOf([read], first)?.overdue !== true || reviewOf([read], last)?.overdue === true;
      }),
    );
  });
});

describe('what counts', () => {
  it('the class, not older facts beside it', () => {
    const fact = claim('restriction', 'md-sis', { reviewed: '2020' });
    expect(reviewOf([claim('typology', 'SC'), fact], '2026-12-01')).toMatchObject({ overdue: false });
  });

  it('of several claims that make the class, the one reviewed last', () => {
    expect(reviewOf([read, { ...read, reviewed: '2026-10-01' }], '2026-12-01')).toMatchObject({
      reviewed: '2026-10-01',
    });
  });

  it('a code that names the owner is no ground', () => {
    const owner = claim('typology', 'SC', { names: 'owner', reviewed: '2020' });
    expect(reviewOf([owner], '2026-12-01')).toMatchObject({ reviewed: '2026-11-22' });
  });

  it('an address whose own source was read long ago', () => {
    const old = domain('old.example', { claims: [claim('listing', 'own', { copy: 'asd' })] });
    const entry = outlet([claim('typology', 'SC')], { properties: [domain('new.example'), old] });
    expect(entryReview(entry, known, '2026-12-01')).toMatchObject({ reviewed: '2024-02-07', overdue: true });
  });

  it('of an operation without addresses, its own sources', () => {
    const entry = operation({ claims: [claim('listing', 'operation')] });
    expect(entryReview(entry, known, '2028-01-01')).toEqual({
      reviewed: '2026-11-22',
      due: '2027-11-22',
      overdue: true,
    });
  });

  it('nothing of a removed entry, or of one that says nothing', () => {
    const gone = outlet([read], { history: [{ date: '2026', event: 'removed', note: 'Wrong.' }] });
    expect(entryReview(gone, known, '2030-01-01')).toBeUndefined();
    expect(propertyReview(gone, domain('x.example'), known, '2030-01-01')).toBeUndefined();
    expect(entryReview(operation(), known, '2030-01-01')).toBeUndefined();
  });
});
