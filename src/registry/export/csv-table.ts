/** Writes tables as RFC 4180 has them: a header, CRLF, quotes only where needed. */

/**
 * A cell that begins with one of these is a formula to a spreadsheet. An apostrophe before it makes it text again
 * (OWASP, CSV injection).
 */
const FORMULA = /^[=+\-@\t\r]/u;

function cell(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * @param columns in order; every row has the same
 * @param rows by column; what is not there is an empty cell
 */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string | undefined>>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}
