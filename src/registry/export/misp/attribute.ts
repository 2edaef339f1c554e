/** Attributes and tags of MISP events (MISP core format, draft-dulaunoy-misp-core-format). Numbers are strings there. */
import { getDomain } from 'tldts';
import { idOf } from '../ids.ts';
import { endOf, startOf } from '../instants.ts';
import { mayBeBlocked, type ExportSpeech, type Told } from '../publication.ts';
import { listedOn } from '../sources.ts';
import type { Withdrawn } from '../withdrawn.ts';

export interface Tag {
  readonly name: string;
  readonly colour: string;
}

export interface Attribute {
  readonly uuid: string;
  readonly type: 'domain' | 'hostname' | 'url' | 'link' | 'text' | 'campaign-name';
  readonly category: 'Network activity' | 'External analysis' | 'Attribution';
  readonly value: string;
  readonly comment: string;
  /** Whether automation may act on it. */
  readonly to_ids: boolean;
  readonly deleted: boolean;
  readonly disable_correlation: boolean;
  /** `5`: as the event. */
  readonly distribution: '5';
  readonly timestamp: string;
  readonly first_seen?: string;
  readonly last_seen?: string;
  readonly Tag?: readonly Tag[];
}

/** Our own tags are grey: a colour would be an opinion. */
const GREY = '#6b7280';

/** A machine tag: `masthead:level="confirmed"`. */
export function tag(predicate: string, value: string): Tag {
  return { name: `masthead:${predicate}="${value}"`, colour: GREY };
}

/** A remark of the event: who is behind it by whom, what a source is called. Never acted on, never correlated. */
export function remark(
  event: string,
  {
    type,
    category,
    value,
    comment = '',
  }: Pick<Attribute, 'type' | 'category' | 'value'> & { comment?: string },
  timestamp: string,
): Attribute {
  return {
    uuid: idOf('misp-attribute', event, category, type, value),
    type,
    category,
    value,
    comment,
    to_ids: false,
    deleted: false,
    disable_correlation: true,
    distribution: '5',
    timestamp,
  };
}

/** MISP tells a registrable domain from a host below one; what has a path is a URL. */
function hostType(value: string): 'domain' | 'hostname' | 'url' {
  if (value.includes('/')) return 'url';
  return getDomain(value, { allowPrivateDomains: true }) === value ? 'domain' : 'hostname';
}

function addressBase(
  event: string,
  address: string,
): Pick<Attribute, 'uuid' | 'type' | 'category' | 'value' | 'disable_correlation' | 'distribution'> {
  const type = hostType(address);
  return {
    uuid: idOf('misp-attribute', event, 'address', address),
    type,
    category: 'Network activity',
    value: type === 'url' ? `https://${address}` : address,
    disable_correlation: false,
    distribution: '5',
  };
}

function seen(told: Told): Pick<Attribute, 'first_seen' | 'last_seen'> {
  const dates = listedOn(told);
  const first = dates[0];
  const last = told.property.lastListed ?? dates.at(-1);
  return {
    ...(first === undefined ? {} : { first_seen: startOf(first) }),
    ...(last === undefined ? {} : { last_seen: endOf(last) }),
  };
}

/** An address of an operation, with what a reader is told of it, how firmly, and when a source listed it. */
export function addressAttribute(
  event: string,
  told: Told,
  speech: ExportSpeech,
  timestamp: string,
): Attribute {
  const { property, verdict } = told;
  const tags = [
    ...(verdict.level === undefined ? [] : [tag('level', verdict.level)]),
    tag('confidence', property.confidence),
    ...(property.role === undefined ? [] : [tag('role', speech.role(property.role))]),
    ...(property.status === undefined ? [] : [tag('status', property.status)]),
  ];
  return {
    ...addressBase(event, property.value),
    comment: speech.sentence(verdict.label),
    // A seized or closed address is somebody else's, or nobody's: known, not to be acted on.
    to_ids: mayBeBlocked(told) && property.status === undefined,
    deleted: false,
    timestamp,
    ...seen(told),
    Tag: tags,
  };
}

/** An address that was removed: MISP deletes it where it was taken in before. */
export function withdrawnAttribute(
  event: string,
  { address, reason }: Withdrawn,
  timestamp: string,
): Attribute {
  return {
    ...addressBase(event, address),
    comment: `Removed from the registry: ${reason}`,
    to_ids: false,
    deleted: true,
    timestamp,
  };
}
