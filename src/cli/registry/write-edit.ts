/** The end of every edit by hand: the check decides, and only what passes it is written. */
import { checkRegistry, type Fault, type RegistryText } from '../../registry/check-registry.ts';
import { classify } from '../../registry/classify.ts';
import type { Edited } from '../../registry/edit/add-candidate.ts';
import { labelSentence } from '../../ui/words/banner-words.ts';
import { listText, readTexts, registryTexts, writeTexts } from '../registry-files.ts';
import { readInnocents } from './check-command.ts';

/** Today, in UTC: the date of an edit. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function replaced(before: readonly RegistryText[], after: readonly RegistryText[]): RegistryText[] {
  const next = new Map(before.map((one) => [one.file, one]));
  for (const one of after) next.set(one.file, one);
  return [...next.values()];
}

function sentence({ file, entry, rule, message }: Fault): string {
  return `${file}${entry === undefined ? '' : ` · ${entry}`} · ${rule}: ${message}`;
}

function refuse(reasons: readonly string[]): number {
  console.error('Refused; nothing was written.');
  for (const reason of reasons) console.error(`  ${reason}`);
  return 1;
}

/**
 * Writes an edit that the check lets pass, and says what readers will be told.
 *
 * @returns the exit code: 0 written, 1 refused
 */
export function writeEdit(edited: Edited): number {
  if (!edited.ok) return refuse(edited.reasons);
  const { registry, entry } = edited;
  const texts = [...registryTexts(registry), { file: 'list.json', text: listText(registry.list) }];
  const faults = checkRegistry(replaced(readTexts(), texts), readInnocents());
  if (faults.length > 0) return refuse(faults.map(sentence));
  for (const file of writeTexts(texts)) console.log(`written: ${file}`);
  const sources = new Map(registry.evidence.map((source) => [source.id, source]));
  for (const property of entry.properties) {
    const verdict = classify(entry, property, sources);
    const told = verdict === null ? 'nothing is told' : `${verdict.class ?? 'facts only'}, ${verdict.shown}`;
    console.log(`${entry.id} · ${property.value}: ${told}`);
    if (verdict !== null) console.log(`    ${labelSentence(verdict.label)}`);
  }
  return 0;
}
