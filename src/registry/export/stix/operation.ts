/**
 * One operation as STIX: a campaign, who attributes it to whom, its infrastructure by role, its indicators, and a report
 * that holds them together. The imitated sites are identities and nothing more: no domain name, no indicator of theirs.
 */
import { groupBy } from '../../group-by.ts';
import type { Claim, Operation, Role } from '../../schema.ts';
import { endOf, startOf } from '../instants.ts';
import { operationAddresses, type Publication, type Told } from '../publication.ts';
import { sourcesOf } from '../sources.ts';
import { withdrawnFrom } from '../withdrawn.ts';
import { domainName } from './domain-name.ts';
import { indicator, revokedIndicator } from './indicator.ts';
import { references, relationship, stixObject, type StixObject } from './objects.ts';

function takenIn({ history }: Operation, { list }: Publication): string {
  return history.find(({ event }) => event === 'added')?.date ?? list.date;
}

function campaign(publication: Publication, operation: Operation, since: string): StixObject {
  const { id, name, aliases, targets, firstSeen, lastSeen, country, claims } = operation;
  const objections = publication.speech.objections(operation).map((words) => ` ${words}`);
  const targeted = targets.length === 0 ? '' : ` Targets, as its sources name them: ${targets.join('; ')}.`;
  return stixObject(publication, 'campaign', [id], since, {
    name,
    description: `A covert operation that named sources report.${targeted}${objections.join('')}`,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(firstSeen === undefined ? {} : { first_seen: startOf(firstSeen) }),
    ...(lastSeen === undefined ? {} : { last_seen: endOf(lastSeen) }),
    labels: [
      'influence-operation',
      // A source attributes it to this state; without a label none does.
      ...(country === undefined ? [] : [`attributed-to-state:${country}`]),
    ],
    external_references: references(sourcesOf(publication, claims)),
  });
}

/**
 * Organisations behind it, each by the source that says so. What a source says of one address alone stays with that
 * address, in the words of its indicator: of the campaign it would say too much.
 */
function attributions(publication: Publication, operation: Operation, campaignId: string): StixObject[] {
  const since = takenIn(operation, publication);
  const bySponsor = groupBy(
    operation.claims.filter(({ relation }) => relation === 'attribution'),
    ({ value }) => value,
  );
  return [...bySponsor].flatMap(([name, said]) => {
    const organisation = stixObject(publication, 'identity', ['organisation', name], since, {
      name,
      identity_class: 'organization',
    });
    const words = (claim: Claim): string => {
      const by = publication.evidence.get(claim.evidence[0] ?? '')?.short ?? '';
      return `Attributed to ${name} by ${by} (${claim.date.slice(0, 4)}).`;
    };
    return [
      organisation,
      relationship(publication, since, [campaignId, 'attributed-to', organisation.id], {
        description: [...new Set(said.map(words))].join(' '),
        external_references: references(sourcesOf(publication, said)),
      }),
    ];
  });
}

/** Where a platform located the operators: a place, told in the platform's name. */
function origins(publication: Publication, operation: Operation, campaignId: string): StixObject[] {
  const { origin } = operation;
  const since = takenIn(operation, publication);
  return (origin?.countries ?? []).flatMap((country) => {
    const words = publication.speech.countries([country]);
    const place = stixObject(publication, 'location', [country], since, { country });
    return [
      place,
      relationship(publication, since, [campaignId, 'originates-from', place.id], {
        description: `${origin?.by ?? ''} located its operators in ${words}. Nothing is said of the state.`,
      }),
    ];
  });
}

/** The sites that its addresses were reported to copy: victims, which the relationship says in words too. */
function imitated(publication: Publication, told: readonly Told[], campaignId: string): StixObject[] {
  const copies = groupBy(told, ({ verdict }) => verdict.label.facts.realSite);
  return [...copies].flatMap(([realSite, rows]) => {
    const since = rows[0]?.property.added;
    if (realSite === undefined || since === undefined) return [];
    const site = stixObject(publication, 'identity', ['site', realSite], since, {
      name: realSite,
      description: 'A site that others copied. It has no part in any operation.',
      identity_class: 'organization',
    });
    return [
      site,
      relationship(publication, since, [campaignId, 'impersonates', site.id], {
        description: `Addresses of the operation are listed as copies of ${realSite}, which has no part in it.`,
      }),
    ];
  });
}

/** Addresses of one role, with their indicators. */
function infrastructure(
  publication: Publication,
  operation: Operation,
  [role, told]: readonly [role: Role | undefined, told: readonly Told[]],
  campaignId: string,
): StixObject[] {
  const since = takenIn(operation, publication);
  if (role === undefined) return [];
  const words = publication.speech.role(role);
  const group = stixObject(publication, 'infrastructure', [operation.id, role], since, {
    name: `${operation.name}: ${words}`,
    description: `Addresses that named sources list as part of it: ${words}.`,
  });
  const uses = relationship(publication, since, [campaignId, 'uses', group.id]);
  const addresses = told.flatMap((one) => {
    const { added, value } = one.property;
    const name = domainName(publication, value);
    const sign = indicator(publication, one);
    return [
      name,
      sign,
      relationship(publication, added, [group.id, 'consists-of', name.id]),
      relationship(publication, added, [sign.id, 'indicates', campaignId]),
    ];
  });
  return [group, uses, ...addresses];
}

function withdrawals(publication: Publication, operation: Operation): StixObject[] {
  const since = takenIn(operation, publication);
  return withdrawnFrom(publication, operation).map((one) =>
    revokedIndicator(publication, operation.id, since, one),
  );
}

/** What is said of a living operation. */
function objectsOf(publication: Publication, operation: Operation): StixObject[] {
  const root = campaign(publication, operation, takenIn(operation, publication));
  const told = operationAddresses(publication).filter(
    ({ entry, property }) => entry.id === operation.id && property.kind === 'domain',
  );
  const byRole = groupBy(told, ({ property }) => property.role);
  return [
    root,
    ...attributions(publication, operation, root.id),
    ...origins(publication, operation, root.id),
    ...imitated(publication, told, root.id),
    ...[...byRole].flatMap((group) => infrastructure(publication, operation, group, root.id)),
  ];
}

/** All objects of a living operation, and the report that refers to them. */
export function operationObjects(publication: Publication, operation: Operation): StixObject[] {
  const objects = objectsOf(publication, operation);
  const { id, name, claims } = operation;
  const report = stixObject(publication, 'report', [id], takenIn(operation, publication), {
    name: `${name}: what named sources list`,
    report_types: ['campaign'],
    published: startOf(publication.list.date),
    object_refs: [...new Set(objects.map((one) => one.id))],
    external_references: references(sourcesOf(publication, claims)),
  });
  return [report, ...objects, ...withdrawals(publication, operation)];
}

/** A removed operation: its campaign and its indicators, all revoked. */
export function removedOperationObjects(publication: Publication, operation: Operation): StixObject[] {
  const root = campaign(publication, operation, takenIn(operation, publication));
  return [{ ...root, revoked: true }, ...withdrawals(publication, operation)];
}
