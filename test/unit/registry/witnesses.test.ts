import { describe, expect, it } from 'vitest';
import { witnessesOf } from '../../../src/registry/witnesses.ts';
import { claim, domain, source, sources } from './entries.ts';

const known = sources(
  source('viginum', { short: 'VIGINUM' }),
  source('rf', { short: 'Recorded Future' }),
  source('dima', { short: 'DIMA' }),
  source('aao-rt', { short: 'aao.fyi' }),
  source('aao-irib', { short: 'aao.fyi' }),
);
const listing = (id: string, copy?: string) =>
  claim('listing', 'own', { evidence: [id], ...(copy === undefined ? {} : { copy }) });

describe('who names an address', () => {
  it.each([
    ['each publisher once', [listing('aao-rt'), listing('aao-irib')], [{ by: 'aao.fyi', copies: [] }]],
    [
      'two who were read themselves',
      [listing('viginum'), listing('rf')],
      [
        { by: 'VIGINUM', copies: [] },
        { by: 'Recorded Future', copies: [] },
      ],
    ],
    [
      'two lists read through one transcriber: one witness',
      [listing('viginum', 'dima'), listing('rf', 'dima')],
      [{ by: 'DIMA', copies: ['VIGINUM', 'Recorded Future'] }],
    ],
    [
      'an act names the outlet, a list that maps it the address',
      [claim('listing', 'own', { evidence: ['viginum', 'rf'] })],
      [{ by: 'Recorded Future', copies: ['VIGINUM'] }],
    ],
    ['an order proves no tie', [claim('restriction', 'ua-ncu', { evidence: ['viginum'] })], []],
    ['an unknown source is nobody', [listing('nobody')], []],
    [
      'a report of a copy is one',
      [claim('impersonation', 'spiegel.de', { evidence: ['viginum'] })],
      [{ by: 'VIGINUM', copies: [] }],
    ],
  ])('%s', (_name, claims, witnesses) => {
    expect(witnessesOf(domain('x.example', { claims }), known)).toEqual(witnesses);
  });
});
