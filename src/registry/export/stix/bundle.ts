/** The two STIX bundles: what is covert, and what says who it is, never in one. */
import { removalOf } from '../../removed.ts';
import { idOf } from '../ids.ts';
import type { ExportFile, Publication } from '../publication.ts';
import { maker, statement, TLP_CLEAR, type StixObject } from './objects.ts';
import { operationObjects, removedOperationObjects } from './operation.ts';
import { stateMediaObjects } from './outlets.ts';

function bundle(publication: Publication, name: string, objects: readonly StixObject[]): string {
  const all = [TLP_CLEAR, maker(publication), statement(publication), ...objects];
  const { serial, date } = publication.list;
  const content = {
    type: 'bundle',
    id: `bundle--${idOf('stix', 'bundle', name, String(serial), date)}`,
    // A place, a copied site or a domain name that several have is one object.
    objects: [...new Map(all.map((one) => [one.id, one])).values()],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

export function stixFiles(publication: Publication): ExportFile[] {
  const operations = publication.list.entries
    .filter((entry) => entry.kind === 'operation')
    .flatMap((operation) =>
      removalOf(operation) === undefined
        ? operationObjects(publication, operation)
        : removedOperationObjects(publication, operation),
    );
  return [
    { path: 'stix/operations.json', text: bundle(publication, 'operations', operations) },
    {
      path: 'stix/state-media.json',
      text: bundle(publication, 'state-media', stateMediaObjects(publication)),
    },
  ];
}
