/** What the exports say themselves obeys the label rules, as the labels do: every name of others is masked first. */
import { describe, expect, it } from 'vitest';
import { ENGLISH_EXPORTS, NODE_DIGESTS } from '../../../src/cli/registry/export-command.ts';
import { exportFiles } from '../../../src/registry/export/write-exports.ts';
import type { Claim, Entry, RegistryList } from '../../../src/registry/schema.ts';
import { BANNED_EN } from '../banned-words.ts';
import { DROPPED_NAMES } from '../dropped-names.ts';
import { list } from '../registry-on-disk.ts';
import { exported } from './exported.ts';

const NAMED: ReadonlySet<string> = new Set(['attribution', 'ownership', 'party']);
const hosts = new Map<string, string>();

/** Another host for each, so that what is left is ours. */
function masked(value: string): string {
  const known = hosts.get(value) ?? `host${hosts.size}.example`;
  hosts.set(value, known);
  return known;
}

function maskedClaim(claim: Claim): Claim {
  const only = claim.only === undefined ? {} : { only: claim.only.map(masked) };
  if (NAMED.has(claim.relation)) return { ...claim, ...only, value: '§' };
  return { ...claim, ...only, value: claim.relation === 'impersonation' ? masked(claim.value) : claim.value };
}

function maskedEntry<E extends Entry>(entry: E, index: number): E {
  return {
    ...entry,
    id: `entry-${index}`,
    name: '§',
    nativeName: '§',
    aliases: [],
    ...(entry.kind === 'operation' ? { targets: ['§'] } : {}),
    claims: entry.claims.map(maskedClaim),
    properties: entry.properties.map((one) => ({
      ...one,
      value: masked(one.value),
      claims: one.claims.map(maskedClaim),
    })),
  };
}

const faceless: RegistryList = {
  ...list,
  evidence: list.evidence.map(({ id, kind, date }) => ({
    id,
    kind,
    ...(date === undefined ? {} : { date }),
    publisher: '§',
    short: '§',
    title: '§',
    states: '§',
  })),
  entries: list.entries.map(maskedEntry),
};

/** Formats that say something in words; the list itself is data, with the vocabulary of its schema. */
const SAYING = /^(?:hosts|ublacklist|misp|stix)\//u;
const said = exportFiles(faceless, ENGLISH_EXPORTS, NODE_DIGESTS).filter(({ path }) => SAYING.test(path));

/** Names of the formats' own that hold a banned word, and booleans. */
const OF_THE_FORMATS = /"misp\/warninglists\/|\bfalse\b/gu;

describe('what the exports say themselves', () => {
  it('is there to be read', () => {
    expect(said.length).toBeGreaterThan(60);
    expect(said.map(({ text }) => text).join('').length).toBeGreaterThan(3_000_000);
  });

  it('has no banned word', () => {
    const found = said.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => BANNED_EN.test(line.replace(OF_THE_FORMATS, '')))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found.slice(0, 5)).toEqual([]);
  });

  it('attributes to nobody without saying who does', () => {
    const bare = said.flatMap(({ text }) => text.match(/Attributed to §(?:, §)*(?!,| by §)[^"]*/gu) ?? []);
    expect(bare.slice(0, 5)).toEqual([]);
  });
});

describe('every file', () => {
  it('names no person whom the import left out', () => {
    const found = [...exported].flatMap(([path, text]) =>
      DROPPED_NAMES.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('links to no listed outlet', () => {
    const listed = new Set(list.entries.flatMap(({ properties }) => properties.map(({ value }) => value)));
    const linked = [...exported]
      .filter(([path]) => path.startsWith('stix/'))
      .flatMap(([, text]) => [...text.matchAll(/"url": "https?:\/\/([^/"]+)/gu)])
      .filter(([, host = '']) => listed.has(host.replace(/^www\./u, '')));
    expect(linked).toEqual([]);
  });
});
