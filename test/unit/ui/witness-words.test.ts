import { describe, expect, it } from 'vitest';
import { witnessNote } from '../../../src/ui/words/witness-words.ts';

describe('witnessNote', () => {
  it.each([
    [[], undefined],
    [[{ by: 'aao.fyi', copies: [] }], 'One source names this address: aao.fyi.'],
    [
      [{ by: 'DIMA', copies: ['VIGINUM', 'Recorded Future'] }],
      'One source names this address: DIMA, after VIGINUM and Recorded Future.',
    ],
    [
      [
        { by: 'Meta', copies: [] },
        { by: 'VIGINUM', copies: [] },
      ],
      undefined,
    ],
  ])('%j', (witnesses, words) => {
    expect(witnessNote({ witnesses })).toBe(words);
  });
});
