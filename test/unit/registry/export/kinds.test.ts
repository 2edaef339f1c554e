/** Paths, accounts, and what journalism alone reports: cases that the bundled list has few of, or none. */
import { describe, expect, it } from 'vitest';
import { assembleList } from '../../../../src/registry/compute-list.ts';
import { exportFiles } from '../../../../src/registry/export/write-exports.ts';
import type { Evidence, Property } from '../../../../src/registry/schema.ts';
import { claim, domain, operation, outlet, source } from '../entries.ts';

const listing = claim('listing', 'fake-outlet');
const {
  kind: _kind,
  scope: _scope,
  value: _value,
  ...common
} = domain('x.example', {
  role: 'fake-outlet',
  claims: [listing],
});
const path: Property = { ...common, kind: 'path', scope: 'path', value: 'host.example/corner' };
const account: Property = {
  ...common,
  kind: 'account',
  scope: 'account',
  platform: 'x',
  handle: 'corner',
  holder: 'organisation',
  value: 'x:corner',
};

function exported(properties: Property[], evidence: Evidence): (path: RegExp) => string {
  const list = assembleList({
    list: { serial: 1, date: '2026-11-22' },
    evidence: [evidence],
    outlets: [outlet([claim('typology', 'SC')], { properties: [domain('outlet.example')] })],
    operations: [operation({ claims: [claim('listing', 'operation')], properties })],
  });
  const speech = {
    sentence: () => 'Said (2024).',
    countries: () => '',
    role: (role: string) => role,
    objections: () => [],
  };
  const files = exportFiles(list, speech, { md5: (text) => text, sha256: () => '' });
  return (name) =>
    files
      .filter((file) => name.test(file.path))
      .map(({ text }) => text)
      .join('');
}

describe('a path on somebody else’s host', () => {
  const text = exported([path], source('list', { kind: 'platform-report' }));
  it('blocks itself and what lies below, never the host', () => {
    const rules = text(/^ublacklist\/operations/u)
      .split('\n')
      .filter((line) => line.startsWith('*'));
    expect(rules).toEqual(['*://*.host.example/corner', '*://*.host.example/corner/*']);
    expect(text(/^hosts\//u)).not.toContain('host.example');
  });
  it('is a URL to MISP, and no domain name to STIX', () => {
    expect(text(/^misp\/feed\//u)).toContain('"value": "https://host.example/corner"');
    expect(text(/^stix\/operations/u)).not.toContain('host.example');
  });
});

describe('an account', () => {
  const text = exported([account], source('list', { kind: 'platform-report' }));
  it('is in the list and the table, and in nothing that blocks or indicates', () => {
    expect(text(/^masthead\.json$/u)).toContain('x:corner');
    expect(text(/^masthead\.csv$/u)).toContain('x:corner');
    expect(text(/^(?:hosts|ublacklist|stix|misp)\//u)).not.toContain('corner');
  });
});

describe('an address that journalism alone reports', () => {
  const text = exported(
    [domain('paper.example', { role: 'fake-outlet', claims: [listing] })],
    source('list', { kind: 'journalism' }),
  );
  it('is told with its level, and nothing blocks it or acts on it', () => {
    expect(text(/^masthead\.csv$/u)).toContain('reported');
    expect(text(/^(?:hosts|ublacklist)\//u)).not.toContain('paper.example');
    expect(text(/^stix\/operations/u)).toContain('level:reported');
    const { Event } = JSON.parse(text(/^misp\/feed\/[0-9a-f-]+\.json$/u)) as {
      Event: { Attribute: { value: string; to_ids: boolean }[] };
    };
    expect(Event.Attribute.find(({ value }) => value === 'paper.example')).toMatchObject({ to_ids: false });
  });
});

describe('an outlet whose host an operation holds too', () => {
  it.each(['outlet.example', 'below.outlet.example'])('is in no warninglist: %s', (value) => {
    const property = domain(value, { role: 'fake-outlet', confidence: 'low', claims: [listing] });
    const text = exported([property], source('list', { kind: 'platform-report' }));
    expect(JSON.parse(text(/warninglists/u))).toMatchObject({ list: [] });
  });
});
