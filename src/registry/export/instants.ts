/**
 * Dates as precise as their source is (a year, a month, a day) as the instants that other formats ask for. A first
 * date becomes the beginning of its year, month or day, a last date its end, so that neither claims too much.
 */

/** RFC 3339 with milliseconds: "2022-03" -> "2022-03-01T00:00:00.000Z". */
export function startOf(date: string): string {
  // ECMAScript reads a year, a year with month and a full date alone as UTC.
  return new Date(date).toISOString();
}

/** "2022-03" -> "2022-03-31T23:59:59.999Z". */
export function endOf(date: string): string {
  const start = new Date(startOf(date));
  if (date.length === 4) start.setUTCFullYear(start.getUTCFullYear() + 1);
  else if (date.length === 7) start.setUTCMonth(start.getUTCMonth() + 1);
  else start.setUTCDate(start.getUTCDate() + 1);
  return new Date(start.getTime() - 1).toISOString();
}

/** Seconds since 1970 of a list: its date, and its serial so that two lists of one day still follow each other. */
export function secondsOf(list: { readonly serial: number; readonly date: string }): number {
  return Date.parse(startOf(list.date)) / 1000 + (list.serial % 86_400);
}

/** The same as an instant, the serial in milliseconds. */
export function instantOf(list: { readonly serial: number; readonly date: string }): string {
  return new Date(Date.parse(startOf(list.date)) + (list.serial % 86_400_000)).toISOString();
}
