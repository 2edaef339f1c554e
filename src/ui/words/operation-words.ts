/** What the registry holds on an operation's property: how firmly it is attributed, to whom, since when. */
import type { Details } from '../../check/details.ts';
import type { Level } from '../../registry/class.ts';
import { ENGLISH_DETAILS, type DetailsSpeech } from '../catalogue/details.ts';
import { ENGLISH_LABELS, type LabelSpeech } from '../catalogue/label.ts';
import { countryList } from './country-words.ts';
import { dateWords } from './date-words.ts';
import type { FactRow } from './relation-words.ts';

const ROLE_KEYS = [
  'fake-outlet',
  'proxy-outlet',
  'aggregator',
  'redirector',
  'impersonator',
  'infrastructure',
  'amplifier',
] as const;

const STATUS_KEYS = ['defunct', 'seized', 'down', 're-registered'] as const;

/** The level with the sentence of the published rule behind it; nothing where no level was computed. */
export function levelWords(
  level: Level | undefined,
  { say }: DetailsSpeech = ENGLISH_DETAILS,
): string | undefined {
  return level === undefined ? undefined : say(`level.${level}.rule`);
}

/** "Aggregator of the network"; a role that this version does not know is shown as it is. */
export function roleWords(role: string, { say }: DetailsSpeech = ENGLISH_DETAILS): string {
  const key = ROLE_KEYS.find((one) => one === role);
  return key === undefined ? role : say(`role.${key}`);
}

/** What became of the property, as history: "Domain seized". */
export function statusWords(status: string, { say }: DetailsSpeech = ENGLISH_DETAILS): string {
  const key = STATUS_KEYS.find((one) => one === status);
  return key === undefined ? status : say(`status.${key}`);
}

/** The rows of an operation's table, only those that the registry can fill. */
export function operationRows(
  details: Details,
  speech: DetailsSpeech = ENGLISH_DETAILS,
  labels: LabelSpeech = ENGLISH_LABELS,
): FactRow[] {
  const { say, language } = speech;
  const { finding, sponsors, origin } = details;
  const date = (iso: string | undefined): string | undefined =>
    iso === undefined ? undefined : dateWords(iso, language);
  const rows: [term: string, value: string | undefined][] = [
    // A copy's heading names the real site, so the operation is named here.
    [say('operation.name'), finding.class === 'impersonation' ? finding.operation : undefined],
    [say('operation.attribution'), levelWords(finding.level, speech)],
    ...sponsors.map(({ name, by }): [string, string] => [
      say('operation.attributed-to'),
      say('operation.sponsor', { name, by }),
    ]),
    [
      say('operation.located-in'),
      origin &&
        say('operation.origin', {
          countries: countryList(origin.countries.join(' '), labels),
          by: origin.by,
        }),
    ],
    [say('operation.role'), details.role === undefined ? undefined : roleWords(details.role, speech)],
    [say('operation.first-reported'), date(details.firstReported)],
    [say('operation.last-listed'), date(details.lastListed)],
  ];
  return rows.flatMap(([term, value]) => (value === undefined ? [] : [{ term, value }]));
}
