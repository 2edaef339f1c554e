/** `registry import DIR [--date YYYY-MM-DD]`: fills the registry from the evidence tables. Repeatable. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED, importRegistry, TABLES, type TableName } from '../../registry/import/import-registry.ts';
import { formatLeftOut } from '../../registry/import/left-out.ts';
import { listText, readRegistry, registryTexts, writeTexts } from '../registry-files.ts';

function readTables(folder: string): Record<TableName, string> {
  const texts = TABLES.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(texts) as Record<TableName, string>;
}

/**
 * @param folder the evidence folder
 * @param date ISO date of new entries and events; the compilation's own unless told
 */
export function importCommand(folder: string, date: string = COMPILED): number {
  const existing = readRegistry();
  const result = importRegistry(readTables(folder), existing, date);
  const written = writeTexts([
    ...registryTexts(result),
    { file: 'left-out.json', text: formatLeftOut(result.leftOut) },
  ]);
  const list =
    written.length > 0 && date > existing.list.date
      ? { serial: existing.list.serial + 1, date }
      : existing.list;
  writeTexts([{ file: 'list.json', text: listText(list) }]);
  const properties = [...result.outlets, ...result.operations].reduce(
    (sum, one) => sum + one.properties.length,
    0,
  );
  console.log(
    `${result.outlets.length} outlets, ${result.operations.length} operations, ${properties} properties, ` +
      `${result.evidence.length} sources; ${result.leftOut.length} rows left out; ${written.length} files written`,
  );
  for (const id of result.kept) console.log(`${id}: corrected or removed by hand, left as it is`);
  return 0;
}
