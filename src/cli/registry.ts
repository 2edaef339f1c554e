/** `npm run registry -- COMMAND …`: the registry's command line. */
import { parseArgs } from 'node:util';
import { addCommand } from './registry/add-command.ts';
import { checkCommand } from './registry/check-command.ts';
import { diffCommand } from './registry/diff-command.ts';
import { exportCommand } from './registry/export-command.ts';
import { formatCommand } from './registry/format-command.ts';
import { importCommand } from './registry/import-command.ts';
import { keygenCommand, releaseCommand, verifyCommand } from './registry/release-command.ts';
import { removeCommand } from './registry/remove-command.ts';
import { reportCommand } from './registry/report-command.ts';
import { replyCommand, reviewCommand } from './registry/review-command.ts';
import { schemaCommand } from './registry/schema-command.ts';

const USAGE = `usage: npm run registry -- COMMAND
  add                              add an outlet or operation: asks for what no flag says (docs/registry.md)
  add --candidate FILE             add what a candidate file holds
  remove ENTRY [--property ADDRESS] --reason "…"
                                   take an entry or one address out; the log keeps it, with the reason
  review ENTRY [--by DATE]         date all its claims as compared with their sources today
  reply ENTRY --text "…"           record the outlet's right of reply, 500 characters in its own words
  check                            name what is wrong and where; exit code 1 when anything is
  format                           write every file in canonical form
  diff OLD NEW                     what changed between two registry folders or list files
  report                           counts by class, state, source and loudness, and every row left out
  export --out DIR                 write the open data: JSON, CSV, hosts, uBlacklist, MISP, STIX (docs/open-data.md)
  schema                           write the published JSON Schema to docs/schema
  import DIR [--date YYYY-MM-DD]   fill assets/registry from the evidence tables in DIR; repeatable
  keygen --out FILE                a new signing key: FILE, and FILE.pub for builds and readers
  release --key FILE --out DIR [--previous DIR] [--raise] [--shrinks] [--days N] [--issued TIME]
                                   sign and write a release: copy DIR to any web server (docs/publishing.md)
  verify DIR --key FILE.pub        prove a published folder; exit code 1 with the reason when anything is wrong`;

function usage(): number {
  console.error(USAGE);
  return 2;
}

/** A command that takes a fixed number of words and nothing else. */
function plain(count: number, run: (...words: string[]) => number): (args: string[]) => number {
  return (args) => {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    return positionals.length === count ? run(...positionals) : usage();
  };
}

function runImport(args: string[]): number {
  const options = { date: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) return usage();
  if (values.date === undefined || /^\d{4}-\d{2}-\d{2}$/u.test(values.date)) {
    return importCommand(folder, values.date);
  }
  console.error(`not a date: ${values.date}`);
  return 2;
}

const COMMANDS: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
  add: addCommand,
  remove: removeCommand,
  review: reviewCommand,
  reply: replyCommand,
  check: plain(0, checkCommand),
  format: plain(0, formatCommand),
  diff: plain(2, (before = '', after = '') => diffCommand(before, after)),
  report: plain(0, reportCommand),
  export: exportCommand,
  schema: plain(0, schemaCommand),
  import: runImport,
  keygen: keygenCommand,
  release: releaseCommand,
  verify: verifyCommand,
};

/**
 * @param args what stands behind the command's name
 * @returns the exit code: 0 done, 1 faults found or refused, 2 not understood
 */
export async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    return command === undefined ? usage() : await command(rest);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
