/**
 * Hosts files (hosts(5)), for those who choose to block. Such a file knows names, not what lies below them: a
 * registrable name is written with and without `www.`.
 */
import { getDomain } from 'tldts';
import { byCodeUnits } from '../canonical.ts';
import {
  headLines,
  mayBeBlocked,
  operationAddresses,
  stateMediaAddresses,
  type ExportFile,
  type Publication,
  type Told,
} from './publication.ts';

/** The unroutable address: refused at once, where 127.0.0.1 would ask a server on the reader's own machine. */
const NOWHERE = '0.0.0.0';

function namesOf(host: string): string[] {
  const registrable = getDomain(host, { allowPrivateDomains: true }) === host;
  return registrable ? [host, `www.${host}`] : [host];
}

function hostsFile(publication: Publication, what: string, addresses: readonly Told[]): string {
  const hosts = addresses
    .filter(({ property }) => property.kind === 'domain')
    .filter(mayBeBlocked)
    .map(({ property }) => property.value);
  const names = [...new Set(hosts)].toSorted(byCodeUnits).flatMap(namesOf);
  const head = headLines(publication, what).map((line) => `# ${line}`);
  return [...head, ...names.map((name) => `${NOWHERE} ${name}`), ''].join('\n');
}

export function hostsFiles(publication: Publication): ExportFile[] {
  return [
    {
      path: 'hosts/operations.txt',
      text: hostsFile(
        publication,
        'addresses listed as part of covert operations or as copies of other sites',
        operationAddresses(publication),
      ),
    },
    {
      path: 'hosts/state-media.txt',
      text: hostsFile(
        publication,
        'state-controlled, state-managed, designated and party media',
        stateMediaAddresses(publication),
      ),
    },
  ];
}
