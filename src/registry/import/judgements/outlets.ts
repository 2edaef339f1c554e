/** What a person decided about the outlets' columns, each decision with its reason where it is not plain. */

/** `code:value` of the column `designations` -> the source that states it. A new pair stops the import. */
export const ACT_EVIDENCE: Readonly<Record<string, string>> = {
  'ca-sanctions:2022-07-08': 'ca-2022-07-08',
  'ca-sanctions:2023-02-03': 'ca-2023-02-03',
  'crtc-removed:2022-68': 'crtc-2022-68',
  'ee-ttja-block:2022-03-16': 'ttja-2022-03-16',
  'ee-ttja-block:2022-04-08': 'ttja-2022-04-08',
  'ee-ttja-tv-ban:2022-02-25': 'ttja-2022-03-16',
  'eu-2024/2642:2025-05-20': 'eu-2025-05-20',
  'eu-833-2014-annex-xv:2022/2474': 'eu-2022-2474',
  'eu-833-2014-annex-xv:2022/350': 'eu-2022-350',
  'eu-833-2014-annex-xv:2022/879': 'eu-2022-879',
  'eu-833-2014-annex-xv:2023/1214': 'eu-2023-1214',
  'eu-833-2014-annex-xv:2023/2878': 'eu-2023-2878',
  'eu-833-2014-annex-xv:2023/427': 'eu-2023-427',
  'eu-833-2014-annex-xv:2024/1428': 'eu-2024-1428',
  'eu-833-2014-annex-xv:2025/395': 'eu-2025-395',
  'eu-belarus:2024-08-05': 'eu-by-2024',
  'eu-iran-hr:2022-11-14': 'eu-presstv-2022',
  'fb-state-media-label:2020-06': 'fb-2020',
  'meta-ban:2024-09-16': 'meta-2024',
  'ofcom-licence-revoked:2021-02-04': 'ofcom-cgtn-2021',
  // The note on the licence stands in the report on the UK listing.
  'ofcom-licence-revoked:2022-03': 'uk-2022-03-31',
  'ua-nsdc:2021-06': 'ua-nsdc-2021',
  'uk-sanctions:2022-03-31': 'uk-2022-03-31',
  'us-doj-domain-seizure:2021-06-22': 'us-doj-2021-06-22',
  'us-fara:2017-11': 'us-fara-tr-2017',
  'us-fara:2018-01': 'us-fara-riaglobal-2018',
  'us-fara:2018-09': 'us-fara-cgtn-xinhua-2018',
  // The report of 2017 notes that it is registered too; since when is not said.
  'us-fara:registered': 'us-fara-tr-2017',
  'us-foreign-mission:2020-02-18': 'us-ofm-2020-02-18',
  'us-foreign-mission:2020-06-22': 'us-ofm-2020-06-22',
  'us-foreign-mission:2020-10-21': 'us-ofm-2020-10-21',
  'us-foreign-mission:2024-09-04': 'us-ofm-2024-09-04',
  'us-ofac-eo14024:2024-09-13': 'us-ofac-2024-09-13',
  'us-ofac:2013-02-06': 'us-ofac-irib',
  'us-ofac:2021-04-15': 'us-ofac-2021-04-15',
  'us-ofac:2022-03-03': 'us-ofac-2022-03-03',
  'us-ofac:2022-05-08': 'us-ofac-2022-05-08',
  'us-ofac:2023-09-15': 'us-ofac-2023-09-15',
  'x-label-withdrawn:2023-04': 'x-npr-2023',
};

/** Codes that the column writes otherwise than the catalogue of acts. */
export const CODE_NAMES: Readonly<Record<string, string>> = { 'eu-2024/2642': 'eu-2024-2642' };

/** Orders that stand host by host in `regulator_orders.csv`: carried from there, at the property they name. */
export const ORDER_CODES: readonly string[] = ['lv-neplp', 'md-sis', 'ua-ncu'];

/** `code:value` -> the hosts that the two Estonian orders name, as their sources state them. */
export const HOSTS_NAMED: Readonly<Record<string, readonly string[]>> = {
  'ee-ttja-block:2022-03-16': ['1tv.com', '5-tv.ru', '78.ru', 'lenta.ru', 'ntv.ru', 'ren.tv', 'tass.ru'],
  'ee-ttja-block:2022-04-08': ['smotrim.ru'],
};

export interface Bracket {
  /** Whom the code names, when it is not the outlet itself (as it is today). */
  readonly names?: string;
  readonly note?: string;
  /** Set when the bracket forbids carrying the code at all. */
  readonly leaveOut?: string;
}

/** Brackets behind a code. A host in brackets is read as the addresses named; a new remark stops the import. */
export const BRACKETS: Readonly<Record<string, Bracket>> = {
  owner: { names: 'owner' },
  'owner USAGM': { names: 'owner (US Agency for Global Media)' },
  'owner Xinhua': { names: 'owner (Xinhua News Agency)' },
  "owner People's Daily": { names: "owner (People's Daily)" },
  parent: { names: 'parent' },
  staff: { names: 'members of its staff' },
  'director general': { names: 'director general' },
  'chief editor': { names: 'editor-in-chief' },
  'Global Times': { names: 'Global Times' },
  'T&R Productions': { names: 'T&R Productions' },
  'RIA Global determination': { names: 'RIA Global', note: 'determination that it must register' },
  determination: { note: 'determination that it must register' },
  'listed as Voice of China': { names: 'outlet listed as Voice of China' },
  STVR: { names: 'successor (Slovak Television and Radio, STVR)' },
  'before the 2023-12 change': { names: 'outlet before its change of December 2023' },
  'new code not seen': { note: 'the new code was not seen' },
  recalled: { leaveOut: 'designation recalled: the act was not seen' },
};

/** Sources of State Media Monitor codes by year; of several, the one that the row cites. */
export const TYPOLOGY_SOURCES: Readonly<Record<string, readonly string[]>> = {
  '2023': ['smm'],
  '2024': ['smm-asia-2025'],
  '2025': ['smm-cuba-ics-2025', 'smm-kcbc-2025', 'smm-stvr-2025', 'smm-global-2025'],
};

/** The year of codes without one: that of the copy. */
export const TYPOLOGY_YEAR = '2024';

/** Sources that state who owns an outlet, most telling first. Lists of domains and acts alone do not. */
export const OWNER_SOURCES: readonly string[] = [
  'smm-rossiya-segodnya',
  'smm-vgtrk-2025',
  'smm-cuba-ics-2025',
  'smm-kcbc-2025',
  'smm-venezuela-sibci-2025',
  'asd-smp',
  'canis-2023',
  'uk-2022-03-31',
  'mom-armenia',
  'reuters-xinhua-2017',
  'asc-chinese-newspapers-2011',
  'bbc-kyrgyzstan',
  'aao-irib',
];

/** Owners whose source is not among the row's own. */
export const OWNER_EVIDENCE: Readonly<Record<string, string>> = {
  'ANO TV-Novosti': 'uk-2022-03-31',
  'Rossiya Segodnya': 'uk-2022-03-31',
};

/** Owners not carried as they stand: `null` where nothing may be said, else the organisation that may be named. */
export const OWNERS: Readonly<Record<string, { readonly value: string | null; readonly reason: string }>> = {
  'not public': { value: null, reason: 'says that nothing is known' },
  'Alexander Dugin circle': { value: null, reason: 'a person' },
  'Konstantin Malofeev': { value: null, reason: 'a person' },
  'Prague company; financed by V. Medvedchuk per EU Council': { value: null, reason: 'a person' },
  'Project Lakhta (Prigozhin)': { value: 'Project Lakhta', reason: 'a person in the bracket' },
  'run by Russian intelligence per US Treasury': { value: null, reason: 'direction, not ownership' },
  'Russian intelligence-directed per US Treasury': { value: null, reason: 'direction, not ownership' },
  'Crimea-based; linked to the FSB per US Treasury': { value: null, reason: 'a link, not ownership' },
  'FSB-run per US Treasury': { value: null, reason: 'direction, not ownership' },
  'SVR-run per US Treasury': { value: null, reason: 'direction, not ownership' },
  'Institute of Oriental Studies RAS; Russian intelligence-directed per US Treasury': {
    value: 'Institute of Oriental Studies of the Russian Academy of Sciences',
    reason: 'the rest is direction, not ownership',
  },
  'ANO TV-Novosti (attribution by one community-maintained list)': {
    value: null,
    reason: 'one community list alone',
  },
  'IRGC-affiliated (recalled)': { value: null, reason: 'recalled, and an affiliation' },
  'IRGC-affiliated (recalled); listed under Islamic Ideology Dissemination Organization by SMM': {
    value: 'Islamic Ideology Dissemination Organization',
    reason: 'the rest is recalled',
  },
  'Moscow Region government (recalled)': { value: null, reason: 'recalled' },
  'Liaison Office linked (per State Media Monitor)': { value: null, reason: 'a link, not ownership' },
  'Islamic Republic of Iran (Supreme Leader)': {
    value: 'Islamic Republic of Iran',
    reason: 'a person in the bracket',
  },
  "Keyhan Institute (Supreme Leader's representative)": {
    value: 'Keyhan Institute',
    reason: 'a person in the bracket',
  },
  'Rossiya Segodnya (merged 2014)': { value: 'Rossiya Segodnya', reason: 'the bracket is history' },
  'Ruptly / ANO TV-Novosti (closed 2022)': {
    value: 'Ruptly / ANO TV-Novosti',
    reason: 'the bracket is history',
  },
};

/** Sources that state that an outlet is a party's. The column `relation` alone is not enough. */
export const PARTY_SOURCES: readonly string[] = ['canis-2023'];

/** Owners that are a party or a body of one: a trade union or another paper is not. */
export const PARTY_NAMES = /\bCCP\b|Communist Party|Communist Youth|Workers' Party/u;

export interface DisputeJudgement {
  readonly states: string;
  readonly evidence: readonly string[];
}

const USAGM: DisputeJudgement = {
  states:
    'State Media Monitor coded this service as state-funded with independent editors (ISFM); its 2025 edition reports the owner, the US Agency for Global Media, as state-controlled.',
  evidence: ['smm', 'smm-global-2025'],
};

/** Both sides of the disputes that the rows mark, named. */
export const DISPUTES: Readonly<Record<string, DisputeJudgement>> = {
  'jp-nhk': {
    states:
      'The copy of State Media Monitor codes NHK as captured public media (CaPu); the compilation from which this registry was filled carries it as editorially independent and marks the code as disputed.',
    evidence: ['smm', 'asd-smp'],
  },
  'qa-al-jazeera': { states: 'Al Jazeera contests the code SC (state-controlled).', evidence: [] },
  'us-middle-east-broadcasting-networks': USAGM,
  'us-office-for-cuba-broadcasting': USAGM,
  'us-radio-free-asia': USAGM,
  'us-rferl': USAGM,
  'us-voa': USAGM,
};

/** Codes of the column that are no claims, and what becomes of them. */
export const OTHER_CODES: Readonly<Record<string, string>> = {
  'note:2025-dismantling': 'a remark of the compilation without a source',
};

/** Names of the column `sources` of the domain table -> ids; of several, the first that the row cites, else the first. */
export const LISTING_SOURCES: Readonly<Record<string, readonly string[]>> = {
  'ASD-GMF/State Media Monitor list': ['asd-smp'],
  'v2fly/domain-list-community': ['v2fly', 'v2fly-rt', 'v2fly-rs'],
  'English Wikipedia perennial-sources list (in public code)': ['wp-rsp'],
  'aao-fyi/hosts': ['aao-rt', 'aao-irib'],
  'RSSHub Sputnik route': ['rsshub-sputnik'],
  'front-end code listing Sputnik edition hosts': ['sputnik-hosts'],
  'Insight News Media clone list': ['insight-rt-clones'],
  'ISD March 2025 mirror list (as transcribed in public code)': ['isd-2025-02'],
  'public code or archived pages using the host': ['code-usage'],
  'Estonian regulator TTJA orders 2022': ['ttja-2022-03-16', 'ttja-2022-04-08'],
  'US DOJ seizure notices (press)': ['us-doj-2021-06-22'],
  'Correctiv 2026': ['correctiv-2026'],
  'Moldovan SIS order 72': ['sis-2023-72'],
  'Moldovan SIS order 2022-02-26': ['sis-2022-02-26'],
  'Moldovan SIS order 2023-03-22': ['sis-2023-03-22'],
  'Moldovan SIS order 2024-09-25': ['sis-2024-09-25'],
  'Latvian NEPLP decision 281/1-2': ['neplp-2022-281'],
};

/** Undated lists that map the names in EU and US acts to addresses: cited beside the act that they map. */
export const CODE_LISTS = 'public code mapping EU/US/UK sanctions to domains';

/** Names of the column that are no citable source. */
export const NOT_CITABLE: readonly string[] = [
  'recalled',
  'archived page on the domain itself',
  'stored pages of the site itself',
];
