import type { Language } from '../catalogue/speech.ts';

/**
 * A date in words, exactly as precise as the source was: "2024", "February 2024", "12 February 2024".
 *
 * @param date `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a full ISO time; anything else comes back as it is
 */
export function dateWords(date: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/.exec(date);
  if (parts === null) return date;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'));
  return new Intl.DateTimeFormat(language.formats, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(time);
}

/** The year of a date: what a table of sources shows. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/**
 * A moment in the reader's own time: "25 November 2026 at 18:52".
 *
 * @param time a full ISO time; anything else comes back as it is
 */
export function momentWords(time: string, language: Language): string {
  const moment = Date.parse(time);
  if (Number.isNaN(moment)) return time;
  return new Intl.DateTimeFormat(language.formats, { dateStyle: 'long', timeStyle: 'short' }).format(moment);
}
