/** `node src/cli/launch/run.mjs NAME ARGS…`: builds src/cli/NAME.ts when stale, then runs its `main(args)`. */
import { pathToFileURL } from 'node:url';
import { buildCommand, isGeneratedStale } from './build.mjs';

/** Commands that carry the compiled list. */
const WITH_LIST = new Set(['check']);

/** @param {string} name @param {readonly string[]} args */
async function run(name, args) {
  const { main } = await import(pathToFileURL(await buildCommand(name)).href);
  return main(args);
}

const [name, ...args] = process.argv.slice(2);
if (WITH_LIST.has(name) && isGeneratedStale()) {
  const say = console.log;
  console.log = () => undefined;
  await run('generate', []);
  console.log = say;
}
process.exitCode = await run(name, args);
