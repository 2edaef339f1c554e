import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { domainNameId } from '../../../src/registry/export/stix/domain-name.ts';
import { removalOf } from '../../../src/registry/removed.ts';
import { judged, list } from '../registry-on-disk.ts';
import { jsonOf } from './exported.ts';
import { BUNDLE_SCHEMA, STIX_SCHEMAS } from './stix-schemas.ts';
import { judge } from './validator.ts';

/** What the tests look at; the schemas have judged the shape before. */
interface Stix
  extends
    Readonly<Record<'type' | 'id', string>>,
    Readonly<Partial<Record<Text, string>>>,
    Readonly<Partial<Record<'labels' | 'object_refs' | 'object_marking_refs', readonly string[]>>> {
  readonly confidence?: number;
  readonly revoked?: true;
  readonly external_references?: readonly object[];
}
type Text =
  | 'created'
  | 'modified'
  | 'first_seen'
  | 'last_seen'
  | 'valid_from'
  | 'valid_until'
  | 'name'
  | 'value'
  | 'pattern'
  | 'description'
  | 'relationship_type'
  | 'source_ref'
  | 'target_ref';

const bundle = (name: string): readonly Stix[] =>
  (jsonOf(`stix/${name}.json`) as { objects: Stix[] }).objects;
const bundles = [
  ['operations', bundle('operations')],
  ['state-media', bundle('state-media')],
] as const;
const operations = bundle('operations');
const stateMedia = bundle('state-media');
const of = (objects: readonly Stix[], type: string): readonly Stix[] =>
  objects.filter((one) => one.type === type);
const judges = new Map(Object.entries(STIX_SCHEMAS).map(([type, schema]) => [type, judge(schema)]));

/** The first faults only: one mistake is in thousands of objects. */
const few = (faults: readonly string[]): readonly string[] => faults.slice(0, 5);

describe.each(bundles)('%s', (name, objects) => {
  it('is a bundle of types that our schemas know, and each object fits its own', () => {
    expect(judge(BUNDLE_SCHEMA)(jsonOf(`stix/${name}.json`))).toEqual([]);
    const faults = objects.flatMap((one) => {
      const check = judges.get(one.type);
      return (check === undefined ? ['is of a type without a schema'] : check(one)).map(
        (fault) => `${one.id} ${fault}`,
      );
    });
    expect(few(faults)).toEqual([]);
  });

  it('has every id once, and refers to nothing that is not there', () => {
    const ids = new Set(objects.map(({ id }) => id));
    expect(ids.size).toBe(objects.length);
    const dangling = objects.flatMap((one) =>
      Object.entries(one)
        .filter(([key]) => /_refs?$/u.test(key))
        .flatMap(([, value]) => (Array.isArray(value) ? (value as string[]) : [value as string]))
        .filter((ref) => !ids.has(ref))
        .map((ref) => `${one.id} -> ${ref}`),
    );
    expect(few(dangling)).toEqual([]);
  });

  it('is marked TLP:CLEAR, with licence, list and date on every object', () => {
    const [clear, statement] = of(objects, 'marking-definition');
    expect(clear).toMatchObject({ id: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487' });
    expect(JSON.stringify(statement)).toContain(`list ${list.serial} of ${list.date}. `);
    expect(JSON.stringify(statement)).toContain('CC BY 4.0');
    const unmarked = objects.filter(
      ({ type, object_marking_refs }) =>
        type !== 'marking-definition' &&
        JSON.stringify(object_marking_refs) !== JSON.stringify([clear?.id, statement?.id]),
    );
    expect(unmarked).toEqual([]);
  });

  it('runs forward in time', () => {
    const backward = objects.filter(
      ({ created, modified, first_seen, last_seen, valid_from, valid_until }) =>
        (modified ?? '~') < (created ?? '') ||
        (last_seen ?? '~') < (first_seen ?? '') ||
        (valid_until ?? '~') <= (valid_from ?? ''),
    );
    expect(backward).toEqual([]);
  });

  it('gives domain names the ids that the standard prescribes', () => {
    const namespace = Buffer.from('00abedb4aa42466c9c01fed23315a9b7', 'hex');
    const wrong = of(objects, 'domain-name').filter(({ id, value }) => {
      const hash = createHash('sha1').update(namespace).update(JSON.stringify({ value })).digest();
      hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
      hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
      const hex = hash.toString('hex').slice(0, 32);
      return id !== `domain-name--${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')}`;
    });
    expect(wrong).toEqual([]);
  });
});

it('gives example.com the id that other makers give it', () => {
  expect(domainNameId('example.com')).toBe('domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7');
});

describe('operations', () => {
  const indicators = of(operations, 'indicator');

  it('has a campaign and a report for each, and nothing of a campaign is left out of its report', () => {
    const living = list.entries.filter(
      (entry) => entry.kind === 'operation' && removalOf(entry) === undefined,
    );
    const standing = of(operations, 'campaign').filter(({ revoked }) => revoked !== true);
    expect(standing.map(({ name = '' }) => name).toSorted()).toEqual(
      living.map(({ name }) => name).toSorted(),
    );
    const reported = new Set(of(operations, 'report').flatMap(({ object_refs }) => object_refs ?? []));
    const silent = operations.filter(
      ({ id, type, revoked }) =>
        !reported.has(id) &&
        !['report', 'marking-definition'].includes(type) &&
        revoked !== true &&
        id !== of(operations, 'identity')[0]?.id,
    );
    expect(silent).toEqual([]);
  });

  it('has an indicator for every address that a banner tells, and reads back as those', () => {
    const told = judged
      .filter(({ verdict }) => verdict?.class === 'impersonation' || verdict?.class === 'covert-operation')
      .map(({ entry, property }) => `${entry.name} ${property.value}`);
    const campaigns = new Map(of(operations, 'campaign').map(({ id, name }) => [id, name]));
    const indicated = of(operations, 'relationship').filter(
      ({ relationship_type }) => relationship_type === 'indicates',
    );
    const byId = new Map(indicators.map((one) => [one.id, one]));
    const read = indicated.map(({ source_ref, target_ref }) => {
      const pattern = byId.get(source_ref ?? '')?.pattern ?? '';
      return `${campaigns.get(target_ref ?? '') ?? ''} ${/'(.+)'/u.exec(pattern)?.[1] ?? ''}`;
    });
    expect(read.toSorted()).toEqual(told.toSorted());
  });

  it('carries level and confidence, and its sources, on each', () => {
    const bare = indicators.filter(
      ({ labels, confidence, external_references }) =>
        !JSON.stringify(labels).includes('level:') ||
        ![50, 85].includes(confidence ?? 0) ||
        external_references === undefined,
    );
    expect(bare).toEqual([]);
  });

  it('has no indicator and no domain name of an imitated site', () => {
    const sites = new Set(judged.flatMap(({ verdict }) => verdict?.label.facts.realSite ?? []));
    expect(sites.size).toBeGreaterThan(50);
    const accused = operations.filter(
      ({ type, name, value }) =>
        (type === 'indicator' && sites.has(name ?? '')) || (type === 'domain-name' && sites.has(value ?? '')),
    );
    expect(accused).toEqual([]);
  });

  it('attributes to organisations only, each time by somebody', () => {
    const attributed = of(operations, 'relationship').filter(
      ({ relationship_type }) => relationship_type === 'attributed-to',
    );
    expect(attributed.length).toBeGreaterThan(10);
    for (const { description, external_references } of attributed) {
      expect(description).toMatch(/^(?:Attributed to .+ by .+ \(\d{4}\)\. ?)+$/u);
      expect(external_references).not.toEqual([]);
    }
  });

  it('says of a campaign nothing that a source says of one address alone', () => {
    const proxies = of(operations, 'campaign').find(({ name }) => name === 'Russian proxy outlets');
    const attributed = of(operations, 'relationship').filter(
      ({ relationship_type, source_ref }) =>
        relationship_type === 'attributed-to' && source_ref === proxies?.id,
    );
    expect([proxies === undefined, attributed]).toEqual([false, []]);
    const outlet = indicators.find(({ name }) => name === 'southfront.org');
    expect(outlet?.description).toContain('Attributed to FSB by US Treasury.');
  });

  it('names a state only where the registry does', () => {
    const states = new Map(
      judged.map(({ entry }) => [entry.name, entry.kind === 'operation' ? entry.country : undefined]),
    );
    for (const { name = '', labels = [] } of of(operations, 'campaign')) {
      const named = labels.find((label) => label.startsWith('attributed-to-state:'));
      if (!states.has(name)) continue;
      expect([name, named?.slice(-2)]).toEqual([name, states.get(name)]);
    }
  });
});

describe('state media', () => {
  it('quotes the objection of an outlet beside its class', () => {
    const outlet = of(stateMedia, 'identity').find(({ name }) => name === 'Al Jazeera Media Network');
    expect(outlet?.description).toMatch(
      /^State-controlled media · Qatar\. .*Al Jazeera Media Network disputes this: «/u,
    );
  });

  it('has no indicator, no campaign, and nobody who is public and independent', () => {
    expect(new Set(stateMedia.map(({ type }) => type))).toEqual(
      new Set(['marking-definition', 'identity', 'domain-name', 'relationship']),
    );
    const independent = new Set(
      judged.flatMap(({ verdict, property }) =>
        verdict?.class === 'public-independent' ? [property.value] : [],
      ),
    );
    expect(of(stateMedia, 'domain-name').filter(({ value }) => independent.has(value ?? ''))).toEqual([]);
  });
});
