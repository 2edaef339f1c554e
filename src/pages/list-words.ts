/** The state of the list and of its updates, in sentences. */
import type { ListStatus } from '../messages/list-status.ts';
import { UPDATE } from '../ui/catalogue/update.ts';
import { dateWords } from '../ui/words/date-words.ts';
import { refusalWords } from '../ui/words/refusal-words.ts';
import { ageInDays, freshnessOf, type Freshness } from './list-age.ts';

const { say, language } = UPDATE;

/** A moment on the reader's own clock. */
function timeWords(at: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time)
    ? at
    : new Intl.DateTimeFormat(language.formats, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

const originWords = ({ downloaded }: ListStatus): string =>
  say(downloaded ? 'origin.signed' : 'origin.bundled');

/** Version, size and where it came from. */
export function factsWords(status: ListStatus): string {
  const { date, serial, entries: count } = status;
  const day = dateWords(date, language);
  return say('facts', { date: day, serial: String(serial), count, origin: originWords(status) });
}

/** The same for the popup's foot. */
export function shortFactsWords(status: ListStatus): string {
  const { date, serial } = status;
  return say('facts.short', {
    date: dateWords(date, language),
    serial: String(serial),
    origin: originWords(status),
  });
}

export interface AgeWords {
  readonly freshness: Freshness;
  /** Empty for a list of today. */
  readonly words: string;
}

/** @param now ms since 1970 */
export function ageWords({ asOf }: ListStatus, now: number): AgeWords {
  const count = ageInDays(asOf, now);
  const freshness = freshnessOf(count);
  const key = freshness === 'fresh' ? 'age' : (`age.${freshness}` as const);
  return { freshness, words: count === 0 ? '' : say(key, { count }) };
}

function refusedWords({ refusal }: ListStatus): string {
  if (refusal === null) return '';
  const [time, sentence] = [timeWords(refusal.at), refusalWords(refusal)];
  return refusal.mirror === ''
    ? say('refusal.here', { time, sentence })
    : say('refusal.from', { time, mirror: refusal.mirror, sentence });
}

/**
 * What became of the last attempt, and of the last one that was refused; each a sentence.
 *
 * @param brief leaves out a refusal that has been made good since
 */
export function updateWords(status: ListStatus, brief = false): string[] {
  const { updates, attempt } = status;
  if (updates === 'off') return [say('off')];
  const last =
    attempt === null
      ? say('attempt.none')
      : say(`attempt.${attempt.outcome}`, { time: timeWords(attempt.at) });
  const isPast = brief && attempt?.outcome !== 'refused';
  return [last, isPast ? '' : refusedWords(status)].filter((words) => words !== '');
}
