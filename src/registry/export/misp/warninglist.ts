/**
 * A MISP warninglist (MISP/misp-warninglists) of overt state media: an analyst whose event holds such a host is told
 * that it is a known outlet. Automation drops what a warninglist holds, therefore nothing that any operation holds is
 * in it, and no public-independent outlet ever.
 */
import { byCodeUnits, formatFile } from '../../canonical.ts';
import {
  headLines,
  livingOperations,
  NAME,
  stateMediaAddresses,
  type ExportFile,
  type Publication,
} from '../publication.ts';

/** Hosts of living operations, those of which nothing may be said too: a warninglist must not hide them. */
function operationHosts(publication: Publication): Set<string> {
  const addresses = livingOperations(publication).flatMap(({ properties }) => properties);
  return new Set(addresses.map(({ value }) => value.split('/')[0] ?? value));
}

/** Whether a host lies on or below a name, or a name below it: either way the list would match the other. */
function touches(host: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => name === host || name.endsWith(`.${host}`) || host.endsWith(`.${name}`));
}

export function warninglistFiles(publication: Publication): ExportFile[] {
  const covert = operationHosts(publication);
  const hosts = stateMediaAddresses(publication)
    .filter(({ property }) => property.kind === 'domain')
    .map(({ property }) => property.value)
    .filter((host) => !touches(host, covert));
  const list = {
    name: `${NAME}: state media`,
    description: headLines(
      publication,
      'hosts of outlets that named sources call state-controlled, state-managed, under state control by an official act, or an organ of a party. Not an indicator of an attack',
    ).join('. '),
    version: publication.list.serial,
    type: 'hostname',
    matching_attributes: ['hostname', 'domain', 'url', 'uri', 'link', 'domain|ip', 'hostname|port'],
    list: [...new Set(hosts)].toSorted(byCodeUnits),
  };
  return [{ path: 'misp/warninglists/masthead-state-media/list.json', text: formatFile(list) }];
}
