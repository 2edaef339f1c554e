/** The registry as it lies in the repository, with what the one rule says of it. */
import { existsSync, readFileSync } from 'node:fs';
import { readRegistry, readTexts } from '../../src/cli/registry-files.ts';
import { classify, type Verdict } from '../../src/registry/classify.ts';
import { assembleList } from '../../src/registry/compute-list.ts';
import type { Entry, Property } from '../../src/registry/schema.ts';

export interface Judged {
  readonly entry: Entry;
  readonly property: Property;
  readonly verdict: Verdict | null;
}

export const texts = readTexts();
export const files = readRegistry();
export const list = assembleList(files);
export const evidence = new Map(list.evidence.map((source) => [source.id, source]));
export const judged: readonly Judged[] = list.entries.flatMap((entry) =>
  entry.properties.map((property) => ({ entry, property, verdict: classify(entry, property, evidence) })),
);

/** What is said of an address, strongest entry first as in the list. */
export function saidOf(value: string): readonly Judged[] {
  return judged.filter(({ property }) => property.value === value);
}

const SHARED = '../shared/evidence';

/** The imported sets, where they lie beside the repository. */
export const evidenceFolder = existsSync(`${SHARED}/state-media/outlets.csv`) ? SHARED : undefined;

function hostsOf(file: string): string[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Real news and popular sites: the full lists where they are, our own small sample always. */
export const innocents: ReadonlySet<string> = new Set(
  [
    `${SHARED}/innocents/news-domains.txt`,
    `${SHARED}/innocents/popular-domains.txt`,
    'test/data/innocents-sample.txt',
  ].flatMap(hostsOf),
);
