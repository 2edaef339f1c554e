/** `node src/cli/launch/run.mjs NAME ARGS…`: builds src/cli/NAME.ts when stale, then runs its `main(args)`. */
import { pathToFileURL } from 'node:url';
import { buildCommand } from './build.mjs';

const [name, ...args] = process.argv.slice(2);
const { main } = await import(pathToFileURL(await buildCommand(name)).href);
process.exitCode = await main(args);
