/**
 * The STIX 2.1 types that we write, as JSON Schema of our own, from the text of the standard. Stricter than the standard
 * where we are: no property that we don't know, every id of version 5. OASIS's own validator was not run.
 */
const UUID5 = '[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  format: 'date-time',
};
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true };
const ref = (...types: string[]): object => ({
  type: 'string',
  pattern: `^(?:${types.join('|')})--${UUID5}$`,
});
const MARKING = '^marking-definition--[0-9a-f-]{36}$';
const markings = {
  type: 'array',
  items: { type: 'string', pattern: MARKING },
  minItems: 2,
  maxItems: 2,
  uniqueItems: true,
};
const references = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: {
      source_name: text,
      description: text,
      url: { type: 'string', format: 'uri', pattern: '^https?://' },
    },
    required: ['source_name', 'description'],
    additionalProperties: false,
  },
};
const confidence = { type: 'integer', minimum: 0, maximum: 100 };

function schema(
  type: string,
  properties: object,
  required: readonly string[],
  common: object = COMMON,
): object {
  const all = {
    type: { const: type },
    spec_version: { const: '2.1' },
    id: ref(type),
    ...common,
    ...properties,
  };
  return {
    type: 'object',
    properties: all,
    required: ['type', 'spec_version', 'id', 'object_marking_refs', ...required],
    additionalProperties: false,
  };
}

const COMMON = {
  created_by_ref: ref('identity'),
  created: instant,
  modified: instant,
  object_marking_refs: markings,
  revoked: { const: true },
};
const DATED = ['created', 'modified'];

export const STIX_SCHEMAS: Readonly<Record<string, object>> = {
  identity: schema(
    'identity',
    {
      name: text,
      description: text,
      identity_class: { const: 'organization' },
      roles: texts,
      labels: texts,
      external_references: references,
    },
    [...DATED, 'name', 'identity_class'],
  ),
  campaign: schema(
    'campaign',
    {
      name: text,
      description: text,
      aliases: texts,
      first_seen: instant,
      last_seen: instant,
      labels: texts,
      external_references: references,
    },
    [...DATED, 'name', 'external_references', 'created_by_ref'],
  ),
  infrastructure: schema('infrastructure', { name: text, description: text }, [
    ...DATED,
    'name',
    'created_by_ref',
  ]),
  location: schema('location', { country: { type: 'string', pattern: '^[A-Z]{2}$' } }, [...DATED, 'country']),
  indicator: schema(
    'indicator',
    {
      name: text,
      description: text,
      indicator_types: { const: ['attribution'] },
      pattern: { type: 'string', pattern: "^\\[domain-name:value = '[a-z0-9.-]+'\\]$" },
      pattern_type: { const: 'stix' },
      pattern_version: { const: '2.1' },
      valid_from: instant,
      labels: texts,
      confidence,
      external_references: references,
    },
    [...DATED, 'name', 'description', 'pattern', 'pattern_type', 'valid_from', 'created_by_ref'],
  ),
  report: schema(
    'report',
    {
      name: text,
      report_types: texts,
      published: instant,
      object_refs: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: ref(
          'campaign',
          'identity',
          'infrastructure',
          'indicator',
          'domain-name',
          'location',
          'relationship',
        ),
      },
      external_references: references,
    },
    [...DATED, 'name', 'published', 'object_refs', 'created_by_ref'],
  ),
  relationship: schema(
    'relationship',
    {
      relationship_type: {
        enum: [
          'uses',
          'consists-of',
          'indicates',
          'attributed-to',
          'originates-from',
          'impersonates',
          'related-to',
        ],
      },
      source_ref: ref('campaign', 'infrastructure', 'indicator', 'identity'),
      target_ref: ref('campaign', 'infrastructure', 'domain-name', 'identity', 'location'),
      description: text,
      confidence,
      external_references: references,
    },
    [...DATED, 'relationship_type', 'source_ref', 'target_ref', 'created_by_ref'],
  ),
  // Cyber-observable objects have no dates and no maker.
  'domain-name': schema(
    'domain-name',
    { value: { type: 'string', format: 'hostname', pattern: '^[a-z0-9.-]+$' } },
    ['value'],
    { object_marking_refs: markings },
  ),
  'marking-definition': {
    type: 'object',
    properties: {
      type: { const: 'marking-definition' },
      spec_version: { const: '2.1' },
      id: { type: 'string', pattern: MARKING },
      created_by_ref: ref('identity'),
      created: instant,
      name: text,
      definition_type: { const: 'statement' },
      definition: {
        type: 'object',
        properties: { statement: text },
        required: ['statement'],
        additionalProperties: false,
      },
      extensions: { type: 'object' },
    },
    required: ['type', 'spec_version', 'id', 'created'],
    oneOf: [{ required: ['definition_type', 'definition'] }, { required: ['name', 'extensions'] }],
    additionalProperties: false,
  },
};

export const BUNDLE_SCHEMA: object = {
  type: 'object',
  properties: { type: { const: 'bundle' }, id: ref('bundle'), objects: { type: 'array', minItems: 1 } },
  required: ['type', 'id', 'objects'],
  additionalProperties: false,
};
