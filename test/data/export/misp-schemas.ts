/**
 * What we write for MISP, as JSON Schema of our own, from the core format's text (draft-dulaunoy-misp-core-format) and the
 * shape that PyMISP's feed generator gives a manifest. PyMISP's own validation was not run.
 */
const uuid = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
};
const seconds = { type: 'string', pattern: '^\\d{10}$' };
const instant = { type: 'string', format: 'date-time' };
const text = { type: 'string', minLength: 1 };
/** At most 255 characters: what MISP's column of tags holds. */
const tags = {
  type: 'array',
  uniqueItems: true,
  items: {
    type: 'object',
    properties: {
      name: {
        type: 'string',
        maxLength: 255,
        pattern: '^(?:tlp:clear|type:OSINT|masthead:[a-z-]+="[^"]+")$',
      },
      colour: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
    },
    required: ['name', 'colour'],
    additionalProperties: false,
  },
};
const orgc = {
  type: 'object',
  properties: { name: text, uuid },
  required: ['name', 'uuid'],
  additionalProperties: false,
};
const head = {
  Orgc: orgc,
  Tag: tags,
  info: { type: 'string', minLength: 1, maxLength: 256, pattern: '^[^\\n]+$' },
  date: { type: 'string', format: 'date' },
  analysis: { const: '2' },
  threat_level_id: { const: '4' },
  timestamp: seconds,
};

/** Types that the core format allows for each category that we use. */
const TYPES: readonly (readonly [category: string, types: readonly string[]])[] = [
  ['Network activity', ['domain', 'hostname', 'url']],
  ['External analysis', ['link']],
  ['Attribution', ['campaign-name', 'text']],
];

const attribute = {
  type: 'object',
  properties: {
    uuid,
    type: text,
    category: text,
    value: text,
    comment: { type: 'string', maxLength: 65_535 },
    to_ids: { type: 'boolean' },
    deleted: { type: 'boolean' },
    disable_correlation: { type: 'boolean' },
    distribution: { const: '5' },
    timestamp: seconds,
    first_seen: instant,
    last_seen: instant,
    Tag: tags,
  },
  required: [
    'uuid',
    'type',
    'category',
    'value',
    'comment',
    'to_ids',
    'deleted',
    'disable_correlation',
    'timestamp',
  ],
  additionalProperties: false,
  oneOf: TYPES.map(([category, types]) => ({
    properties: { category: { const: category }, type: { enum: types } },
  })),
};

export const EVENT_SCHEMA: object = {
  type: 'object',
  properties: {
    Event: {
      type: 'object',
      properties: {
        ...head,
        uuid,
        published: { const: true },
        publish_timestamp: seconds,
        distribution: { const: '3' },
        Attribute: { type: 'array', minItems: 1, items: attribute },
      },
      required: [...Object.keys(head), 'uuid', 'published', 'publish_timestamp', 'distribution', 'Attribute'],
      additionalProperties: false,
    },
  },
  required: ['Event'],
  additionalProperties: false,
};

export const MANIFEST_SCHEMA: object = {
  type: 'object',
  propertyNames: uuid,
  minProperties: 1,
  additionalProperties: {
    type: 'object',
    properties: head,
    required: Object.keys(head),
    additionalProperties: false,
  },
};

/** As misp-warninglists' own schema has it, with a list that holds host names alone. */
export const WARNINGLIST_SCHEMA: object = {
  type: 'object',
  properties: {
    name: text,
    description: text,
    version: { type: 'integer', minimum: 1 },
    type: { const: 'hostname' },
    matching_attributes: { type: 'array', items: text, minItems: 1, uniqueItems: true },
    list: {
      type: 'array',
      items: { type: 'string', format: 'hostname', pattern: '\\.' },
      minItems: 1,
      uniqueItems: true,
    },
  },
  required: ['name', 'description', 'version', 'type', 'list'],
  additionalProperties: false,
};
