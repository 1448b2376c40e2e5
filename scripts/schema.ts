/** `npm run schema`: writes the JSON Schema of the records, for the YAML plug-ins of editors. */
import { writeFileSync } from 'node:fs';
import { jsonSchema } from '../src/domain/schema.ts';

writeFileSync('content/amt.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
