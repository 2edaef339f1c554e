/** `registry remove ENTRY [--property P] --reason "…"`: nothing is said any more; the log keeps it, with the reason. */
import { parseArgs } from 'node:util';
import { removeEntry } from '../../registry/edit/remove-entry.ts';
import { readRegistry } from '../registry-files.ts';
import { today, writeEdit } from './write-edit.ts';

/** @returns the exit code: 0 removed, 1 refused, 2 not understood */
export function removeCommand(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { property: { type: 'string' }, reason: { type: 'string' } },
  });
  const [entry, ...more] = positionals;
  if (entry === undefined || more.length > 0) {
    console.error('usage: npm run registry -- remove ENTRY [--property ADDRESS] --reason "…"');
    return 2;
  }
  const { property, reason = '' } = values;
  const removal = { entry, reason, ...(property === undefined ? {} : { property }) };
  return writeEdit(removeEntry(readRegistry(), removal, today()));
}
