/** `registry schema`: writes the published JSON Schema to docs/schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../registry/publish/json-schema.ts';

export const SCHEMA_FOLDER = 'docs/schema';

export function schemaCommand(): number {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const { file, text } of jsonSchemas()) {
    writeFileSync(join(SCHEMA_FOLDER, file), text);
    console.log(join(SCHEMA_FOLDER, file));
  }
  return 0;
}
