/** From the column `designations` to claims: codes of State Media Monitor, acts, measures, and what they name. */
import { actOf } from '../acts.ts';
import type { Claim, Evidence } from '../schema.ts';
import {
  ACT_EVIDENCE,
  BRACKETS,
  CODE_NAMES,
  HOSTS_NAMED,
  ORDER_CODES,
  OTHER_CODES,
  TYPOLOGY_SOURCES,
  TYPOLOGY_YEAR,
  type Bracket,
} from './judgements/outlets.ts';
import { READ_IN } from './judgements/evidence.ts';

export interface Code {
  readonly code: string;
  readonly value: string;
  readonly bracket: string;
}

/** `us-ofac:2013-02-06(owner)` in its parts. */
export function parseCode(text: string): Code {
  const [, code = '', value = '', bracket = ''] = /^([^:(]+)(?::([^(]*))?(?:\((.*)\))?$/u.exec(text) ?? [];
  if (code === '') throw new Error(`not a designation code: "${text}"`);
  return { code, value, bracket };
}

export type CodeResult =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'left-out'; readonly reason: string };

const IS_HOST = /^[a-z0-9.-]+\.[a-z]{2,}$/u;

function bracketOf(bracket: string): Bracket & { readonly only?: string[] } {
  if (bracket === '') return {};
  if (IS_HOST.test(bracket)) return { only: [bracket] };
  const judged = BRACKETS[bracket];
  if (judged === undefined) throw new Error(`no judgement on the bracket "(${bracket})"`);
  return judged;
}

function copyOf(evidence: string): { copy?: string } {
  const copy = READ_IN[evidence];
  return copy === undefined ? {} : { copy };
}

function typologyClaim({ code, value, bracket }: Code, cited: readonly string[]): CodeResult {
  const [, year = ''] = /^smm(?:-(\d{4}))?$/u.exec(code) ?? [];
  const candidates = year === '' ? ['smm'] : (TYPOLOGY_SOURCES[year] ?? []);
  const source = candidates.length === 1 ? candidates[0] : candidates.find((id) => cited.includes(id));
  if (source === undefined) throw new Error(`no source for the code ${code}:${value}`);
  const { names, note } = bracketOf(bracket);
  return {
    kind: 'claim',
    claim: {
      relation: 'typology',
      value,
      evidence: [source],
      date: year === '' ? TYPOLOGY_YEAR : year,
      ...copyOf(source),
      ...(names === undefined ? {} : { names }),
      ...(note === undefined ? {} : { note }),
    },
  };
}

function actClaim(code: Code, hosts: readonly string[], sources: ReadonlyMap<string, Evidence>): CodeResult {
  const pair = `${code.code}:${code.value}`;
  const id = ACT_EVIDENCE[pair];
  const name = CODE_NAMES[code.code] ?? code.code;
  const act = actOf(name);
  if (id === undefined || act === undefined) throw new Error(`no judgement on the designation "${pair}"`);
  const bracket = bracketOf(code.bracket);
  if (bracket.leaveOut !== undefined) return { kind: 'left-out', reason: bracket.leaveOut };
  const source = sources.get(id);
  if (source?.date === undefined)
    return { kind: 'left-out', reason: `its source ${id} was not seen or has no date` };
  const only = bracket.only ?? HOSTS_NAMED[pair]?.filter((host) => hosts.includes(host));
  return {
    kind: 'claim',
    claim: {
      relation: act.designates ? 'designation' : 'restriction',
      value: name,
      evidence: [id],
      date: source.date,
      ...copyOf(id),
      ...(/^\d{4}(?:\/|-)\d{2,4}$/u.test(code.value) && act.instrument.includes('{act}')
        ? { act: code.value }
        : {}),
      ...(bracket.names === undefined ? {} : { names: bracket.names }),
      ...(only === undefined ? {} : { only }),
      ...(bracket.note === undefined ? {} : { note: bracket.note }),
    },
  };
}

/** Flags that change how the row is read, not claims. */
const FLAGS = new Set(['disputed', 'own-objection', 'needs-relation-source', 'status:defunct']);

/** Listings by name, of weak weight: the row's evidence carries them. */
const LISTINGS = new Set(['asd-hamilton-2024', 'bbc-media-guide']);

export interface CodeContext {
  /** Evidence ids of the row. */
  readonly cited: readonly string[];
  /** Hosts of the row. */
  readonly hosts: readonly string[];
  /** All evidence that was seen. */
  readonly sources: ReadonlyMap<string, Evidence>;
}

/**
 * @param text one code of the column
 * @throws on codes, brackets and sources that nobody has judged yet
 */
export function readCode(text: string, { cited, hosts, sources }: CodeContext): CodeResult {
  if (FLAGS.has(text)) return { kind: 'flag', flag: text };
  const other = OTHER_CODES[text];
  if (other !== undefined) return { kind: 'left-out', reason: other };
  const code = parseCode(text);
  if (code.code.startsWith('smm')) return typologyClaim(code, cited);
  if (ORDER_CODES.includes(code.code)) return { kind: 'flag', flag: code.code };
  if (LISTINGS.has(code.code)) return { kind: 'flag', flag: code.code };
  return actClaim(code, hosts, sources);
}
