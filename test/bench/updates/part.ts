/** Updates: what a week's changes weigh against the full list, what a poll costs, what pages carry. */
import { signingKey } from '../../../src/cli/release/key-file.ts';
import { NODE } from '../../../src/cli/release/node-platform.ts';
import { writeLiteral } from '../../../src/registry/index/literal.ts';
import { applyLineDiff, diffLines } from '../../../src/registry/update/line-diff.ts';
import { writeListText } from '../../../src/registry/update/list-text.ts';
import { MANIFEST_FILE } from '../../../src/registry/update/manifest.ts';
import { overlayAccounts, overlayOf } from '../../../src/registry/update/overlay.ts';
import { KEPT_RELEASES, planRelease, type PastRelease } from '../../../src/registry/update/plan-release.ts';
import type { RegistryList } from '../../../src/registry/schema.ts';
import type { Measure, Part, PartResult } from '../measure.ts';
import { number } from '../table.ts';
import { aWeekLater, grownList, type Churn } from './grown-list.ts';
import { pollCost } from './poll.ts';

const WEEK: Churn = { added: 0.005, removed: 0.005, changed: 0 };
const ROUGH_WEEK: Churn = { added: 0.01, removed: 0.01, changed: 0.01 };

const once = (
  id: string,
  words: string,
  unit: Measure['unit'],
  value: number,
  goals: Partial<Measure> = {},
): Measure => ({
  id,
  words,
  unit,
  median: value,
  low: value,
  high: value,
  repetitions: 1,
  ...goals,
});

const packed = async (text: string): Promise<number> =>
  (await NODE.pack(new TextEncoder().encode(text))).length;

/** Names alone, one a line: what the list of names and its diff would weigh without details. */
function namesText({ entries }: RegistryList): string {
  const names = entries.flatMap(({ properties }) => properties.map(({ value }) => value)).toSorted();
  return names.map((name) => `${name}\n`).join('');
}

/** What must be true of any diff, whatever it weighs. */
function faultsOf(before: string, after: string, domains: number, size: number): string[] {
  const isExact = applyLineDiff(before, diffLines(before, after)) === after;
  return [
    ...(isExact ? [] : [`the diff of ${size} domains does not lead to the new list`]),
    ...(domains === size ? [] : [`the list of ${size} domains has ${domains}`]),
  ];
}

interface Weights {
  readonly full: number;
  readonly diff: number;
  readonly names: number;
  readonly namesDiff: number;
}

async function weigh(before: RegistryList, after: RegistryList): Promise<Weights> {
  const [old, now] = [writeListText(before), writeListText(after)];
  const [oldNames, nowNames] = [namesText(before), namesText(after)];
  return {
    full: await packed(now),
    diff: await packed(diffLines(old, now)),
    names: await packed(nowNames),
    namesDiff: await packed(diffLines(oldNames, nowNames)),
  };
}

/** The manifest as it is after many releases: with all the diffs it may have. */
async function fullManifest(): Promise<Uint8Array> {
  const key = await signingKey('1'.padStart(64, '0'));
  const signer = { ...key, ...NODE, keyId: key.publicKey.id };
  const past: PastRelease[] = [];
  let list = grownList(400);
  for (let release = 0; release <= KEPT_RELEASES; release++) {
    const order = {
      name: 'masthead',
      list,
      past,
      issued: '2026-11-24T06:00:00Z',
      expires: '2027-01-08T06:00:00Z',
      shrinks: false,
    };
    const { manifest, files } = await planRelease(order, signer);
    if (release === KEPT_RELEASES) return files.get(MANIFEST_FILE) ?? new Uint8Array();
    past.unshift({ manifest, list });
    list = aWeekLater(list, ROUGH_WEEK);
  }
  throw new Error('no release was made');
}

/** Bytes of the pages' overlay, as storage keeps it. */
function overlayBytes(before: RegistryList, after: RegistryList): number {
  const index = overlayOf(before, after);
  return index === null ? 0 : JSON.stringify([writeLiteral(index), overlayAccounts(index)]).length;
}

export const UPDATES: Part = {
  name: 'updates',
  async run({ quick }): Promise<PartResult> {
    const sizes = quick ? [50_000] : [5_000, 20_000, 50_000];
    const rows: string[][] = [];
    const measures: Measure[] = [];
    const wrong: string[] = [];
    for (const size of sizes) {
      const before = grownList(size);
      const weeks = [['1 % churn', WEEK] as const, ['3 % churn', ROUGH_WEEK] as const];
      for (const [name, churn] of quick ? weeks.slice(0, 1) : weeks) {
        const after = aWeekLater(before, churn);
        const { full, diff, names, namesDiff } = await weigh(before, after);
        const overlay = overlayBytes(before, after);
        const domains = namesText(before).split('\n').length - 1;
        wrong.push(...faultsOf(writeListText(before), writeListText(after), domains, size));
        rows.push([
          number(size),
          name,
          number(full),
          number(diff),
          (diff / full).toFixed(4),
          (namesDiff / names).toFixed(4),
          number(overlay),
        ]);
        const must = churn === WEEK && size === 50_000 ? { must: 0.02, aim: 0.012 } : {};
        const id = `${size}.${churn === WEEK ? 1 : 3}`;
        measures.push(
          once(
            `updates.diff.${id}`,
            `diff / full list, ${number(size)} domains, ${name}`,
            'x',
            diff / full,
            must,
          ),
          once(
            `updates.names.${id}`,
            `the same of names alone, ${number(size)} domains, ${name}`,
            'x',
            namesDiff / names,
          ),
        );
      }
    }
    const manifest = await fullManifest();
    const { request, answer, first } = await pollCost(manifest);
    measures.push(
      once('updates.poll', 'unchanged poll: request and answer', 'B', request + answer, { must: 600 }),
      once('updates.poll.answer', 'unchanged poll: the answer alone, what a server sends', 'B', answer),
      once('updates.manifest', `manifest with ${KEPT_RELEASES} diffs`, 'B', manifest.length),
      once('updates.first', 'poll that brings a new manifest', 'B', first),
    );
    return {
      measures,
      tables: [
        {
          title: 'A week of changes (bytes as delivered, gzip)',
          heads: ['domains', 'week', 'full list', 'diff', 'diff / full', 'names alone', 'overlay for pages'],
          rows,
        },
      ],
      notes: [
        'Lists are copies of the shipped entries under generated names, with all their sources, claims and history; 1 % churn is half a percent of the addresses added and as many gone, 3 % is a percent added, gone and changed each.',
        'The poll is counted at the sockets of a bare server over plain HTTP/1.1, by the updater’s own fetch in Node; a browser adds headers of its own, a content network answers with more, HTTP/2 packs both.',
      ],
      wrong,
    };
  },
};
