/** Rules on one entry: every property is an address that may be listed, every link leads somewhere. */
import { accountPages } from '../account-pages.ts';
import type { Entry, Property } from '../schema.ts';
import { claimProblems, type EntryContext, type Problem } from './claim-rules.ts';
import type { Fault, Filed } from './fault.ts';
import { isBareSuffix, isPlatform, mixesScripts, nameFault } from './host-rules.ts';
import { textProblems } from './text-rules.ts';

function hostProblems(property: Property, context: EntryContext): Problem[] {
  const { value } = property;
  const host = property.kind === 'path' ? (value.split('/')[0] ?? '') : value;
  const name = nameFault(host);
  if (name !== undefined) return [['host', `${value} ${name}`]];
  if (property.kind === 'path') return value.includes('/') ? [] : [['host', `${value} has no path`]];
  return [
    ...(host.startsWith('www.')
      ? [['www', `${value}: leave www. out, what lies below a domain belongs to it`] as const]
      : []),
    ...(isBareSuffix(host) ? [['public-suffix', `${value} is a bare public suffix`] as const] : []),
    ...(isPlatform(host, context.platforms) ? [['platform', `${value} is a general platform`] as const] : []),
    ...(mixesScripts(host) && property.role !== 'impersonator'
      ? [['homograph', `${value} mixes scripts in one label`] as const]
      : []),
  ];
}

/** An account's value is what every address of it is compared with: one spelling for each account. */
function accountProblems({ value, platform, handle }: Extract<Property, { kind: 'account' }>): Problem[] {
  const page = accountPages().pageOf(platform, handle);
  if (page === null) return [['account', `${value}: no account of platforms.json can have this name`]];
  return page.account === value ? [] : [['account', `${value} must be written ${page.account}`]];
}

function seizureProblems(entry: Entry, property: Property): Problem[] {
  if (property.status !== 'seized') return [];
  const acts = [...entry.claims, ...property.claims].filter(({ value }) => value === 'us-doj-domain-seizure');
  return acts.length > 0 ? [] : [['act', `${property.value} is called seized without the act`]];
}

function roleProblems(entry: Entry, property: Property): Problem[] {
  const { role, value } = property;
  if (entry.kind === 'outlet')
    return role === undefined ? [] : [['role', `${value}: an outlet's property has no role`]];
  if (role === undefined) return [['role', `${value}: an operation's property needs a role`]];
  const copies = property.claims.some(({ relation }) => relation === 'impersonation');
  return copies === (role === 'impersonator')
    ? []
    : [
        [
          'role',
          `${value}: an impersonator needs a claim that names the real site, and nothing else has one`,
        ],
      ];
}

/** An act that names some addresses only names those of this entry, held now or once, or such as lie above or below. */
function onlyProblems(entry: Entry): Problem[] {
  const held = [
    ...entry.properties.map(({ value }) => value),
    ...entry.history.flatMap(({ property }) => property ?? []),
  ];
  const claims = [...entry.claims, ...entry.properties.flatMap((property) => property.claims)];
  const foreign = claims
    .flatMap(({ only = [] }) => only)
    .filter(
      (one) => !held.some((value) => value === one || value.endsWith(`.${one}`) || one.endsWith(`.${value}`)),
    );
  return [...new Set(foreign)].map((one): Problem => [
    'only',
    `a claim is about ${one}, which the entry does not hold`,
  ]);
}

function propertyProblems(entry: Entry, property: Property, context: EntryContext): Problem[] {
  const { value, claims, added, lastListed } = property;
  const late = [added, lastListed].filter((date) => date !== undefined && date > context.date);
  return [
    ...(property.kind === 'account' ? accountProblems(property) : hostProblems(property, context)),
    ...(claims.length === 0 ? [['evidence', `${value}: no source names it`] as const] : []),
    ...claims.flatMap((claim) => claimProblems(claim, value, context)),
    ...late.map((date): Problem => ['date', `${value} is dated ${date}, after the list`]),
    ...roleProblems(entry, property),
    ...seizureProblems(entry, property),
  ];
}

/** Whether an entry is above itself. */
function isOwnAncestor(id: string, parents: EntryContext['parents']): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function linkProblems(entry: Entry, { parents }: EntryContext): Problem[] {
  if (entry.kind === 'operation') return [];
  const unknown = [entry.parent, entry.successor]
    .filter((id) => id !== undefined)
    .filter((id) => !parents.has(id))
    .map((id): Problem => ['link', `no entry has the id ${id}`]);
  return isOwnAncestor(entry.id, parents) ? [...unknown, ['link', 'is its own parent']] : unknown;
}

function historyProblems(entry: Entry, { date }: EntryContext): Problem[] {
  if (entry.history.length === 0) return [['history', 'no event says when it was added']];
  const late = entry.history.filter((event) => event.date > date);
  return late.map((event) => ['date', `an event is dated ${event.date}, after the list`]);
}

function disputeProblems({ dispute }: Entry, { evidence }: EntryContext): Problem[] {
  if (dispute === undefined) return [];
  const unknown = dispute.evidence.filter((id) => !evidence.has(id));
  // An outlet's own objection needs no source but the outlet; a contradiction needs both sides.
  const alone = dispute.kind === 'sources' && new Set(dispute.evidence).size < 2;
  return [
    ...unknown.map((id): Problem => ['evidence', `dispute: no evidence has the id ${id}`]),
    ...(alone
      ? [['dispute', 'two sources contradict each other, and fewer than two are named'] as const]
      : []),
  ];
}

function correctionProblems({ correction }: Entry, { date }: EntryContext): Problem[] {
  return correction !== undefined && correction.since > date
    ? [['date', `a correction request is dated ${correction.since}, after the list`]]
    : [];
}

/** Everything that is wrong with one entry. */
export function entryFaults({ file, value: entry }: Filed<Entry>, context: EntryContext): Fault[] {
  const bare = entry.claims.length === 0 && entry.properties.every(({ claims }) => claims.length === 0);
  const problems: Problem[] = [
    ...(bare ? [['evidence', 'an entry without evidence'] as const] : []),
    ...entry.claims.flatMap((claim) => claimProblems(claim, `claim ${claim.relation}`, context)),
    ...entry.properties.flatMap((property) => propertyProblems(entry, property, context)),
    ...onlyProblems(entry),
    ...linkProblems(entry, context),
    ...historyProblems(entry, context),
    ...disputeProblems(entry, context),
    ...correctionProblems(entry, context),
    ...textProblems(entry),
  ];
  return problems.map(([rule, message]) => ({ file, entry: entry.id, rule, message }));
}
