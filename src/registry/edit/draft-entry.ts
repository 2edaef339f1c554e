/** From answers to a candidate: what somebody types who adds one outlet or one operation. */
import { accountPages } from '../account-pages.ts';
import { actOf } from '../acts.ts';
import { usualId } from '../entry-id.ts';
import type { Claim, Evidence } from '../schema.ts';
import { typedHost } from './typed-host.ts';

/** As typed: nothing is checked here but what the draft itself needs. Lists are separated by blanks. */
export interface Answers {
  readonly kind: string;
  readonly name: string;
  readonly id?: string | undefined;
  readonly nativeName?: string | undefined;
  readonly country?: string | undefined;
  readonly parent?: string | undefined;
  readonly domains: readonly string[];
  /** `platform:handle`, of the organisation itself. */
  readonly accounts: readonly string[];
  readonly confidence: string;
  readonly typology?: string | undefined;
  readonly owner?: string | undefined;
  readonly party?: string | undefined;
  /** Code in the catalogue of acts, and the act's number. */
  readonly act?: string | undefined;
  readonly actNumber?: string | undefined;
  /** Operations: the part of the addresses in it, the site they copy, the organisation behind it. */
  readonly role?: string | undefined;
  readonly realSite?: string | undefined;
  readonly attributedTo?: string | undefined;
}

type Draft = Readonly<Record<string, unknown>>;

function present(facts: Draft): Draft {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function claimsOn(answers: Answers, source: Evidence): unknown[] {
  const cite = { evidence: [source.id], date: source.date };
  const { typology, owner, party, act, actNumber, attributedTo } = answers;
  const relation = act === undefined || actOf(act)?.designates === true ? 'designation' : 'restriction';
  const made: readonly [Claim['relation'], string | undefined][] = [
    ['typology', typology],
    ['ownership', owner],
    ['party', party],
    [relation, act],
    ['attribution', attributedTo],
  ];
  return made.flatMap(([one, value]) =>
    value === undefined
      ? []
      : [present({ relation: one, value, ...cite, act: value === act ? actNumber : undefined })],
  );
}

function propertiesOf(answers: Answers, source: Evidence, added: string): unknown[] {
  const { kind, role, realSite, confidence } = answers;
  const claim =
    realSite === undefined
      ? { relation: 'listing', value: kind === 'operation' ? role : 'own' }
      : { relation: 'impersonation', value: typedHost(realSite) };
  const common = {
    confidence,
    added,
    lastListed: source.date,
    claims: [{ ...claim, evidence: [source.id], date: source.date }],
    ...(role === undefined ? {} : { role }),
  };
  const accounts = answers.accounts.map((value) => {
    const [platform = '', ...rest] = value.split(':');
    const handle = rest.join(':');
    return {
      kind: 'account',
      // What cannot be an account stays as it was typed: the check says so.
      value: accountPages().pageOf(platform, handle)?.account ?? value,
      scope: 'account',
      platform,
      handle,
      holder: 'organisation',
    };
  });
  const domains = answers.domains.map((typed) => ({
    kind: 'domain',
    value: typedHost(typed),
    scope: 'site',
  }));
  return [...domains, ...accounts].map((property) => ({ ...property, ...common }));
}

/** "Portal Kombat" -> "portal-kombat". */
function operationId(name: string): string {
  return usualId('xx', name).slice('xx-'.length);
}

/**
 * @param source what every claim of the draft rests on; dated, or no label may rest on it
 * @param added ISO date on which the addresses are taken in
 * @returns a candidate's JSON, for `readCandidate` to parse
 */
export function draftCandidate(answers: Answers, source: Evidence, added: string): unknown {
  const { kind, name, country, nativeName, parent } = answers;
  const id = answers.id ?? (kind === 'outlet' ? usualId(country ?? '', name) : operationId(name));
  const entry = present({
    kind,
    id,
    name,
    nativeName,
    country,
    parent,
    ...(kind === 'operation' ? { targets: [] } : {}),
    aliases: [],
    properties: propertiesOf(answers, source, added),
    claims: claimsOn(answers, source),
    history: [],
  });
  return { v: 1, entry, evidence: [source] };
}
