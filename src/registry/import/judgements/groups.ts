/**
 * How outlets hang together, as far as the evidence says so: owners that have no row of their own, who is under whom,
 * who took whose place, and under which names sources speak of them. Each decision with its reason.
 */
import type { Claim } from '../../schema.ts';

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly nativeName?: string;
  readonly country: string;
  /** Each by one source; the date is the source's. */
  readonly claims: readonly (Pick<Claim, 'relation' | 'value'> & { readonly evidence: string })[];
  readonly reason: string;
}

/** Owners of several outlets whom sources name themselves. They hold no address: nothing is said on any page. */
export const GROUPS: readonly Group[] = [
  {
    id: 'cn-china-media-group',
    name: 'China Media Group',
    nativeName: '中央广播电视总台',
    country: 'CN',
    claims: [{ relation: 'listing', value: 'outlet', evidence: 'asd-smp' }],
    reason: 'the State Media Matrix names it as the company of a dozen outlets',
  },
  {
    id: 'ru-ano-tv-novosti',
    name: 'ANO TV-Novosti',
    nativeName: 'АНО «ТВ-Новости»',
    country: 'RU',
    claims: [
      { relation: 'designation', value: 'uk-sanctions', evidence: 'uk-2022-03-31' },
      { relation: 'designation', value: 'us-foreign-mission', evidence: 'us-ofm-2024-09-04' },
      { relation: 'designation', value: 'us-ofac-eo14024', evidence: 'us-ofac-2024-09-13' },
    ],
    reason: 'three acts name it itself, as the owner of RT',
  },
];

/** Owners as the rows name them, where that is not the name of the owner's own row. */
export const OWNED_BY: Readonly<Record<string, string>> = {
  'ANO TV-Novosti': 'ru-ano-tv-novosti',
  'China Media Group': 'cn-china-media-group',
  'China Media Group (CCP Publicity Department)': 'cn-china-media-group',
  'Ruptly / ANO TV-Novosti': 'ru-ruptly',
};

interface Judged<T> {
  readonly value: T;
  readonly reason: string;
}

/** Outlets that ended, and the one that took their place. */
export const SUCCESSORS: Readonly<Record<string, Judged<string>>> = {
  'ru-voice-of-russia': {
    value: 'ru-sputnik-international',
    reason:
      'the row calls it the predecessor of Sputnik; Media Ownership Monitor says that Rossiya Segodnya was formed from it',
  },
};

/** Names of sources and former addresses that are not the entry's own name: for those who look it up. */
export const ALIASES: Readonly<Record<string, Judged<readonly string[]>>> = {
  'ru-rt-international': {
    value: ['RT English', 'RT UK', 'Russia Today'],
    reason: 'Regulation (EU) 2022/350 lists the first two; the third is its former address',
  },
  'ru-rt-de': { value: ['RT Germany'], reason: 'Regulation (EU) 2022/350' },
  'ru-rt-es': { value: ['RT Spanish'], reason: 'Regulation (EU) 2022/350' },
};
