/** `registry export --out DIR`: the open data, every format of one list. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExportSpeech } from '../../registry/export/publication.ts';
import { exportFiles, type Digests } from '../../registry/export/write-exports.ts';
import type { Entry } from '../../registry/schema.ts';
import { ENGLISH_DETAILS } from '../../ui/catalogue/details.ts';
import { ENGLISH_LABELS } from '../../ui/catalogue/label.ts';
import { labelSentence } from '../../ui/words/banner-words.ts';
import { countryList } from '../../ui/words/country-words.ts';
import { dateWords } from '../../ui/words/date-words.ts';
import { roleWords } from '../../ui/words/operation-words.ts';
import { disputeWords } from '../../ui/words/source-words.ts';
import { readList } from '../registry-files.ts';

function objections({ name, dispute, reply }: Entry): string[] {
  const { say, language } = ENGLISH_DETAILS;
  const { kind, states, date } = dispute ?? {};
  const disputed =
    kind === undefined || states === undefined
      ? undefined
      : disputeWords({
          finding: { name },
          dispute: { kind, states, ...(date === undefined ? {} : { date }) },
        });
  const replied =
    reply === undefined
      ? undefined
      : `${say('heading.reply')}: «${reply.text}» (${say('reply.date', { name, date: dateWords(reply.date, language) })})`;
  return [disputed, replied].filter((words) => words !== undefined);
}

export const ENGLISH_EXPORTS: ExportSpeech = {
  sentence: (label) => labelSentence(label),
  countries: (codes) => countryList(codes.join(' '), ENGLISH_LABELS),
  role: (role) => roleWords(role),
  objections,
};

function digest(algorithm: 'md5' | 'sha256'): (text: string) => string {
  return (text) => createHash(algorithm).update(text, 'utf8').digest('hex');
}

export const NODE_DIGESTS: Digests = { md5: digest('md5'), sha256: digest('sha256') };

/** @returns the exit code: 0 written, 2 not understood */
export function exportCommand(args: string[]): number {
  const { out } = parseArgs({ args, options: { out: { type: 'string' } } }).values;
  if (out === undefined || out === '') {
    console.error('usage: npm run registry -- export --out DIR');
    return 2;
  }
  const list = readList();
  const files = exportFiles(list, ENGLISH_EXPORTS, NODE_DIGESTS);
  for (const { path, text } of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`list ${list.serial} of ${list.date}: ${files.length} files in ${out}`);
  return 0;
}
