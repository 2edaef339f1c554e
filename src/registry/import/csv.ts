/** Reads CSV as RFC 4180 has it: quoted fields, doubled quotes, line breaks inside quotes, CRLF or LF. */

export type CsvRow = Readonly<Record<string, string>>;

interface Cursor {
  readonly text: string;
  at: number;
}

/** A quoted field; the cursor stands on its opening quote. */
function quotedField(cursor: Cursor): string {
  let field = '';
  let from = cursor.at + 1;
  for (;;) {
    const quote = cursor.text.indexOf('"', from);
    if (quote === -1) throw new Error(`unclosed quote at character ${cursor.at}`);
    field += cursor.text.slice(from, quote);
    if (cursor.text[quote + 1] !== '"') {
      cursor.at = quote + 1;
      return field;
    }
    field += '"';
    from = quote + 2;
  }
}

function plainField(cursor: Cursor): string {
  const { text, at } = cursor;
  let end = at;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  cursor.at = end;
  return text.slice(at, end);
}

/** One record; the cursor ends behind its line break. */
function record(cursor: Cursor): string[] {
  const fields: string[] = [];
  for (;;) {
    fields.push(cursor.text[cursor.at] === '"' ? quotedField(cursor) : plainField(cursor));
    const next = cursor.text[cursor.at];
    if (next === ',') {
      cursor.at += 1;
      continue;
    }
    if (next !== undefined && next !== '\n' && next !== '\r') {
      throw new Error(`text after a closing quote at character ${cursor.at}`);
    }
    cursor.at += next === '\r' && cursor.text[cursor.at + 1] === '\n' ? 2 : 1;
    return fields;
  }
}

/**
 * Parses a CSV file whose first record names the columns.
 *
 * @param text the file; a byte order mark is ignored
 * @returns one object a record; every object has every column
 * @throws on an unclosed quote, on text behind a closing quote, and on records with too few or too many fields
 */
export function parseCsv(text: string): CsvRow[] {
  const cursor: Cursor = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
  const records: string[][] = [];
  while (cursor.at < text.length) records.push(record(cursor));
  const [columns, ...rows] = records;
  if (columns === undefined) return [];
  return rows.map((fields, i) => {
    if (fields.length !== columns.length) {
      throw new Error(`record ${i + 2} has ${fields.length} fields, not ${columns.length}`);
    }
    return Object.fromEntries(columns.map((column, j) => [column, fields[j] ?? '']));
  });
}

/** A field by its column; throws on a column that the file does not have, so that a renamed one is noticed. */
export function field(row: CsvRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`the file has no column ${column}`);
  return value;
}
