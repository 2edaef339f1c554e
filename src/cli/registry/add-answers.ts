/** What `registry add` needs to know: from flags, and from questions where flags are missing. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { issueSentences, readCandidate, type ReadCandidate } from '../../registry/edit/candidate.ts';
import { draftCandidate, type Answers } from '../../registry/edit/draft-entry.ts';
import { Evidence, EVIDENCE_KINDS, ROLES } from '../../registry/schema.ts';
import { TYPOLOGY } from '../../registry/typology.ts';
import type { Ask } from './ask.ts';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

const OPTIONS = {
  candidate: text,
  kind: text,
  name: text,
  id: text,
  'native-name': text,
  country: text,
  parent: text,
  domain: texts,
  account: texts,
  confidence: text,
  typology: text,
  owner: text,
  party: text,
  act: text,
  'act-number': text,
  role: text,
  'real-site': text,
  'attributed-to': text,
  source: text,
  'source-publisher': text,
  'source-short': text,
  'source-title': text,
  'source-kind': text,
  'source-date': text,
  'source-url': text,
  'source-states': text,
} as const;

/** Flags as typed. */
export type Flags = ReturnType<typeof readFlags>;

/** @throws on flags that do not exist */
export function readFlags(args: string[]) {
  return parseArgs({ args, options: OPTIONS }).values;
}

/** The source by its id, or a new one from flags and questions; `undefined` where too little is known. */
async function sourceOf(flags: Flags, known: readonly Evidence[], ask: Ask): Promise<unknown> {
  const id = flags.source ?? (await ask('Source: id of one in evidence.json, or a new id'));
  const found = known.find((source) => source.id === id);
  if (found !== undefined || id === undefined) return found;
  const publisher = flags['source-publisher'] ?? (await ask('New source: publisher'));
  const short = flags['source-short'] ?? (await ask('Its short name, as a label says it')) ?? publisher;
  const title = flags['source-title'] ?? (await ask('Title'));
  const kind = flags['source-kind'] ?? (await ask(`Kind (${EVIDENCE_KINDS.join(', ')})`));
  const date =
    flags['source-date'] ?? (await ask('Date, as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD'));
  const url = flags['source-url'] ?? (await ask('Web address (may stay empty)'));
  const states = flags['source-states'] ?? (await ask('What it states, in one sentence'));
  return { id, publisher, short, title, kind, date, ...(url === undefined ? {} : { url }), states };
}

const split = (answer: string | undefined): string[] => answer?.split(/[\s,]+/u).filter(Boolean) ?? [];

async function outletAnswers(flags: Flags, ask: Ask): Promise<Partial<Answers>> {
  const { owner, party, act, parent } = flags;
  const country = flags.country ?? (await ask('Country (ISO code, as DE)'));
  const told = flags.typology ?? party ?? act;
  const typology =
    told === undefined
      ? await ask(`State Media Monitor code (${Object.keys(TYPOLOGY).join(', ')}; empty: none)`)
      : flags.typology;
  const stated = owner ?? (await ask('Owner, as the source names it: an organisation (empty: not stated)'));
  return { country, owner: stated, party, act, parent, typology, actNumber: flags['act-number'] };
}

async function operationAnswers(flags: Flags, ask: Ask): Promise<Partial<Answers>> {
  const role = flags.role ?? (await ask(`Role of the addresses (${ROLES.join(', ')})`));
  const copied = role === 'impersonator' ? await ask('The real site that it copies') : undefined;
  return {
    role,
    realSite: flags['real-site'] ?? copied,
    country: flags.country,
    attributedTo: flags['attributed-to'],
  };
}

function missing(answers: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(answers)
    .filter(([, value]) => value === undefined)
    .map(([flag]) => `--${flag} is missing.`);
}

/**
 * @param known sources of the registry
 * @param date ISO date on which the addresses are taken in
 */
export async function candidateFrom(
  flags: Flags,
  known: readonly Evidence[],
  ask: Ask,
  date: string,
): Promise<ReadCandidate> {
  const kind = flags.kind ?? (await ask('Kind (outlet or operation)'));
  const name = flags.name ?? (await ask('Name'));
  const nativeName =
    flags['native-name'] ?? (await ask('Name as its own language writes it (empty: the same)'));
  const domains = flags.domain ?? split(await ask('Domains, separated by blanks'));
  const more = kind === 'operation' ? await operationAnswers(flags, ask) : await outletAnswers(flags, ask);
  // One list alone is `low`: who says more has to say so.
  const confidence = flags.confidence ?? (await ask('Confidence (high, medium, low; empty: low)')) ?? 'low';
  const source = await sourceOf(flags, known, ask);
  const own = kind === 'operation' ? { role: more.role } : { country: more.country };
  const reasons = missing({ kind, name, source, ...own });
  if (kind === undefined || name === undefined || reasons.length > 0) return { ok: false, reasons };
  const sound = v.safeParse(Evidence, source);
  if (!sound.success) return { ok: false, reasons: issueSentences(sound.issues, 'source.') };
  const { id, account: accounts = [] } = flags;
  const answers = {
    ...more,
    kind,
    name,
    id,
    nativeName,
    domains,
    accounts,
    confidence,
  };
  return readCandidate(draftCandidate(answers, sound.output, date));
}
