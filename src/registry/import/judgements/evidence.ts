/**
 * What a person decided about the sources of the two imported sets, each decision with its reason.
 * Ids here are the imported ones in their new style: lower-case, without the sets' prefixes `ev-` and `E-`.
 */

/** The same source under two ids in the two sets (besides those that only differ in prefix and case). */
export const SAME_SOURCE: Readonly<Record<string, string>> = {
  'ofac-2021': 'us-ofac-2021-04-15',
  'ofac-2022': 'us-ofac-2022-03-03',
};

/** Publishers as a label says them. The longest name that the publisher starts with wins. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  Alethea: 'Alethea',
  'Alliance for Securing Democracy at GMF': 'ASD',
  'BBC Monitoring': 'BBC Monitoring',
  'Block Club Chicago': 'Block Club Chicago',
  CORRECTIV: 'CORRECTIV',
  'CZ.NIC': 'CZ.NIC',
  'Cameroon News Agency': 'Cameroon News Agency',
  'Canadian Network on Information and Security (CANIS)': 'CANIS',
  'Canadian Radio-television and Telecommunications Commission': 'CRTC',
  CheckFirst: 'CheckFirst',
  'China.org.cn': 'China.org.cn',
  'Citizen Lab': 'Citizen Lab',
  'Consumer Protection and Technical Regulatory Authority (TTJA), Estonia': 'TTJA, Estonia',
  'Council of the European Union': 'Council of the EU',
  'CrimeaIsUkraine project': 'CrimeaIsUkraine project',
  DFRLab: 'DFRLab',
  Danwei: 'Danwei',
  'Debunk.org': 'Debunk.org',
  'EU DisinfoLab': 'EU DisinfoLab',
  'English Wikipedia community': 'English Wikipedia',
  'European Union': 'Council of the EU',
  'Facebook (Meta)': 'Meta',
  'Foundation for Defense of Democracies': 'FDD',
  'Frankfurter Allgemeine Zeitung': 'Frankfurter Allgemeine Zeitung',
  'German Federal Foreign Office': 'German Federal Foreign Office',
  'Google Threat Intelligence Group': 'Google',
  'Government of Canada': 'Government of Canada',
  'Government of Romania': 'Government of Romania',
  Graphika: 'Graphika',
  'Hanyu Da Cidian': 'Hanyu Da Cidian',
  'Insight News Media': 'Insight News Media',
  'Institute for Strategic Dialogue': 'ISD',
  'Iranian Diplomacy': 'Iranian Diplomacy',
  KommAustria: 'KommAustria',
  'M82-project (France)': 'DIMA',
  Mandiant: 'Mandiant',
  'Media Ownership Monitor Armenia (GMR)': 'Media Ownership Monitor',
  'Media and Journalism Research Center': 'State Media Monitor',
  Meta: 'Meta',
  'Microsoft Threat Analysis Center': 'Microsoft',
  NLconnect: 'NLconnect',
  'National Centre for Operational and Technical Management of Telecommunications Networks (NCU), Ukraine':
    'NCU, Ukraine',
  'National Electronic Mass Media Council (NEPLP), Latvia': 'NEPLP, Latvia',
  'National Security Authority (NBÚ), Slovakia': 'NBÚ, Slovakia',
  Ofcom: 'Ofcom',
  OpenAI: 'OpenAI',
  OpenFacto: 'OpenFacto',
  'President of Ukraine': 'President of Ukraine',
  'Public Senat; AFP': 'Public Sénat and AFP',
  'Public code lists': 'public code lists',
  'Public research notes': 'public research notes',
  'Qurium Media Foundation': 'Qurium',
  'RSSHub project': 'RSSHub',
  'Radio and Television Commission of Lithuania': 'LRTK, Lithuania',
  'Recorded Future': 'Recorded Future',
  Reuters: 'Reuters',
  'Security and Intelligence Service (SIS), Moldova': 'SIS, Moldova',
  'State Media Monitor': 'State Media Monitor',
  'TF1 Info': 'TF1 Info',
  'TTJA, Estonia': 'TTJA, Estonia',
  Tadaweb: 'Tadaweb',
  'The New York Times': 'The New York Times',
  'UK Foreign, Commonwealth and Development Office': 'UK Government',
  'UK Government': 'UK Government',
  'US Department of Justice': 'US Department of Justice',
  'US Department of State': 'US Department of State',
  'US State Department': 'US Department of State',
  'US Treasury': 'US Treasury',
  'USC Annenberg student project': 'USC Annenberg student project',
  VIGINUM: 'VIGINUM',
  'Wikipedia; press': 'Wikipedia',
  'aao.fyi': 'aao.fyi',
  'several public repositories': 'public code',
  'unnamed public repository': 'public code',
  'v2fly community': 'v2fly',
};

export interface DateJudgement {
  /** `null`: no date that a label could give. */
  readonly date: string | null;
  readonly reason: string;
}

/** Dates that are a span, or partly recalled or inferred. What was not read is cut off. */
export const DATES: Readonly<Record<string, DateJudgement>> = {
  smm: {
    date: '2024',
    reason:
      'the set gives the span of the pages read (2023-2025); every code carried from it is that of the copy dated February 2024',
  },
  'wp-rsp': {
    date: '2024',
    reason: 'the copy is from 2024 or 2025; the earlier year never makes it look newer',
  },
  'rsshub-sputnik': { date: '2022', reason: 'the text is from 2022 or 2023; the earlier year' },
  'sputnik-hosts': { date: '2023', reason: 'the text is from 2023 or 2024; the earlier year' },
  'code-usage': { date: '2022', reason: 'uses found between 2022 and 2026; the earliest year' },
  'eu-833-2014': { date: '2014', reason: 'date of the act; each amendment has its own source' },
  'us-ofac-irib': { date: '2013-02', reason: 'the day is recalled' },
  'us-fara-cgtn-xinhua-2018': { date: '2018-09', reason: 'the day is recalled' },
  'viginum-afrinz': { date: '2025-06', reason: 'the day is recalled' },
  'openai-2025-02': { date: '2025-02', reason: 'the day is recalled' },
  'mtac-2024-08': { date: '2024', reason: 'the date is recalled; the year follows from what it reports' },
  'bcc-2024-10': { date: '2024', reason: 'the month is inferred' },
  'danwei-xinhua': { date: null, reason: 'the year is recalled' },
  'china-org-cn-beijing-press': { date: null, reason: 'the year is inferred from a page number' },
  'irdiplomacy-2010': { date: null, reason: 'the year is inferred from an item number' },
};

/** Wording of our own where the set's would carry the name of a person, or a publisher that is a person. */
export const WORDING: Readonly<
  Record<string, { readonly publisher?: string; readonly title?: string; readonly states?: string }>
> = {
  'viginum-storm1516': {
    states:
      'Documents 77 operations (Aug 2023 to Mar 2025), links to GRU unit 29155 and the Centre for Geopolitical Expertise, and lists domains of the CopyCop network.',
  },
  'viginum-storm1516-2026': {
    title: 'Technical note on a Storm-1516 operation against the head of state of France',
  },
  'correctiv-2025': { states: 'Reports some 100 fake German-language sites of Storm-1516.' },
  'bcc-2024-10': {
    title: 'Report on a fake Chicago news site and Russian military intelligence',
    states:
      'Says ChicagoChron.com was one of 167 fake local news sites that NewsGuard counts as one network, taken offline in 2024.',
  },
  'press-francesoir': { title: 'Reports on the fake France-Soir site' },
  'issue-zeitgeschenen': { title: 'Report on a false story about a German minister' },
  'tadaweb-baybridge': { publisher: 'Tadaweb' },
  'eu-2025-05-20': {
    states: 'Lists the Voice of Europe channel; allows suspension of further media licences.',
  },
};

export interface ExtraSource {
  readonly id: string;
  readonly publisher: string;
  readonly short: string;
  readonly title: string;
  readonly kind: 'research';
  readonly date?: string;
  readonly url?: string;
  readonly states: string;
}

/** Copies in which a source was read, where the sets describe them only in passing. */
export const EXTRA_SOURCES: readonly ExtraSource[] = [
  {
    id: 'canis-copy',
    publisher: 'Public repository YoshikuYuu/SchulichIgnite2023',
    short: 'SchulichIgnite2023',
    title: 'Copy of the CANIS table of PRC state media accounts',
    kind: 'research',
    date: '2023-11-03',
    url: 'https://github.com/YoshikuYuu/SchulichIgnite2023',
    states: 'Copy of the CANIS table in a public repository; the original page was not seen.',
  },
  {
    id: 'de-source-catalogue',
    publisher: 'Public German-language source catalogue',
    short: 'a German-language source catalogue',
    title: 'Catalogue that reproduces the table of the Federal Foreign Office report',
    kind: 'research',
    states: 'Reproduces the domain table of the report on Doppelganger; the report itself was not opened.',
  },
];

/** Addresses that are those of the copy, not of the source itself. */
export const URL_OF_THE_COPY: readonly string[] = ['canis-2023'];

/**
 * Sources that were not read themselves: the copy or transcription in which they were. An official list read like
 * this is `attributed`, not `confirmed`, and the label names the copy.
 */
export const READ_IN: Readonly<Record<string, string>> = {
  smm: 'asd-smp',
  'canis-2023': 'canis-copy',
  'isd-2025-02': 'code-usage',
  'viginum-storm1516': 'dima',
  'rf-2025-09': 'dima',
  'tadaweb-baybridge': 'dima',
  'qurium-2022': 'dima',
  'openfacto-inforos': 'dima',
  'aa-2024': 'de-source-catalogue',
  'openai-2024-10': 'researchnotes',
  'ofac-2024-09': 'researchnotes',
  'ofac-2024-12': 'researchnotes',
  'alethea-1516': 'researchnotes',
};
