/** `npm run schema`: writes the JSON Schemas of records and errands, for the YAML plug-ins of editors. */
import { writeFileSync } from 'node:fs';
import { anliegenSchema } from '../src/domain/anliegen.ts';
import { datensatzSchema, jsonSchema } from '../src/domain/schema.ts';

for (const [datei, schema] of [
  ['amt.schema.json', datensatzSchema],
  ['anliegen.schema.json', anliegenSchema],
] as const)
  writeFileSync(`content/${datei}`, `${JSON.stringify(jsonSchema(datei, schema), null, 2)}\n`);
