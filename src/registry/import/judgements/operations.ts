/** What a person decided about the operations, each decision with its reason. */

export interface Judged<T> {
  readonly value: T;
  readonly reason: string;
}

/** Networks whose `sponsor_country` is where a platform located the operators: a place, never an accusation. */
export interface Origin {
  readonly countries: readonly string[];
  readonly by: string;
  readonly reason?: string;
}

/** Ids of the platform's own networks: their column `sponsor_country` is always the place of origin. */
export const ORIGIN_IDS = /^(?:meta|cls)-/u;

/** Origins that the column does not hold as it stands. Country names as the tables write them. */
export const ORIGINS: Readonly<Record<string, Origin>> = {
  'meta-by-2025': { countries: ['Belarus', 'Russia'], by: 'Meta' },
  'meta-cr-sv-2022q1': { countries: ['Costa Rica', 'El Salvador'], by: 'Meta' },
  'meta-ir-2026h1-2': {
    countries: ['Iran', 'Germany'],
    by: 'Meta',
    reason: 'located there by Meta, of other nationality',
  },
  'meta-ru-2025-ssa-2': {
    countries: ['Cameroon'],
    by: 'Meta',
    reason: 'the operator was in Cameroon; "likely for RT-linked actors" is no location and no attribution',
  },
  'meta-ru-ua-2022q1': { countries: ['Russia', 'Ukraine'], by: 'Meta' },
  'meta-tg-bf-2023q1': { countries: ['Togo', 'Burkina Faso'], by: 'Meta' },
  'meta-tr-ir-2023q2': { countries: ['Turkiye', 'Iran'], by: 'Meta' },
  'cls-2023q1': { countries: ['Venezuela', 'US'], by: 'Meta' },
  'empowering-ghana': {
    countries: ['Ghana'],
    by: 'Meta',
    reason: "Meta's file says Ghana-based; who located operators in the UAE is not said",
  },
  'stoic-zero-zeno': { countries: ['Israel'], by: 'Meta' },
  'stop-news': {
    countries: ['Russia'],
    by: 'Meta',
    reason: "Meta's file says Russia-based; no source names the operator",
  },
};

/** Operations for which the table has a country that no source attributes them to. */
export const NO_STATE: Readonly<Record<string, string>> = {
  paperwall: 'attributed to a PR firm; the source found no state tasking',
  haixun: 'attributed to PR firms, to no state',
  matryoshka: 'pro-Russian actor, not further attributed',
  'endless-mayfly': 'the source says aligned, which attributes it to no state',
  'stop-news': 'origin only, the operator is not named',
};

export interface Sponsor {
  readonly value: string;
  readonly evidence: string;
  /** Only for this address of the operation. */
  readonly property?: string;
  readonly reason: string;
}

/** Organisations that a source names behind an operation; persons, "individuals linked to" and guesses are not carried. */
export const SPONSORS: Readonly<Record<string, readonly Sponsor[]>> = {
  copycop: [
    {
      value: 'Center for Geopolitical Expertise',
      evidence: 'ofac-2024-12',
      reason:
        'designated for a network of at least 100 such sites; the person named beside it is not carried',
    },
  ],
  doppelganger: [
    {
      value: 'Social Design Agency',
      evidence: 'doj-2024-09',
      reason: 'named in the announcement of the seizure',
    },
    { value: 'Structura', evidence: 'doj-2024-09', reason: 'named in the announcement of the seizure' },
    { value: 'ANO Dialog', evidence: 'doj-2024-09', reason: 'named in the announcement of the seizure' },
  ],
  'empowering-ghana': [
    { value: 'DigitSol', evidence: 'openai-2025-02', reason: 'a commercial firm, named by OpenAI' },
  ],
  inforos: [{ value: 'GRU', evidence: 'us-ofac-2021-04-15', reason: 'run by the GRU per the designation' }],
  'irgc-2020': [
    {
      value: 'Islamic Revolutionary Guard Corps',
      evidence: 'doj-2020-10',
      reason: 'the seizure names it as the user of the domains',
    },
  ],
  'lakhta-ira': [
    { value: 'Internet Research Agency', evidence: 'graphika-ira', reason: 'named as the operator' },
  ],
  'meta-pk-2026h1': [
    {
      value: 'Inter-Services Public Relations',
      evidence: 'meta-pk-2026h1',
      reason: 'an organisation that Meta names',
    },
  ],
  'meta-ru-2026h1-2': [
    {
      value: 'Ruposters',
      evidence: 'meta-ru-2026h1-2',
      reason: 'a news aggregator that Meta names with high confidence',
    },
  ],
  paperwall: [
    {
      value: 'Shenzhen Haimaiyunxiang Media Co., Ltd. (Haimai)',
      evidence: 'citizenlab-paperwall',
      reason: 'a PR firm; no state is named',
    },
  ],
  'portal-kombat': [
    { value: 'TigerWeb', evidence: 'viginum-pk-stix', reason: 'the web company that VIGINUM names' },
  ],
  'rest-media': [
    { value: 'Rybar', evidence: 'dfrlab-rest', reason: 'the network that the research traces it to' },
  ],
  'ru-intel-proxies': [
    {
      value: 'FSB',
      evidence: 'us-ofac-2021-04-15',
      property: 'news-front.info',
      reason: 'FSB-directed per the designation',
    },
    {
      value: 'FSB',
      evidence: 'us-ofac-2021-04-15',
      property: 'southfront.org',
      reason: 'FSB-tasked per the designation',
    },
    {
      value: 'SVR',
      evidence: 'us-ofac-2021-04-15',
      property: 'strategic-culture.org',
      reason: 'SVR-directed per the designation',
    },
  ],
  'stoic-zero-zeno': [
    { value: 'STOIC', evidence: 'meta-stoic-zero-zeno', reason: 'a commercial firm, named by Meta' },
  ],
};

/** Attributions of the column that are not carried, so that the import can say so. */
export const SPONSORS_LEFT_OUT: Readonly<Record<string, string>> = {
  'african-initiative': 'services that no source names',
  copycop: 'a person, and support by the GRU, which is not an attribution of the sites',
  haixun: 'the source ties the sites to infrastructure of the firm, not to the firm itself',
  'meta-md-2025': 'individuals associated with a body are not that body',
  'meta-ru-2025-ssa-2': 'a person, "likely" for others',
  spamouflage: 'individuals associated with law enforcement are no organisation',
  'voice-of-europe': 'a network named after persons',
};

/** Names that would say more of one member than its own source does. */
export const NAMES: Readonly<Record<string, Judged<string>>> = {
  'ru-intel-proxies': {
    value: 'Russian proxy outlets',
    reason:
      'the members rest on different lists: one is profiled by the US State Department alone, not sanctioned, so the name may not say "intelligence-directed"',
  },
};

/** Names made of a person's name. */
export const ALIASES_LEFT_OUT: readonly string[] = ['Dougan network', 'Prigozhin network'];

/** Addresses that the tables carry and the registry does not, besides those that fall to the rule itself. */
export const ADDRESSES_LEFT_OUT: Readonly<Record<string, string>> = {
  'fondfbr.ru': 'the source ties it to stories of another operation, not to this one as its own',
};

/**
 * Outlets of the proxies' entries that a sanction or regulation names and no report does (EADaily, Odna Rodyna, RuBaltic,
 * Tsargrad and others; the second addresses of those that the US report of 2020 profiles, which it does not give).
 * The report of the Global Engagement Center names seven sites: those stay the operation's, "per US Department of State".
 * The others keep their place and the act as evidence, and carry no covert label: row 2 asks for a report on an
 * operation, and an act is row 7's. Their outlets' own entries say who designated them. Same for Voice of Europe and
 * InfoRos. One address without such an entry (ritmeurasia.ru, a "suspected site") is not told at all.
 */
export const ACT_IS_NO_REPORT =
  'named by acts alone, which report on no operation: kept without a covert label; the outlet’s own entry, where it has one, tells who designated it';

/** Known to be in other hands now: kept as history, never labelled. */
export const RE_REGISTERED: readonly string[] = ['rrn.world'];

/**
 * Sources that are no listing of an address: the orders come from their own table, the others are the place where a
 * source was read, or an undated list that maps names to addresses.
 */
export const NOT_A_LISTING = /^(?:ua-ncu-|researchnotes$|dima$|code-sanctioned$)/u;

/** Seizures that the source itself names address by address; any other "seized" is recalled and not carried. */
export const SEIZURES: readonly string[] = ['doj-2020-10', 'doj-2020-11', 'doj-2024-09'];

/**
 * Rolling lists, with the first date on which a version was public: a row first reported on such a day, and cited to
 * one list whose span holds it, stood in that list since then.
 */
export const ROLLING: Readonly<Record<string, string>> = {
  'viginum-rrn-csv': '2024-09-13',
  'meta-doppel': '2024-02-14',
};
