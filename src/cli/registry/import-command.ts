/** `registry import DIR [--date YYYY-MM-DD]`: fills the registry from the evidence tables. Repeatable. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMPILED, importRegistry, TABLES, type TableName } from '../../registry/import/import-registry.ts';
import { formatLeftOut } from '../../registry/import/left-out.ts';
import { listText, readRegistry, registryTexts, writeTexts } from './registry-folder.ts';

async function readTables(folder: string): Promise<Record<TableName, string>> {
  const texts = await Promise.all(
    TABLES.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return Object.fromEntries(texts) as Record<TableName, string>;
}

/**
 * @param folder the evidence folder
 * @param date ISO date of new entries and events; the compilation's own unless told
 */
export async function importCommand(folder: string, date: string = COMPILED): Promise<number> {
  const existing = await readRegistry();
  const result = importRegistry(await readTables(folder), existing, date);
  const written = await writeTexts([
    ...registryTexts(result),
    { file: 'left-out.json', text: formatLeftOut(result.leftOut) },
  ]);
  const list =
    written.length > 0 && date > existing.list.date
      ? { serial: existing.list.serial + 1, date }
      : existing.list;
  await writeTexts([{ file: 'list.json', text: listText(list) }]);
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
