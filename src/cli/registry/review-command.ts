/** `registry review ENTRY` and `registry reply ENTRY`: what maintainers record of an entry besides its facts. */
import { parseArgs } from 'node:util';
import { recordReply, reviewEntry } from '../../registry/edit/review-entry.ts';
import { readRegistry } from '../registry-files.ts';
import { today, writeEdit } from './write-edit.ts';

function misunderstood(usage: string): number {
  console.error(`usage: npm run registry -- ${usage}`);
  return 2;
}

/** @returns the exit code: 0 written, 1 refused, 2 not understood */
export function reviewCommand(args: string[]): number {
  const options = { by: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [entry, ...more] = positionals;
  if (entry === undefined || more.length > 0) return misunderstood('review ENTRY [--by DATE]');
  const { by } = values;
  const review = { entry, ...(by === undefined ? {} : { reviewBy: by }) };
  return writeEdit(reviewEntry(readRegistry(), review, today()));
}

/** @returns the exit code: 0 written, 1 refused, 2 not understood */
export function replyCommand(args: string[]): number {
  const options = { text: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [entry, ...more] = positionals;
  if (entry === undefined || more.length > 0) return misunderstood('reply ENTRY --text "…"');
  return writeEdit(recordReply(readRegistry(), { entry, text: values.text ?? '' }, today()));
}
