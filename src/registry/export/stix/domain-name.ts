/** Domain names, whose ids the standard itself prescribes, so that all makers mean the same one. */
import { v5 } from 'uuid';
import type { StixObject } from './objects.ts';
import { statement, TLP_CLEAR } from './objects.ts';
import type { Publication } from '../publication.ts';

/** Namespace of the ids of cyber-observable objects (STIX 2.1, section 2.9). */
const SCO_NAMESPACE = '00abedb4-aa42-466c-9c01-fed23315a9b7';

/** UUIDv5 of the canonical JSON (RFC 8785) of what contributes to the id: of a domain name, its value. */
export function domainNameId(value: string): string {
  return `domain-name--${v5(JSON.stringify({ value }), SCO_NAMESPACE)}`;
}

export function domainName(publication: Publication, value: string): StixObject {
  return {
    type: 'domain-name',
    spec_version: '2.1',
    id: domainNameId(value),
    value,
    object_marking_refs: [TLP_CLEAR.id, statement(publication).id],
  };
}
