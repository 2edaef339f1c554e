/** Runs `npm run registry -- …` in a folder: the command works on the registry of the folder that it is run in. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export function runRegistry(folder: string, ...args: string[]): Promise<Run> {
  const launcher = resolve('src/cli/launch/run.mjs');
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [launcher, 'registry', ...args],
      { cwd: folder },
      (error, out, err) => {
        done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, out, err });
      },
    );
    child.stdin?.end();
  });
}
