/** Processes of our own: fresh code, fresh heap, nothing left over from the candidate before. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';

/**
 * Runs a built `*-process.ts` and reads the one line of JSON that it prints.
 *
 * @param name file name without its ending
 * @param request its argument, as JSON
 * @throws when the process fails or prints something else
 */
export function runProcess<Schema extends v.GenericSchema>(
  name: string,
  request: object,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const script = join('dist/bench/build', `${name}.js`);
  const profile = process.env['PROFILE'];
  const flags = [
    '--expose-gc',
    '--max-old-space-size=6000',
    ...(profile === name
      ? ['--cpu-prof', '--cpu-prof-dir=dist/bench/profiles', '--cpu-prof-interval=200']
      : []),
  ];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...flags, script, JSON.stringify(request)],
      { maxBuffer: 2 ** 26, encoding: 'utf8' },
      (error, out, faults) => {
        if (error === null) resolve(v.parse(schema, JSON.parse(out)));
        else reject(new Error(`${name} ${JSON.stringify(request)}: ${error.message}\n${faults}`));
      },
    );
  });
}

/** What a `*-process.ts` was asked. */
export function readRequest<Schema extends v.GenericSchema>(schema: Schema): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(process.argv[2] ?? ''));
}

export const answer = (value: object): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

/** Collects garbage: everything for a heap reading, the young alone between two timings. */
export function collect(type: 'minor' | 'major'): void {
  if (globalThis.gc === undefined) throw new Error('needs --expose-gc');
  globalThis.gc({ type, execution: 'sync' });
}
