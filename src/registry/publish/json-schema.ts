/**
 * The registry's shape as JSON Schema (draft 2020-12), made from the one schema that the code itself parses with: for
 * editors, for consumers of the open data, and for validators that share no code with ours.
 */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { GeneralPlatformsFile, InnocentsListedFile } from '../checks/check-files.ts';
import { Candidate } from '../edit/candidate.ts';
import { OpenData, ToldAddress } from '../export/open-data.ts';
import { LeftOutFile } from '../import/left-out.ts';
import { PlatformsFile } from '../platforms.ts';
import { WrappersFile } from '../wrappers/schema.ts';
import {
  AccountProperty,
  Claim,
  Dispute,
  DomainProperty,
  Entry,
  Evidence,
  EvidenceFile,
  HistoryEvent,
  ListFile,
  Operation,
  OperationFile,
  Outlet,
  OutletsFile,
  PathProperty,
  Property,
  RegistryList,
} from '../schema.ts';
import { MEANINGS } from './meanings.ts';

type JsonSchemaDefinition = NonNullable<JsonSchema['$defs']>[string];

const DEFINITIONS = {
  Evidence,
  Claim,
  DomainProperty,
  PathProperty,
  AccountProperty,
  Property,
  HistoryEvent,
  Dispute,
  Outlet,
  Operation,
  Entry,
  ToldAddress,
};

interface Published {
  readonly title: string;
  readonly schema: v.GenericSchema;
}

/** File name of each schema. */
const PUBLISHED: Readonly<Record<string, Published>> = {
  'outlets.schema.json': { title: 'Outlets of one country', schema: OutletsFile },
  'operation.schema.json': { title: 'One covert operation', schema: OperationFile },
  'evidence.schema.json': { title: 'All sources', schema: EvidenceFile },
  'list.schema.json': { title: 'Serial and date of the list', schema: ListFile },
  'platforms.schema.json': { title: 'Platforms that carry accounts', schema: PlatformsFile },
  'general-platforms.schema.json': { title: 'Hosts that are never listed', schema: GeneralPlatformsFile },
  'innocents-listed.schema.json': {
    title: 'Real news and popular sites that are rightly listed, each with the reason',
    schema: InnocentsListedFile,
  },
  'left-out.schema.json': { title: 'What an import left out, and why', schema: LeftOutFile },
  'wrappers.schema.json': { title: 'Services that carry other addresses in their own', schema: WrappersFile },
  'candidate.schema.json': { title: 'A proposed entry with its sources', schema: Candidate },
  'registry.schema.json': { title: 'A whole list', schema: RegistryList },
  'open-data.schema.json': { title: 'The list with what may be said of each address', schema: OpenData },
};

function withMeanings(name: string, definition: JsonSchemaDefinition): JsonSchemaDefinition {
  const meanings = MEANINGS[name];
  if (typeof definition === 'boolean') return definition;
  if (meanings === undefined || definition.properties === undefined) return definition;
  const properties = Object.entries(definition.properties).map(([field, shape]) => {
    const description = meanings[field];
    return [
      field,
      description === undefined || typeof shape === 'boolean' ? shape : { ...shape, description },
    ];
  });
  return { ...definition, properties: Object.fromEntries(properties) as JsonSchema['properties'] & object };
}

/** Names of the definitions that a schema needs, those that they need included. */
function needed(
  schema: JsonSchemaDefinition,
  all: Readonly<Record<string, JsonSchemaDefinition>>,
  into: Set<string>,
): void {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/gu)) {
    const definition = all[name];
    if (into.has(name) || definition === undefined) continue;
    into.add(name);
    needed(definition, all, into);
  }
}

function schemaOf({ title, schema }: Published): JsonSchema {
  const made = toJsonSchema(schema, { definitions: DEFINITIONS, target: 'draft-2020-12' });
  const { $schema, $defs = {}, ...shape } = made;
  const names = new Set<string>();
  needed(shape, $defs, names);
  const kept = Object.entries($defs)
    .filter(([name]) => names.has(name))
    .map(([name, definition]) => [name, withMeanings(name, definition)]);
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: `Masthead registry: ${title}`,
    ...shape,
    $defs: Object.fromEntries(kept) as Record<string, JsonSchemaDefinition>,
  };
}

/** One file of the published schema. */
export interface SchemaFile {
  readonly file: string;
  readonly text: string;
}

/** Every schema as text, the same bytes on every run. */
export function jsonSchemas(): SchemaFile[] {
  return Object.entries(PUBLISHED).map(([file, published]) => ({
    file,
    text: `${JSON.stringify(schemaOf(published), null, 2)}\n`,
  }));
}
