/** Ajv with formats: an independent judge of what we write. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export type Judge = (json: unknown) => string[];

/** @returns what is wrong with a value, by place; empty when nothing is */
export function judge(schema: object): Judge {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (json) =>
    validate(json)
      ? []
      : (validate.errors ?? []).map(
          (one) => `${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`,
        );
}
