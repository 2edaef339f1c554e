/** `registry add`: one outlet or operation from flags, questions or a candidate file. */
import { readFileSync } from 'node:fs';
import { addCandidate, refused } from '../../registry/edit/add-candidate.ts';
import { readCandidate, type ReadCandidate } from '../../registry/edit/candidate.ts';
import { readRegistry } from '../registry-files.ts';
import { candidateFrom, readFlags } from './add-answers.ts';
import { withTerminal } from './ask.ts';
import { today, writeEdit } from './write-edit.ts';

function candidateIn(file: string): ReadCandidate {
  try {
    return readCandidate(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, reasons: [`${file} is not JSON.`] };
  }
}

/** @returns the exit code: 0 added, 1 refused */
export async function addCommand(args: string[]): Promise<number> {
  const flags = readFlags(args);
  const registry = readRegistry();
  const read =
    flags.candidate === undefined
      ? await withTerminal((ask) => candidateFrom(flags, registry.evidence, ask, today()))
      : candidateIn(flags.candidate);
  if (!read.ok) return writeEdit(refused(...read.reasons));
  return writeEdit(addCandidate(registry, read.candidate, today()));
}
