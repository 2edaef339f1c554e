/** Builds of the extension for the bench: as shipped, with time marks, and with a longer list in the page script. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readList } from '../../../src/cli/registry-files.ts';
import { buildParts } from '../../../src/registry/index/build-index.ts';
import { summariesByName } from '../../../src/registry/index/index-list.ts';
import { literalSource } from '../../../src/cli/literal-source.ts';
import { writeLiteral } from '../../../src/registry/index/literal.ts';
import { withoutEntries, writeVerdicts } from '../../../src/registry/index/write-verdicts.ts';
import { generatedNames } from '../lookup/listed-names.ts';

/** @returns its folder */
export function buildExtension(env: Readonly<Record<string, string>>, out: string): string {
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    env: { ...process.env, ...env, OUT: out },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(process.cwd(), 'dist', out);
}

/** How the index begins in the page script; numbers as a packer writes them, 38,000 as `38e3`. */
const LITERAL = /\{numbers:\[[\de,]+\],lines:/;

/**
 * Replaces the index in a page script: all from its first brace to the one that closes it.
 *
 * @throws Error when it is not there, or not as it is written today
 */
function withLiteral(script: string, literal: string): string {
  const start = LITERAL.exec(script)?.index ?? -1;
  if (start < 0) throw new Error('the index was not found in the page script');
  let open = 0;
  let end = start;
  do {
    const character = script[end];
    // What is in texts is no brace.
    if (character === '`' || character === '"' || character === "'") end = script.indexOf(character, end + 1);
    if (end < 0 || character === undefined) throw new Error('the index has no end in the page script');
    open += character === '{' ? 1 : character === '}' ? -1 : 0;
    end++;
  } while (open > 0);
  return script.slice(0, start) + literal + script.slice(end);
}

/**
 * The same extension with a longer list in its page script: the shipped names and generated ones that say what one of
 * the shipped ones says.
 *
 * @returns its folder
 */
export function withLongerList(build: string, names: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-bench-list-'));
  cpSync(build, folder, { recursive: true });
  const said = summariesByName(readList('assets/registry'), 'page');
  const samples = [...said.values()].slice(0, 200);
  const longer = new Map(said);
  for (const [i, name] of generatedNames(names).entries()) {
    if (longer.size >= names) break;
    // Of its own entry each, as a real list has them.
    longer.set(
      name,
      (samples[i % samples.length] ?? []).map((one) => ({ ...one, property: name })),
    );
  }
  const { verdicts, shared } = writeVerdicts(longer);
  const parts = buildParts(verdicts, shared);
  const literal = writeLiteral({ ...parts, verdicts: withoutEntries(parts.verdicts) });
  const script = join(folder, 'src/content/start.iife.js');
  writeFileSync(script, withLiteral(readFileSync(script, 'utf8'), literalSource(literal)));
  return folder;
}
