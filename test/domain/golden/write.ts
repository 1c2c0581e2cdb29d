import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { golden, questions } from './questions';

/** `npx tsx test/domain/golden/write.ts`: writes the explained deadlines anew; the diff is then read sentence by sentence. */
for (const [name, question] of Object.entries(questions))
  writeFileSync(join(__dirname, 'deadlines', `${name}.json`), `${JSON.stringify(golden(question), null, 2)}\n`);
