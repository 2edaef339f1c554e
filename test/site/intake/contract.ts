/** docs/reports-api.yaml as a judge of real requests and answers: what both sides' tests ask. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as v from 'valibot';
import { parse } from 'yaml';

const Content = v.record(v.string(), v.looseObject({ schema: v.unknown() }));
const Answers = v.record(
  v.string(),
  v.union([v.strictObject({ $ref: v.string() }), v.looseObject({ content: v.optional(Content) })]),
);
const Contract = v.looseObject({
  openapi: v.literal('3.1.0'),
  paths: v.record(
    v.string(),
    v.strictObject({
      post: v.looseObject({
        parameters: v.optional(
          v.array(v.looseObject({ name: v.string(), in: v.literal('header'), schema: v.unknown() })),
          [],
        ),
        requestBody: v.looseObject({ content: Content }),
        responses: Answers,
      }),
    }),
  ),
  components: v.looseObject({
    responses: v.record(v.string(), v.looseObject({ content: v.optional(Content) })),
    schemas: v.record(v.string(), v.unknown()),
  }),
});

const FILE = new URL('../../../docs/reports-api.yaml', import.meta.url);

export const contract = v.parse(Contract, parse(readFileSync(FILE, 'utf8')));

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
// The default export of a CommonJS module, as Node hands it over.
(formats as unknown as { default: (judge: Ajv2020) => void }).default(ajv);
// OpenAPI's own word for a sample; it judges nothing.
ajv.addVocabulary(['example', 'components']);
ajv.addSchema({ $id: 'contract', components: contract.components });

/** Made once each: making one costs more than judging by it. */
const judges = new Map<string, ValidateFunction>();

function faultsOf(schema: unknown, value: unknown): string[] {
  // References inside the file are meant from its root.
  const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
  const judge = judges.get(text) ?? ajv.compile(JSON.parse(text) as object);
  judges.set(text, judge);
  if (judge(value)) return [];
  return (judge.errors ?? []).map(
    ({ instancePath, message }: ErrorObject) => `${instancePath} ${message ?? ''}`,
  );
}

/** Faults of a value against one of the file's schemas; none: it fits. */
export function schemaFaults(name: string, value: unknown): string[] {
  return faultsOf({ $ref: `#/components/schemas/${name}` }, value);
}

interface Sent {
  readonly method: string;
  /** Below the intake's address: `/reports`. */
  readonly path: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Faults of a request as it arrived. */
export function requestFaults({ method, path, headers, body }: Sent): string[] {
  const asked = contract.paths[path]?.post;
  if (method !== 'POST' || asked === undefined) return [`${method} ${path} is not in the contract`];
  const media = asked.requestBody.content[headers['content-type'] ?? ''];
  if (media === undefined) return [`${headers['content-type'] ?? 'no type'} is not in the contract`];
  const wrongHeaders = asked.parameters.flatMap(({ name, schema }) =>
    faultsOf(schema, headers[name.toLowerCase()]).map((fault) => `${name}: ${fault}`),
  );
  return [...wrongHeaders, ...faultsOf(media.schema, JSON.parse(body))];
}

/** Faults of an answer: its status has to be named, and its body to fit what stands there. */
export function answerFaults(path: string, status: number, body: string): string[] {
  const named = contract.paths[path]?.post.responses[String(status)];
  if (named === undefined) return [`${status} is not named for ${path}`];
  const reference = '$ref' in named ? String(named.$ref).split('/').at(-1) : undefined;
  const told = reference === undefined ? named : contract.components.responses[reference];
  const content = told !== undefined && 'content' in told ? told.content : undefined;
  const [media] = Object.values(content ?? {});
  return media === undefined ? [] : faultsOf(media.schema, JSON.parse(body));
}
