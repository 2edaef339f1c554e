/** Overt state media as STIX: identities and their domain names. No indicator: an outlet that says who it is is no attack. */
import { groupBy } from '../../group-by.ts';
import { stateMediaAddresses, type Publication, type Told } from '../publication.ts';
import { claimsOn, sourcesOf } from '../sources.ts';
import { domainName } from './domain-name.ts';
import { confidenceOf, references, relationship, stixObject, type StixObject } from './objects.ts';

function outletObjects(publication: Publication, told: readonly Told[]): StixObject[] {
  const [first] = told;
  if (first === undefined) return [];
  const { entry, verdict } = first;
  const since = told.map(({ property }) => property.added).toSorted()[0] ?? publication.list.date;
  const outlet = stixObject(publication, 'identity', ['outlet', entry.id], since, {
    name: entry.name,
    description: [publication.speech.sentence(verdict.label), ...publication.speech.objections(entry)].join(
      ' ',
    ),
    identity_class: 'organization',
    roles: ['media outlet'],
    labels: [`class:${verdict.class ?? 'none'}`, `state:${entry.country ?? 'none'}`],
    external_references: references(sourcesOf(publication, told.flatMap(claimsOn))),
  });
  const addresses = told.flatMap(({ property }) => {
    const name = domainName(publication, property.value);
    const tie = relationship(publication, property.added, [outlet.id, 'related-to', name.id], {
      description: 'An address of the outlet.',
      confidence: confidenceOf(property.confidence),
    });
    return [name, tie];
  });
  return [outlet, ...addresses];
}

/** All state media that carry a mark on a page. */
export function stateMediaObjects(publication: Publication): StixObject[] {
  const told = stateMediaAddresses(publication).filter(({ property }) => property.kind === 'domain');
  return [...groupBy(told, ({ entry }) => entry.id).values()].flatMap((rows) =>
    outletObjects(publication, rows),
  );
}
