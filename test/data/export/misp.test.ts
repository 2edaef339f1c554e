import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judged, list } from '../registry-on-disk.ts';
import { exported, jsonOf, textOf } from './exported.ts';
import { EVENT_SCHEMA, MANIFEST_SCHEMA, WARNINGLIST_SCHEMA } from './misp-schemas.ts';
import { judge } from './validator.ts';

interface Attribute {
  readonly uuid: string;
  readonly type: string;
  readonly value: string;
  readonly comment: string;
  readonly to_ids: boolean;
  readonly disable_correlation: boolean;
  readonly first_seen?: string;
  readonly last_seen?: string;
  readonly Tag?: readonly { readonly name: string }[];
}
interface Event {
  readonly uuid: string;
  readonly info: string;
  readonly timestamp: string;
  readonly Attribute: readonly Attribute[];
}

const FEED = 'misp/feed/';
const WARNINGLIST = 'misp/warninglists/masthead-state-media/list.json';
const paths = [...exported.keys()].filter((path) => path.startsWith(FEED) && !/manifest|hashes/u.test(path));
const events = paths.map((path) => (jsonOf(path) as { Event: Event }).Event);
const addresses = events.flatMap(({ Attribute }) =>
  Attribute.filter(({ disable_correlation }) => !disable_correlation),
);
const covert = judged.filter(
  ({ verdict }) => verdict?.class === 'impersonation' || verdict?.class === 'covert-operation',
);

describe('feed', () => {
  it('has an event for each operation, in a file named after it, and each fits our schema', () => {
    expect(events).toHaveLength(list.entries.filter(({ kind }) => kind === 'operation').length);
    expect(paths).toEqual(events.map(({ uuid }) => `${FEED}${uuid}.json`));
    const check = judge(EVENT_SCHEMA);
    expect(paths.flatMap((path) => check(jsonOf(path)).map((fault) => `${path} ${fault}`))).toEqual([]);
  });

  it('has a manifest that says of each event what the event says of itself', () => {
    const manifest = jsonOf(`${FEED}manifest.json`) as Record<string, object>;
    expect(judge(MANIFEST_SCHEMA)(manifest)).toEqual([]);
    expect(Object.keys(manifest).toSorted()).toEqual(events.map(({ uuid }) => uuid).toSorted());
    for (const event of events) expect(event).toMatchObject(manifest[event.uuid] ?? { missing: event.uuid });
  });

  it('has in hashes.csv the MD5 of every value, with its event', () => {
    const md5 = (text: string): string => createHash('md5').update(text, 'utf8').digest('hex');
    const lines = new Set(
      events.flatMap((one) => one.Attribute.map(({ value }) => `${md5(value)},${one.uuid}`)),
    );
    expect(new Set(textOf(`${FEED}hashes.csv`).trimEnd().split('\n'))).toEqual(lines);
  });

  it('has no id twice', () => {
    const ids = events.flatMap(({ uuid, Attribute }) => [uuid, ...Attribute.map((one) => one.uuid)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('reads back as the addresses of the operations', () => {
    const read = events.flatMap(({ info, Attribute }) =>
      Attribute.filter(({ disable_correlation }) => !disable_correlation).map(
        ({ value }) => `${info.split(': addresses')[0] ?? ''} ${value}`,
      ),
    );
    expect(read.toSorted()).toEqual(
      covert.map(({ entry, property }) => `${entry.name} ${property.value}`).toSorted(),
    );
  });

  it('says of each address what a reader is told, how firmly, and since when', () => {
    expect(addresses.length).toBeGreaterThan(1400);
    for (const { comment, Tag = [], first_seen = '', last_seen = '~' } of addresses) {
      expect(comment).toMatch(/\(\d{4}/u);
      expect(Tag.map(({ name }) => name).join(' ')).toMatch(/masthead:level=.*masthead:confidence=/u);
      expect(first_seen <= last_seen).toBe(true);
    }
  });

  it('lets automation act on no address that is seized, closed or reported by journalism alone', () => {
    const cautious = new Set(
      covert
        .filter(({ property, verdict }) => property.status !== undefined || verdict?.level === 'reported')
        .map(({ property }) => property.value),
    );
    expect(cautious.size).toBeGreaterThan(3);
    for (const { value, to_ids } of addresses) expect([value, to_ids]).toEqual([value, !cautious.has(value)]);
  });

  it('names an imitated site in words only, never as a value', () => {
    const sites = new Set(judged.flatMap(({ verdict }) => verdict?.label.facts.realSite ?? []));
    const values = events.flatMap(({ Attribute }) => Attribute.map(({ value }) => value));
    expect(values.filter((value) => sites.has(value))).toEqual([]);
  });

  it('correlates nothing but addresses, so that two events do not meet in a source', () => {
    const types = new Set(addresses.map(({ type }) => type));
    expect([...types].filter((type) => !['domain', 'hostname', 'url'].includes(type))).toEqual([]);
  });
});

describe('warninglist', () => {
  const { list: hosts, description } = jsonOf(WARNINGLIST) as { list: string[]; description: string };

  it('fits our schema, is sorted, and says list, date and licence', () => {
    expect(judge(WARNINGLIST_SCHEMA)(jsonOf(WARNINGLIST))).toEqual([]);
    expect(hosts).toEqual(hosts.toSorted());
    expect(description).toContain(`List ${list.serial} of ${list.date}. `);
    expect(description).toContain('CC BY 4.0');
  });

  it('holds no host of an operation, none below one and none above one', () => {
    const held = judged.flatMap(({ entry, property }) =>
      entry.kind === 'operation' ? [property.value] : [],
    );
    const hidden = hosts.filter((host) =>
      held.some((name) => host === name || host.endsWith(`.${name}`) || name.endsWith(`.${host}`)),
    );
    expect(hidden).toEqual([]);
    // Both an outlet of its own and part of an operation: the feed has it.
    expect(hosts).not.toContain('katehon.com');
  });

  it('holds state media that carry a mark, and nobody else', () => {
    const classes = new Set(
      judged
        .filter(({ property }) => hosts.includes(property.value))
        .map(({ verdict }) => `${verdict?.class} ${verdict?.shown === 'facts'}`),
    );
    expect(classes).toEqual(
      new Set([
        'state-controlled false',
        'state-managed false',
        'state-designated false',
        'party-organ false',
      ]),
    );
    for (const host of ['bbc.co.uk', 'npr.org', 'dw.com', 'voanews.com', 'nhk.or.jp']) {
      expect(hosts).not.toContain(host);
    }
  });
});
