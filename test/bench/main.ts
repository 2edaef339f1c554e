/** The benchmark's main program: runs the parts, prints their tables, saves the run. */
import { EAGER } from './eager/part.ts';
import { watchEnvironment } from './environment.ts';
import { EXPLORER } from './explorer/part.ts';
import { LISTS } from './lists/part.ts';
import { LOOKUP } from './lookup/part.ts';
import type { Part, PartResult } from './measure.ts';
import { PAGE } from './page/part.ts';
import { compareRuns, NoSavedRun, saveRun } from './saved-run.ts';
import { goalTable, renderTable } from './table.ts';
import { UNWRAP } from './unwrap/part.ts';
import { UPDATES } from './updates/part.ts';

const PARTS: readonly Part[] = [LOOKUP, UNWRAP, PAGE, UPDATES, LISTS, EXPLORER];
/** Not part of a whole run: it changes a file of the sources. */
const ASKED_FOR: readonly Part[] = [EAGER];

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function report(name: string, result: PartResult): void {
  for (const table of result.tables) say(`\n${renderTable(table)}`);
  if (result.measures.some(({ must }) => must !== undefined))
    say(`\n${renderTable({ ...goalTable(result.measures), title: `${name}: goals (at most)` })}`);
  for (const note of result.notes) say(`- ${note}`);
  for (const fault of result.wrong) say(`WRONG: ${fault}`);
}

const NOTHING: PartResult = { measures: [], tables: [], notes: [], wrong: [] };

/** What the other parts found is not lost with one that fails. */
async function resultOf(part: Part, quick: boolean): Promise<PartResult> {
  if (part.needsChromium === true && (process.env['CHROMIUM'] ?? '') === '')
    return { ...NOTHING, notes: [`${part.name}: not run, it needs CHROMIUM=/path/of/chromium.`] };
  try {
    return await part.run({ quick });
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...NOTHING, wrong: [`${part.name}: broke off: ${reason}`] };
  }
}

function compare(before: string, after: string): number {
  try {
    say(renderTable(compareRuns(before, after)));
    return 0;
  } catch (error) {
    if (!(error instanceof NoSavedRun)) throw error;
    say(error.message);
    return 2;
  }
}

/**
 * @param args `--compare A.json B.json`, or nothing
 * @returns exit code: 1 after a wrong answer of ours, 2 for a call that makes no sense
 */
export async function main(args: readonly string[]): Promise<number> {
  const [command, before, after] = args;
  if (command === '--compare' && before !== undefined && after !== undefined) {
    return compare(before, after);
  }
  const { PART: wanted, QUICK: quick } = process.env;
  const chosen =
    wanted === undefined
      ? PARTS
      : [...PARTS, ...ASKED_FOR].filter(({ name }) => wanted.split(',').includes(name));
  if (command !== undefined || chosen.length === 0) {
    say(
      `usage: [QUICK=1] [PART=${PARTS.map(({ name }) => name).join('|')}] npm run bench [-- --compare A.json B.json]`,
    );
    return 2;
  }
  const environment = watchEnvironment();
  const at = new Date().toISOString();
  const parts: Record<string, PartResult> = {};
  for (const part of chosen) {
    const result = await resultOf(part, quick === '1');
    parts[part.name] = result;
    report(part.name, result);
  }
  const run = { at, quick: quick === '1', environment: environment(), parts };
  say(`\n${JSON.stringify(run.environment)}\nsaved as ${saveRun(run)}`);
  return Object.values(parts).some(({ wrong }) => wrong.length > 0) ? 1 : 0;
}
