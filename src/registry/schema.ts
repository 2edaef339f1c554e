/**
 * The one schema of the registry: what a maintainer writes under `assets/registry/`, what the
 * import writes, and what a published list carries. Everything that reads registry JSON goes
 * through these parsers; nothing else in the tree knows the raw shape.
 */
import * as v from 'valibot';

/** Raised when a shape changes in a way that older code can't read. */
export const SCHEMA_VERSION = 1;

const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a kebab-case id'));

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the source is, never more. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'must be YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);

const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'));

export const EVIDENCE_KINDS = [
  'law',
  'court',
  'sanction',
  'regulator',
  'government-report',
  'platform-report',
  'research',
  'journalism',
] as const;

/** A source that can be cited. `short` is the name a label uses: "VIGINUM", "State Media Monitor". */
export const Evidence = v.strictObject({
  id: kebab,
  publisher: v.string(),
  short: v.string(),
  title: v.string(),
  kind: v.picklist(EVIDENCE_KINDS),
  /** Absent: the source carries no date, so no label may rest on it. */
  date: v.optional(PartialDate),
  url: v.optional(v.pipe(v.string(), v.url())),
  /** What the source states, in a sentence of the compilation's own. */
  states: v.string(),
});
export type Evidence = v.InferOutput<typeof Evidence>;

export const RELATIONS = [
  /** State Media Monitor's code: one act that answers funding, ownership and editorial control. */
  'typology',
  'funding',
  'ownership',
  'editorial',
  'party',
  'designation',
  /** A dated, place-bound fact (an order, a seizure, a ban): never a class. */
  'restriction',
  /** A source names this address as the entry's own. */
  'listing',
  /** An organisation a source names behind an operation. */
  'attribution',
  /** The value is the real site that the address was reported to copy. */
  'impersonation',
  'republishing',
] as const;

/** "A source says this, about this relation, on this date." */
export const Claim = v.strictObject({
  relation: v.picklist(RELATIONS),
  value: v.string(),
  evidence: v.array(kebab),
  date: PartialDate,
  /** Evidence id of the copy or transcription in which the source was read, when it was not read itself. */
  copy: v.optional(kebab),
  /** The act's number, for designations and restrictions. */
  act: v.optional(v.string()),
  /** Whom the act or code names, when it is not the outlet itself: such a claim is a fact, never a class. */
  names: v.optional(v.string()),
  /** The addresses an act names, when it names some only. */
  only: v.optional(v.array(v.string())),
  reviewed: v.optional(PartialDate),
  reviewBy: v.optional(PartialDate),
  note: v.optional(v.string()),
});
export type Claim = v.InferOutput<typeof Claim>;

export const ROLES = [
  'fake-outlet',
  'proxy-outlet',
  'aggregator',
  'redirector',
  'impersonator',
  'infrastructure',
  'amplifier',
] as const;
export type Role = (typeof ROLES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

const propertyFields = {
  role: v.optional(v.picklist(ROLES)),
  /** How well the tie between property and entry is witnessed; decides how loud a finding is. */
  confidence: v.picklist(CONFIDENCES),
  /** When this registry took the property in. */
  added: PartialDate,
  /** The newest date on which a source named it. */
  lastListed: v.optional(PartialDate),
  /** Historic: `defunct`, `seized`, `down`, `re-registered`. Nothing here ever says "active". */
  status: v.optional(v.picklist(['defunct', 'seized', 'down', 're-registered'])),
  claims: v.array(Claim),
};

/** A hostname; everything below it belongs to it too. */
export const DomainProperty = v.strictObject({
  kind: v.literal('domain'),
  value: v.string(),
  scope: v.literal('site'),
  ...propertyFields,
});
/** `host/path`: the path and everything below it, on a host that belongs to somebody else. */
export const PathProperty = v.strictObject({
  kind: v.literal('path'),
  value: v.string(),
  scope: v.literal('path'),
  ...propertyFields,
});
/** `platform:name`, an organisation's own account: one spelling for each, as `platforms.json` compares names; `handle` is as the source has it. */
export const AccountProperty = v.strictObject({
  kind: v.literal('account'),
  value: v.string(),
  scope: v.literal('account'),
  platform: kebab,
  handle: v.string(),
  holder: v.literal('organisation'),
  ...propertyFields,
});
export const Property = v.variant('kind', [DomainProperty, PathProperty, AccountProperty]);
export type Property = v.InferOutput<typeof Property>;

/** What happened to the entry, in order. Removed entries stay, with the reason. */
export const HistoryEvent = v.strictObject({
  date: PartialDate,
  event: v.picklist(['added', 'changed', 'corrected', 'removed']),
  /** The address that the event is about; absent: the whole entry. */
  property: v.optional(v.string()),
  note: v.string(),
});

export type HistoryEvent = v.InferOutput<typeof HistoryEvent>;

export const Dispute = v.strictObject({
  /** `sources`: two sources contradict each other (popup only). `own-objection`: the outlet objects (class stays). */
  kind: v.picklist(['sources', 'own-objection']),
  states: v.string(),
  evidence: v.array(kebab),
  date: v.optional(PartialDate),
});
export type Dispute = v.InferOutput<typeof Dispute>;

const entryFields = {
  id: kebab,
  name: v.string(),
  nativeName: v.optional(v.string()),
  aliases: v.array(v.string()),
  properties: v.array(Property),
  claims: v.array(Claim),
  dispute: v.optional(Dispute),
  /** A correction or an appeal is being looked at; taken out with its decision, which goes into the history. */
  correction: v.optional(v.strictObject({ since: PartialDate })),
  /** The outlet's right of reply, in its own words. */
  reply: v.optional(v.strictObject({ text: v.pipe(v.string(), v.maxLength(500)), date: PartialDate })),
  history: v.array(HistoryEvent),
};

export const Outlet = v.strictObject({
  kind: v.literal('outlet'),
  country: countryCode,
  /** Entry id of the owner, where that owner has an entry of its own. */
  parent: v.optional(kebab),
  /** Entry id of the outlet that took this one's place. */
  successor: v.optional(kebab),
  ...entryFields,
});
export const Operation = v.strictObject({
  kind: v.literal('operation'),
  /** The state a source attributes the operation to; absent where none is attributed. */
  country: v.optional(countryCode),
  /** Where a platform located the operators: a place, not an accusation. */
  origin: v.optional(v.strictObject({ countries: v.array(countryCode), by: v.string() })),
  /** Countries, elections or audiences, in the source's words. */
  targets: v.array(v.string()),
  firstSeen: v.optional(PartialDate),
  lastSeen: v.optional(PartialDate),
  ...entryFields,
});
export const Entry = v.variant('kind', [Outlet, Operation]);
export type Outlet = v.InferOutput<typeof Outlet>;
export type Operation = v.InferOutput<typeof Operation>;
export type Entry = v.InferOutput<typeof Entry>;

/** Files under `assets/registry/`. */
export const OutletsFile = v.strictObject({ v: v.literal(SCHEMA_VERSION), entries: v.array(Outlet) });
export const OperationFile = v.strictObject({ v: v.literal(SCHEMA_VERSION), entry: Operation });
export const EvidenceFile = v.strictObject({ v: v.literal(SCHEMA_VERSION), evidence: v.array(Evidence) });
export const ListFile = v.strictObject({
  v: v.literal(SCHEMA_VERSION),
  serial: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: v.pipe(v.string(), v.isoDate()),
});

/** A whole list: what is bundled, and what will be downloaded. Entries sorted by id, evidence too. */
export const RegistryList = v.strictObject({
  v: v.literal(SCHEMA_VERSION),
  serial: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: v.pipe(v.string(), v.isoDate()),
  evidence: v.array(Evidence),
  entries: v.array(Entry),
});
export type RegistryList = v.InferOutput<typeof RegistryList>;
