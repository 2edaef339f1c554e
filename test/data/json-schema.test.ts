/** The published JSON Schema: in step with the code, and held against every file by a validator that shares nothing with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/registry/publish/json-schema.ts';
import { MEANINGS } from '../../src/registry/publish/meanings.ts';
import { list, texts } from './registry-on-disk.ts';

const FOLDER = 'docs/schema';
const published = new Map(
  readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]),
);

// Shapes told apart by `kind` make strict mode complain of types that stand in the alternatives.
const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
addFormats(ajv);
const validators = new Map(
  [...published].map(([file, text]) => [file, ajv.compile(JSON.parse(text) as object)]),
);

function faultsOf(schema: string, json: unknown): string[] {
  const validate = validators.get(schema);
  if (validate === undefined) throw new Error(`no ${schema}`);
  return validate(json) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

function schemaFor(file: string): string | undefined {
  if (file.startsWith('outlets/')) return 'outlets.schema.json';
  if (file.startsWith('operations/')) return 'operation.schema.json';
  return published.has(file.replace('.json', '.schema.json'))
    ? file.replace('.json', '.schema.json')
    : undefined;
}

it('is what the code parses with: `npm run registry -- schema` writes it', () => {
  expect(Object.fromEntries(published)).toEqual(
    Object.fromEntries(jsonSchemas().map(({ file, text }) => [file, text])),
  );
});

it('says what every field of every definition means, and of nothing else', () => {
  interface Schema {
    $defs: Record<string, { properties?: Record<string, { description?: string }> }>;
  }
  const { $defs } = JSON.parse(published.get('open-data.schema.json') ?? '') as Schema;
  const silent = Object.entries($defs).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([, { description = '' }]) => description === '')
      .map(([field]) => `${name}.${field}`),
  );
  expect(silent).toEqual([]);
  const stale = Object.entries(MEANINGS).flatMap(([name, fields]) =>
    Object.keys(fields)
      .filter((field) => $defs[name]?.properties?.[field] === undefined)
      .map((field) => `${name}.${field}`),
  );
  expect(stale).toEqual([]);
});

describe('an independent validator', () => {
  it('accepts every file of the registry', () => {
    expect(texts.filter(({ file }) => schemaFor(file) === undefined)).toEqual([]);
    const faults = texts.flatMap(({ file, text }) =>
      faultsOf(schemaFor(file) ?? '', JSON.parse(text)).map((fault) => `${file} ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('accepts the whole list and the example of a candidate', () => {
    expect(faultsOf('registry.schema.json', list)).toEqual([]);
    const candidate: unknown = JSON.parse(readFileSync('docs/examples/candidate.json', 'utf8'));
    expect(faultsOf('candidate.schema.json', candidate)).toEqual([]);
  });

  it.each([
    ['a class typed in', { class: 'state-controlled' }, 'additional properties'],
    ['a reply of 501 characters', { reply: { text: 'x'.repeat(501), date: '2026' } }, '500'],
    ['a country in words', { country: 'Netherlands' }, 'pattern'],
  ])('refuses %s', (_name, over, says) => {
    const { entries } = JSON.parse(texts.find(({ file }) => file === 'outlets/nl.json')?.text ?? '') as {
      entries: object[];
    };
    const json = { v: 1, entries: [{ ...entries[0], ...over }] };
    expect(faultsOf('outlets.schema.json', json).join('\n')).toContain(says);
  });
});
