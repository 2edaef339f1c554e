/** `npm run registry -- import DIR | report | check | format`: the registry's command line. */
import { importCommand } from './registry/import-command.ts';
import { reportCommand } from './registry/report-command.ts';

const USAGE = 'usage: registry import DIR [--date YYYY-MM-DD] | report | check | format';

/** @returns the exit code */
export async function main(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  const dateAt = rest.indexOf('--date');
  const date = dateAt === -1 ? undefined : rest[dateAt + 1];
  if (command === 'import' && rest[0] !== undefined) return importCommand(rest[0], date);
  if (command === 'report') return reportCommand();
  console.error(USAGE);
  return 2;
}
