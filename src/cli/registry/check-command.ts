/** `registry check`: names what is wrong with the registry and where; exit code 1 when anything is. */
import { existsSync, readFileSync } from 'node:fs';
import { checkRegistry } from '../../registry/check-registry.ts';
import { readTexts } from '../registry-files.ts';

/** The full lists lie outside the repository; the small sample of our own is always there. */
const INNOCENTS = [
  '../shared/evidence/innocents/news-domains.txt',
  '../shared/evidence/innocents/popular-domains.txt',
  'test/data/innocents-sample.txt',
];

function hostsOf(file: string): string[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text.split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('#'));
}

/** Every list of innocents that is there. */
export function readInnocents(): Set<string> {
  return new Set(INNOCENTS.flatMap(hostsOf));
}

export function checkCommand(): number {
  const innocents = readInnocents();
  const texts = readTexts();
  const faults = checkRegistry(texts, innocents);
  for (const { file, entry, rule, message } of faults) {
    console.error(`${file}${entry === undefined ? '' : ` · ${entry}`} · ${rule}: ${message}`);
  }
  console.log(`${texts.length} files, ${innocents.size} innocent sites: ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}
