/** `registry check`: names what is wrong with the registry and where; exit code 1 when anything is. */
import { readFile } from 'node:fs/promises';
import { checkRegistry } from '../../registry/check-registry.ts';
import { readTexts } from './registry-folder.ts';

/** The full lists lie outside the repository; the small sample of our own is always there. */
const INNOCENTS = [
  '../shared/evidence/innocents/news-domains.txt',
  '../shared/evidence/innocents/popular-domains.txt',
  'test/data/innocents-sample.txt',
];

async function hostsOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('#'));
}

/** Every list of innocents that is there. */
export async function readInnocents(): Promise<Set<string>> {
  return new Set((await Promise.all(INNOCENTS.map(hostsOf))).flat());
}

export async function checkCommand(): Promise<number> {
  const innocents = await readInnocents();
  const texts = await readTexts();
  const faults = checkRegistry(texts, innocents);
  for (const { file, entry, rule, message } of faults) {
    console.error(`${file}${entry === undefined ? '' : ` · ${entry}`} · ${rule}: ${message}`);
  }
  console.log(`${texts.length} files, ${innocents.size} innocent sites: ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}
