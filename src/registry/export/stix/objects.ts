/**
 * The STIX 2.1 objects that we write (OASIS Standard, 10 June 2021), and what all of them share: who made them, when,
 * under which markings. Ids are deterministic; `modified` is the list's own instant, so that a newer list always wins.
 */
import type { Confidence, Evidence } from '../../schema.ts';
import { idOf } from '../ids.ts';
import { instantOf, startOf } from '../instants.ts';
import { LICENCE, NAME, type Publication } from '../publication.ts';

export interface ExternalReference {
  readonly source_name: string;
  readonly description?: string;
  readonly url?: string;
}

/** Any object of a bundle. Each builder says which properties its type has; the tests hold them against a schema. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** OASIS's own id and extension for TLP 2.0 (cti-stix-common-objects, extension-definition-specifications/tlp-2.0). */
export const TLP_CLEAR: StixObject = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  created: '2022-10-01T00:00:00.000Z',
  name: 'TLP:CLEAR',
  extensions: {
    'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': {
      extension_type: 'property-extension',
      tlp_2_0: 'clear',
    },
  },
};

export const MAKER_ID = `identity--${idOf('stix', 'maker')}`;

/** Before the first list: the maker and the statement of licence are older than anything that refers to them. */
const MAKER_CREATED = '2026-11-22T00:00:00.000Z';

/** The licence, list and date: on every object, so that none can be taken without them. */
export function statement({ list }: Publication): StixObject {
  const words = `${NAME}, list ${list.serial} of ${list.date}. ${LICENCE.name}, ${LICENCE.url}`;
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    // A marking can't be changed: each list has its own.
    id: `marking-definition--${idOf('stix', 'statement', words)}`,
    created_by_ref: MAKER_ID,
    created: MAKER_CREATED,
    definition_type: 'statement',
    definition: { statement: words },
  };
}

function markings(publication: Publication): string[] {
  return [TLP_CLEAR.id, statement(publication).id];
}

/**
 * @param type of the object
 * @param key what makes its id: the same thing, the same id
 * @param since ISO date since which the registry holds it
 */
export function stixObject(
  publication: Publication,
  type: string,
  key: readonly string[],
  since: string,
  properties: Readonly<Record<string, unknown>>,
): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: `${type}--${idOf('stix', type, ...key)}`,
    created_by_ref: MAKER_ID,
    created: startOf(since),
    modified: instantOf(publication.list),
    ...properties,
    object_marking_refs: markings(publication),
  };
}

export function maker(publication: Publication): StixObject {
  const { created_by_ref: _, ...identity } = stixObject(
    publication,
    'identity',
    ['maker'],
    MAKER_CREATED.slice(0, 10),
    {
      name: NAME,
      description: 'An open registry of state media and covert outlets. It repeats what named sources say.',
      identity_class: 'organization',
    },
  );
  return { ...identity, id: MAKER_ID };
}

/** A relationship between two objects; one of each type between the same two. */
export function relationship(
  publication: Publication,
  since: string,
  [source, type, target]: readonly [source: string, type: string, target: string],
  properties: Readonly<Record<string, unknown>> = {},
): StixObject {
  return stixObject(publication, 'relationship', [source, type, target], since, {
    relationship_type: type,
    source_ref: source,
    target_ref: target,
    ...properties,
  });
}

/** The scale "None, Low, Med, High" of the standard's Appendix A. */
const CONFIDENCE: Readonly<Record<Confidence, number>> = { high: 85, medium: 50, low: 15 };

export function confidenceOf(confidence: Confidence): number {
  return CONFIDENCE[confidence];
}

export function references(sources: readonly Evidence[]): ExternalReference[] {
  return sources.map(({ publisher, title, date = 'undated', url }) => ({
    source_name: publisher,
    description: `${title} (${date})`,
    ...(url === undefined ? {} : { url }),
  }));
}
