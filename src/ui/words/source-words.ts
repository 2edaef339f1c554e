/** Citations, disputes and history in words. */
import type { Details } from '../../check/details.ts';
import type { Citation } from '../../check/finding.ts';
import { ENGLISH_DETAILS, type DetailsSpeech } from '../catalogue/details.ts';
import { dateWords } from './date-words.ts';

/** "VIGINUM: Portal Kombat report". */
export function sourceWords(
  { publisher, title }: Citation,
  { say }: DetailsSpeech = ENGLISH_DETAILS,
): string {
  return say('source.line', { publisher, title });
}

/**
 * The address of a source if it may be opened: `https` and `http` alone, whatever a list carries.
 *
 * @returns the address, or `undefined` for a source that is cited without a link
 */
export function openableAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** A dispute as details or an entry hold it, and whose it is. */
export interface DisputeFacts {
  readonly dispute?:
    | {
        readonly kind: 'sources' | 'own-objection';
        readonly states: string;
        readonly date?: string | undefined;
      }
    | undefined;
  readonly finding: { readonly name: string };
}

/** The outlet's objection, or the two sources that contradict each other. */
export function disputeWords(
  { dispute, finding }: DisputeFacts,
  { say, language }: DetailsSpeech = ENGLISH_DETAILS,
): string | undefined {
  if (dispute === undefined) return undefined;
  const { states, date } = dispute;
  const when = date === undefined ? undefined : dateWords(date, language);
  if (dispute.kind === 'own-objection') {
    const values = { name: finding.name, states };
    return when === undefined
      ? say('dispute.objection', values)
      : say('dispute.objection.date', { ...values, date: when });
  }
  return when === undefined
    ? say('dispute.sources', { states })
    : say('dispute.sources.date', { states, date: when });
}

/** "A correction request is open since 3 March 2026." */
export function correctionWords(
  { correctionSince }: Pick<Details, 'correctionSince'>,
  { say, language }: DetailsSpeech = ENGLISH_DETAILS,
): string | undefined {
  return correctionSince === undefined
    ? undefined
    : say('correction.open', { date: dateWords(correctionSince, language) });
}

const EVENTS = ['added', 'changed', 'corrected', 'removed'] as const;

/** "Corrected, 3 March 2026": the head of a line of history. */
export function eventWords(
  { event, date }: Details['history'][number],
  { say, language }: DetailsSpeech = ENGLISH_DETAILS,
): string {
  const when = dateWords(date, language);
  const key = EVENTS.find((one) => one === event);
  return key === undefined ? say('event.other', { event, date: when }) : say(`event.${key}`, { date: when });
}
