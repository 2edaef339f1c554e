/** `npm run registry -- import DIR | report | check | format`: the registry's command line. */
import { parseArgs } from 'node:util';
import { checkCommand } from './registry/check-command.ts';
import { formatCommand } from './registry/format-command.ts';
import { importCommand } from './registry/import-command.ts';
import { reportCommand } from './registry/report-command.ts';

const USAGE = `usage: npm run registry -- COMMAND
  import DIR [--date YYYY-MM-DD]   fill assets/registry from the evidence tables in DIR; repeatable
  report                           counts by class, state, source and loudness, and every row left out
  check                            name what is wrong and where; exit code 1 when anything is
  format                           write every file in canonical form`;

async function run(
  command: string | undefined,
  folder: string | undefined,
  date: string | undefined,
): Promise<number> {
  if (command === 'import' && folder !== undefined) return importCommand(folder, date);
  if (folder === undefined) {
    if (command === 'report') return reportCommand();
    if (command === 'check') return checkCommand();
    if (command === 'format') return formatCommand();
  }
  console.error(USAGE);
  return 2;
}

/**
 * @param args what stands behind the command's name
 * @returns the exit code: 0 done, 1 faults found, 2 not understood
 */
export async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { date: { type: 'string' } },
    });
    if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(values.date)) {
      console.error(`not a date: ${values.date}`);
      return 2;
    }
    return await run(positionals[0], positionals[1], values.date);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
