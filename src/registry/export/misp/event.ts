/** One MISP event for each operation: its sources, who attributes it to whom, its addresses. */
import type { Operation } from '../../schema.ts';
import { idOf } from '../ids.ts';
import { secondsOf, startOf } from '../instants.ts';
import { LICENCE, NAME, operationAddresses, type Publication } from '../publication.ts';
import { sourcesOf } from '../sources.ts';
import { withdrawnFrom } from '../withdrawn.ts';
import { addressAttribute, remark, tag, withdrawnAttribute, type Attribute, type Tag } from './attribute.ts';

export interface Orgc {
  readonly name: string;
  readonly uuid: string;
}

export interface MispEvent {
  readonly uuid: string;
  readonly info: string;
  /** ISO date. */
  readonly date: string;
  /** `2`: complete. */
  readonly analysis: '2';
  /** `4`: undefined. A level of threat would be our own adjective. */
  readonly threat_level_id: '4';
  readonly published: true;
  readonly timestamp: string;
  readonly publish_timestamp: string;
  /** `3`: all communities. */
  readonly distribution: '3';
  readonly Orgc: Orgc;
  readonly Tag: readonly Tag[];
  readonly Attribute: readonly Attribute[];
}

export const ORGC: Orgc = { name: NAME, uuid: idOf('misp-organisation') };

function eventTags({ list }: Publication): Tag[] {
  return [
    { name: 'tlp:clear', colour: '#ffffff' },
    { name: 'type:OSINT', colour: '#004646' },
    tag('licence', LICENCE.id),
    tag('list', String(list.serial)),
    tag('list-date', list.date),
  ];
}

/** "Attributed to Social Design Agency by US Department of Justice (2024)." */
function attributions(publication: Publication, operation: Operation): string[] {
  const { claims, origin } = operation;
  const named = claims
    .filter(({ relation }) => relation === 'attribution')
    .map(({ value, evidence, date }) => {
      const by = publication.evidence.get(evidence[0] ?? '')?.short ?? '';
      return `Attributed to ${value} by ${by} (${date.slice(0, 4)}).`;
    });
  const located =
    origin === undefined
      ? []
      : [`${origin.by} located its operators in ${publication.speech.countries(origin.countries)}.`];
  return [...named, ...located, ...publication.speech.objections(operation)];
}

function remarks(publication: Publication, operation: Operation, event: string, stamp: string): Attribute[] {
  const names = [operation.name, ...operation.aliases];
  const links = new Map(
    sourcesOf(publication, operation.claims).flatMap((source) =>
      source.url === undefined ? [] : [[source.url, source] as const],
    ),
  );
  const said = attributions(publication, operation);
  return [
    ...names.map((value) => remark(event, { type: 'campaign-name', category: 'Attribution', value }, stamp)),
    ...said.map((value) => remark(event, { type: 'text', category: 'Attribution', value }, stamp)),
    ...[...links].map(([value, { publisher, title, date = 'undated' }]) =>
      remark(
        event,
        { type: 'link', category: 'External analysis', value, comment: `${publisher}: ${title}, ${date}` },
        stamp,
      ),
    ),
  ];
}

/** The earliest day that any of its sources gives; the list's own where none does. */
function eventDate({ list }: Publication, { firstSeen, claims }: Operation): string {
  const dates = [firstSeen, ...claims.map(({ date }) => date)].filter((date) => date !== undefined);
  const first = dates.toSorted()[0] ?? list.date;
  return startOf(first).slice(0, 10);
}

/** @param operation of the list; a removed one gives an event in which every address is deleted */
export function eventOf(publication: Publication, operation: Operation): MispEvent {
  const stamp = String(secondsOf(publication.list));
  const uuid = idOf('misp-event', operation.id);
  const addresses = operationAddresses(publication).filter(
    ({ entry, property }) => entry.id === operation.id && property.kind !== 'account',
  );
  return {
    uuid,
    info: `${operation.name}: addresses that named sources list as part of it`,
    date: eventDate(publication, operation),
    analysis: '2',
    threat_level_id: '4',
    published: true,
    timestamp: stamp,
    publish_timestamp: stamp,
    distribution: '3',
    Orgc: ORGC,
    Tag: eventTags(publication),
    Attribute: [
      ...remarks(publication, operation, uuid, stamp),
      ...addresses.map((told) => addressAttribute(uuid, told, publication.speech, stamp)),
      ...withdrawnFrom(publication, operation).map((one) => withdrawnAttribute(uuid, one, stamp)),
    ],
  };
}
