/** Faults that somebody could plant in the registry, each with what the check must say of it. */

export interface Planted {
  readonly name: string;
  readonly file: string;
  /**
   * Where in the file's JSON: keys and places; in a list of things also their id or address; `+` appends to a list.
   */
  readonly at: readonly (string | number)[];
  /** What is put there; `undefined` takes away what is there. */
  readonly put: unknown;
  readonly entry: string;
  readonly rule: string;
  readonly says: string;
}

const outlet = (
  country: string,
  id: string,
  ...at: (string | number)[]
): Pick<Planted, 'file' | 'at' | 'entry'> => ({
  file: `outlets/${country}.json`,
  at: ['entries', id, ...at],
  entry: id,
});
const operation = (id: string, ...at: (string | number)[]): Pick<Planted, 'file' | 'at' | 'entry'> => ({
  file: `operations/${id}.json`,
  at: ['entry', ...at],
  entry: id,
});
const domain = (value: string): unknown => ({
  kind: 'domain',
  value,
  scope: 'site',
  confidence: 'high',
  added: '2026-11-22',
  claims: [{ relation: 'listing', value: 'own', evidence: ['asd-smp'], date: '2024-02' }],
});
const seizure = {
  relation: 'restriction',
  value: 'us-doj-domain-seizure',
  evidence: ['asd-smp'],
  date: '2024-02',
};

export const PLANTED: readonly Planted[] = [
  {
    name: 'a claim without evidence',
    ...outlet('bg', 'bg-bulgarian-news-agency-bta', 'claims', 0, 'evidence'),
    put: [],
    rule: 'evidence',
    says: 'a claim without evidence',
  },
  {
    name: 'evidence without a date',
    ...outlet('bh', 'bh-bahrain-news-agency-bahrain-radio-and-tv', 'claims', 0, 'evidence'),
    put: ['code-sanctioned'],
    rule: 'undated',
    says: 'code-sanctioned, which has no date',
  },
  {
    name: 'a dangling evidence id',
    ...outlet('bt', 'bt-kuensel', 'claims', 0, 'evidence'),
    put: ['a-report-nobody-has'],
    rule: 'evidence',
    says: 'no evidence has the id a-report-nobody-has',
  },
  {
    name: 'an unknown typology',
    ...outlet('tj', 'tj-khovar', 'claims', 0, 'value'),
    put: 'Bad',
    rule: 'typology',
    says: 'Bad is no code of the typology',
  },
  {
    name: 'a class typed in by hand',
    ...outlet('td', 'td-tele-tchad', 'class'),
    put: 'state-controlled',
    rule: 'schema',
    says: 'class',
  },
  {
    name: 'an unknown relation',
    ...outlet('so', 'so-sntv', 'claims', 0, 'relation'),
    put: 'rumour',
    rule: 'schema',
    says: 'relation',
  },
  {
    name: 'a bare suffix',
    ...outlet('tg', 'tg-atop', 'properties', '+'),
    put: domain('co.uk'),
    rule: 'public-suffix',
    says: 'co.uk is a bare public suffix',
  },
  {
    name: 'a general platform',
    ...outlet('uy', 'uy-radio-uruguay', 'properties', '+'),
    put: domain('youtube.com'),
    rule: 'platform',
    says: 'youtube.com is a general platform',
  },
  {
    name: 'an innocent',
    ...outlet('rw', 'rw-rwandan-broadcasting-agency-rba', 'properties', '+'),
    put: domain('spiegel.de'),
    rule: 'innocent',
    says: 'spiegel.de is on a list of innocents',
  },
  {
    name: 'an address in two files',
    ...outlet('ye', 'ye-saba-internationally-recognised-government', 'properties', '+'),
    put: domain('rt.com'),
    rule: 'duplicate',
    says: 'rt.com also belongs to ru-rt-international',
  },
  {
    name: 'an entry in two files',
    ...outlet('tn', 'tn-essahafa', 'id'),
    put: 'tj-jumhuriyat',
    entry: 'tj-jumhuriyat',
    rule: 'duplicate',
    says: 'the id stands twice',
  },
  {
    name: 'a date in the future',
    ...outlet('mz', 'mz-noticias', 'claims', 0, 'date'),
    put: '2031-01-01',
    rule: 'date',
    says: 'dated 2031-01-01, after the list',
  },
  {
    name: 'a month that is none',
    ...outlet('sd', 'sd-sudan-news-agency-suna', 'claims', 0, 'date'),
    put: '2024-13',
    rule: 'schema',
    says: 'must be YYYY, YYYY-MM or YYYY-MM-DD',
  },
  {
    name: 'an account of a person',
    ...outlet('pt', 'pt-lusa-news-agency', 'properties', 'instagram:lusa_noticias', 'holder'),
    put: 'person',
    rule: 'schema',
    says: 'holder',
  },
  {
    name: 'a homograph',
    ...outlet('mr', 'mr-radio-mauritanie', 'properties', '+'),
    put: domain('xn--pple-43d.com'),
    rule: 'homograph',
    says: 'xn--pple-43d.com mixes scripts',
  },
  {
    name: 'a seizure without its act',
    ...outlet('ec', 'ec-publica-fm', 'properties', 0, 'claims', '+'),
    put: seizure,
    rule: 'act',
    says: 'us-doj-domain-seizure is claimed without the act as evidence',
  },
  {
    name: 'an address called seized by nobody',
    ...outlet('cd', 'cd-rtnc', 'properties', 0, 'status'),
    put: 'seized',
    rule: 'act',
    says: 'rtnc.cd is called seized without the act',
  },
  {
    name: 'capital letters in a host',
    ...outlet('dj', 'dj-la-nation', 'properties', 0, 'value'),
    put: 'LaNation.dj',
    rule: 'host',
    says: 'LaNation.dj is not a lower-case ASCII hostname',
  },
  {
    name: 'a path in a domain',
    ...outlet('bw', 'bw-kutlwano', 'properties', 0, 'value'),
    put: 'kutlwano.gov.bw/news',
    rule: 'host',
    says: 'kutlwano.gov.bw/news is not a lower-case ASCII hostname',
  },
  {
    name: 'a source that links to a listed outlet',
    file: 'evidence.json',
    at: ['evidence', 'ca-2022-07-08', 'url'],
    put: 'https://sputniknews.com/20220708/an-article.html',
    entry: 'ca-2022-07-08',
    rule: 'source-link',
    says: 'links to sputniknews.com',
  },
  {
    name: 'a source that links to a script',
    file: 'evidence.json',
    at: ['evidence', 'gec-2020', 'url'],
    put: 'javascript:alert(1)',
    entry: 'gec-2020',
    rule: 'source-link',
    says: 'is no web address',
  },
  {
    name: 'a reply of more than 500 characters',
    ...outlet('sv', 'sv-sistema-nacional-de-medios-publicos', 'reply'),
    put: { text: 'x'.repeat(501), date: '2026-11-01' },
    rule: 'schema',
    says: 'reply.text',
  },
  {
    name: 'a copied site that is itself a copy',
    ...operation('endless-mayfly', 'properties', 0, 'claims', 0, 'value'),
    put: 'spiegel.ltd',
    rule: 'original',
    says: 'the real site spiegel.ltd is itself listed as a copy',
  },
  {
    name: 'a parent that does not exist',
    ...outlet('bn', 'bn-media-permata', 'parent'),
    put: 'bn-nobody',
    rule: 'link',
    says: 'no entry has the id bn-nobody',
  },
  {
    name: 'a parent that is its own child',
    ...outlet('cy', 'cy-cybc', 'parent'),
    put: 'cy-cybc',
    rule: 'link',
    says: 'is its own parent',
  },
  {
    name: 'an act that nobody knows',
    ...outlet('lv', 'lv-latvijas-radio-lr', 'claims', 0),
    put: { relation: 'designation', value: 'zz-decree', evidence: ['eu-2022-350'], date: '2022' },
    rule: 'act',
    says: 'zz-decree is not in the catalogue of acts',
  },
  {
    name: 'an operation’s address without a role',
    ...operation('rest-media', 'properties', 0, 'role'),
    put: undefined,
    rule: 'role',
    says: 'needs a role',
  },
  {
    name: 'an outlet in another country’s file',
    ...outlet('li', 'li-radio-liechtenstein', 'country'),
    put: 'AT',
    rule: 'place',
    says: 'belongs into outlets/at.json',
  },
  {
    name: 'an entry without history',
    ...outlet('mw', 'mw-malawi-broadcasting-corporation-mbc', 'history'),
    put: [],
    rule: 'history',
    says: 'no event says when it was added',
  },
  {
    name: 'a review that is due before it was made',
    ...outlet('nl', 'nl-nederlandse-publieke-omroep-npo', 'claims', 0, 'reviewBy'),
    put: '2020',
    rule: 'date',
    says: 'is due for review on 2020',
  },
  {
    name: 'a www. address',
    ...outlet('ar', 'ar-canal-encuentro', 'properties', '+'),
    put: domain('www.agencia-de-prueba.com.ar'),
    rule: 'www',
    says: 'www.agencia-de-prueba.com.ar: leave www. out',
  },
  {
    name: 'a name space that is sold like a suffix',
    ...outlet('at', 'at-osterreichischer-rundfunk-orf', 'properties', '+'),
    put: domain('eu.com'),
    rule: 'public-suffix',
    says: 'eu.com is a bare public suffix',
  },
  {
    name: 'an account that is nobody’s',
    ...outlet('co', 'co-senal-colombia', 'properties', 'instagram:senalcolombia', 'holder'),
    put: undefined,
    rule: 'schema',
    says: 'holder',
  },
  {
    name: 'a successor that does not exist',
    ...outlet('ru', 'ru-voice-of-russia', 'successor'),
    put: 'ru-nobody',
    rule: 'link',
    says: 'no entry has the id ru-nobody',
  },
  {
    name: 'a contradiction with one side',
    ...outlet('jp', 'jp-nhk', 'dispute', 'evidence'),
    put: ['smm'],
    rule: 'dispute',
    says: 'fewer than two are named',
  },
  {
    name: 'an act about an address that the entry does not hold',
    ...outlet('cz', 'cz-czech-news-agency-ctk', 'claims', 0, 'only'),
    put: ['somebody-else.cz'],
    rule: 'only',
    says: 'a claim is about somebody-else.cz',
  },
  {
    name: 'a review in the future',
    ...outlet('ee', 'ee-eesti-rahvusringhaaling-err', 'claims', 0, 'reviewed'),
    put: '2031-01-01',
    rule: 'date',
    says: 'reviewed on 2031-01-01, after the list',
  },
  {
    name: 'a source in the future',
    file: 'evidence.json',
    at: ['evidence', 'smm-global-2025', 'date'],
    put: '2031',
    entry: 'smm-global-2025',
    rule: 'date',
    says: 'is dated 2031, after the list',
  },
];

/** Two faults of form, planted in the text itself. */
export const MISSHAPEN: readonly {
  readonly name: string;
  readonly file: string;
  readonly text: (text: string) => string;
  readonly rule: string;
  readonly says: string;
}[] = [
  {
    name: 'an unsorted file',
    file: 'outlets/ht.json',
    text: (text) => text.replace(/("id": "[^"]+"),(\s+)("kind": "outlet")/u, '$3,$2$1'),
    rule: 'canonical',
    says: 'is not in canonical form',
  },
  {
    name: 'a file cut short',
    file: 'outlets/hn.json',
    text: (text) => text.slice(0, -20),
    rule: 'json',
    says: 'is not JSON',
  },
];
