/** From an address to findings and details, on a small registry of our own making. */
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/address/parse-address.ts';
import { checkAddress } from '../../../src/check/check-address.ts';
import { describe as describeFinding } from '../../../src/check/describe.ts';
import { openRegistry } from '../../../src/check/open-registry.ts';
import { writeIndex } from '../../../src/registry/index/format.ts';
import { indexList, summariesByName } from '../../../src/registry/index/index-list.ts';
import { CLOSER, openIndex } from '../../../src/registry/index/open-index.ts';
import { summariesFor } from '../../../src/registry/index/verdict.ts';
import type { Claim, Entry, Evidence, Property, RegistryList } from '../../../src/registry/schema.ts';

const evidence: Evidence[] = [
  {
    id: 'agency',
    publisher: 'An Agency',
    short: 'Agency',
    title: 'List of domains',
    kind: 'government-report',
    date: '2024-02-12',
    states: 'Lists domains.',
  },
  {
    id: 'monitor',
    publisher: 'A Monitor',
    short: 'Monitor',
    title: 'Typology',
    kind: 'research',
    date: '2024',
    states: 'Rates outlets.',
  },
  {
    id: 'order',
    publisher: 'A Council',
    short: 'Council',
    title: 'Regulation 1',
    kind: 'sanction',
    date: '2022-03-01',
    states: 'Names an outlet.',
  },
];

const claim = (
  relation: Claim['relation'],
  value: string,
  source: string,
  more: Partial<Claim> = {},
): Claim => ({ relation, value, evidence: [source], date: '2024', ...more });

function domain(
  value: string,
  confidence: Property['confidence'],
  claims: Claim[],
  more: Partial<Property> = {},
): Property {
  return {
    kind: 'domain',
    value,
    scope: 'site',
    confidence,
    added: '2026-11-22',
    claims,
    ...more,
  } as Property;
}

const base = { aliases: [], history: [], claims: [] };
const outlet = (id: string, code: string, properties: Property[], claims: Claim[] = []): Entry => ({
  ...base,
  id,
  kind: 'outlet',
  name: id,
  country: 'XA',
  properties,
  claims: [claim('typology', code, 'monitor'), ...claims],
});

const entries: Entry[] = [
  outlet(
    'xa-state',
    'SC',
    [
      domain('state.example', 'high', [claim('listing', 'own', 'monitor')]),
      domain('quiet.example', 'medium', [claim('listing', 'own', 'monitor')]),
    ],
    [
      claim('ownership', 'Ministry', 'monitor'),
      claim('designation', 'eu-833-2014-annex-xv', 'order', { date: '2022-03-01', act: '1' }),
      claim('restriction', 'md-sis', 'order', { date: '2023-10-24', only: ['elsewhere.example'] }),
    ],
  ),
  outlet('xa-edition', 'SC', [domain('de.state.example', 'high', [claim('listing', 'own', 'monitor')])]),
  outlet('xa-public', 'IP', [domain('public.state.example', 'high', [claim('listing', 'own', 'monitor')])]),
  {
    ...base,
    id: 'network',
    kind: 'operation',
    name: 'Network',
    country: 'XA',
    targets: [],
    claims: [claim('attribution', 'A Firm', 'agency'), claim('attribution', 'B Firm', 'agency')],
    properties: [
      domain('state.example', 'high', [claim('listing', 'proxy-outlet', 'agency')], { role: 'proxy-outlet' }),
      domain(
        'copy.example',
        'high',
        [claim('listing', 'impersonator', 'agency'), claim('impersonation', 'real.example', 'agency')],
        { role: 'impersonator' },
      ),
    ],
  },
];
const list: RegistryList = { v: 1, serial: 7, date: '2026-11-22', evidence, entries };
const registry = openRegistry(writeIndex(indexList(list, 'all')), list);

function check(input: string) {
  const parsed = parseAddress(input);
  return parsed.ok ? checkAddress(registry, parsed.address) : [];
}

describe('checkAddress', () => {
  it('tells every entry that holds a property, strongest first', () => {
    expect(check('www.state.example').map(({ entry, class: entryClass }) => [entry, entryClass])).toEqual([
      ['network', 'covert-operation'],
      ['xa-state', 'state-controlled'],
    ]);
  });

  it('lets a more specific property take the place of a less specific one of its kind', () => {
    expect(check('x.de.state.example').map(({ entry }) => entry)).toEqual(['network', 'xa-edition']);
  });

  it('gives what a reader needs to cite', () => {
    const [finding] = check('https://copy.example/path');
    expect(finding).toMatchObject({
      class: 'impersonation',
      realSite: 'real.example',
      property: 'copy.example',
      target: 'https://copy.example/path',
      route: 'domain',
      via: [],
      lists: ['masthead'],
      country: 'XA',
      operation: 'Network',
    });
    expect(finding?.evidence[0]).toMatchObject({ id: 'agency', date: '2024-02-12' });
  });

  it.each(['other.example', 'notstate.example', 'mailto:a@state.example', 'example'])(
    'says nothing of %s',
    (input) => {
      expect(check(input)).toEqual([]);
    },
  );
});

describe('checkAddress behind wrappers', () => {
  it('tells what is behind, and the way there', () => {
    const [finding] = check('https://l.facebook.com/l.php?u=https%3A%2F%2Fcopy.example%2Fa&h=AT0');
    expect(finding).toMatchObject({
      route: 'wrapped',
      via: ['l.facebook.com'],
      wrapper: 'redirect',
      property: 'copy.example',
      target: 'https://copy.example/a',
    });
    expect(finding?.weak).toBeUndefined();
  });

  it('tells what is behind addresses without a host', () => {
    expect(check('view-source:https://copy.example/')[0]).toMatchObject({
      wrapper: 'reader',
      via: ['view-source:'],
    });
    expect(check('mailto:?body=see%20https://copy.example/a')[0]?.wrapper).toBe('message');
  });

  it('tells of a listed site that its page carries another address, what is said of the site', () => {
    expect(check('https://copy.example/share?url=https%3A%2F%2Fother.example')[0]).toMatchObject({
      route: 'domain',
      target: 'https://copy.example/share?url=https%3A%2F%2Fother.example',
    });
  });

  it.each([
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fother.example',
    'https://other.example/?url=https://copy.example/',
  ])('says nothing of %s', (input) => {
    expect(check(input)).toEqual([]);
  });

  it('believes a short link’s own words, as such', () => {
    const parsed = parseAddress('https://t.co/abc');
    if (!parsed.ok) throw new Error('not parsed');
    expect(checkAddress(registry, parsed.address)).toEqual([]);
    expect(checkAddress(registry, parsed.address, ['Read this', 'copy.example/a…'])[0]).toMatchObject({
      route: 'wrapped',
      via: ['t.co'],
      weak: true,
      target: 'https://copy.example/a',
    });
  });
});

describe('the page index', () => {
  it('draws what is loud and shields a quiet name below a loud one', () => {
    const byName = summariesByName(list, 'page');
    expect(byName.get('state.example')?.length).toBe(2);
    expect(byName.get('quiet.example')?.[0]?.shown).toBe('mark');
    expect(byName.get('public.state.example')?.map(({ entry }) => entry)).toEqual(['network']);
  });

  it('gives a host that is to be looked at closer the listing of the host above it', () => {
    const closer = new Set(['blog.de.state.example', 'platform.example', 'copy.example']);
    const index = openIndex(writeIndex(indexList(list, 'page', closer)));
    const said = (host: string): string[] => summariesFor(index, host).map(({ property }) => property);
    expect(said('x.blog.de.state.example')).toEqual(['state.example', 'de.state.example']);
    expect(said('copy.example')).toEqual(['copy.example']);
    expect(said('platform.example')).toEqual([]);
    for (const host of closer) expect(index.findHost(host)).toBe(CLOSER);
    expect(index.findHost('de.state.example')).toBeGreaterThan(0);
  });
});

describe('describe', () => {
  it('keeps the three relations apart and leaves out acts that name other addresses', () => {
    const finding = check('quiet.example')[0];
    const details = finding === undefined ? null : describeFinding(registry, finding);
    expect(details?.relations).toEqual({
      funding: 'state',
      management: 'state',
      editorial: 'state',
      owner: 'Ministry',
    });
    expect(details?.facts).toEqual([
      { code: 'eu-833-2014-annex-xv', date: '2022-03-01', act: '1', evidence: ['order'] },
    ]);
  });

  it('names the organisations behind an operation by source, once', () => {
    const finding = check('copy.example')[0];
    const details = finding === undefined ? null : describeFinding(registry, finding);
    expect(details?.sponsors).toEqual([{ name: 'A Firm, B Firm', by: 'Agency' }]);
    expect(details).toMatchObject({ role: 'impersonator', firstReported: '2024', otherProperties: 1 });
  });
});
