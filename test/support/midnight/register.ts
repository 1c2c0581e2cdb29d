import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../api/caller';
import { officeRef } from '../../../api/office-ref';
import { partiesKey } from '../../../api/parties';
import { takeNumber } from '../../../api/registration-number';
import { insertDispute } from '../../../api/registration-rows';
import { RegistrationRequest } from '../../../contracts/api/registration';
import { qionglai } from '../../../jurisdictions/qionglai';
import type { Database } from '../../../prisma/client';
import { registration } from '../house/cases';
import type { Moment } from './moment';

const caller: Caller = { id: 'county-center', office: 'county-center', place: 'qionglai', person: null, roles: ['registrar'] };
const BATCH = 25;
const WRITERS = 3;
/** One case in so many is an old matter: its people asked for help years before, and it was the first to be registered. */
const OLD = 100;

interface Registering {
  readonly moment: Moment;
  readonly count: number;
  readonly said: (written: number) => void;
}

/**
 * Registers so many cases with the rows and the intake of the API, which stamps the moment itself and could not register for another day. The
 * oldest come first. Answers their numbers: what every count afterwards is held against.
 */
export async function registerCases(database: Database, { moment, count, said }: Registering): Promise<readonly string[]> {
  const office = await officeRef(database, 'village-shiqiao', 'qionglai');
  if (!office) throw new Error('The sample county has no village.');
  const numbers: string[] = [];
  let next = 0;
  const one = async (tx: Parameters<typeof insertDispute>[0], index: number): Promise<string> => {
    const old = index < count / OLD;
    const body = RegistrationRequest.parse(registration(old ? { occurredAt: '2023-03-01T09:00:00+08:00' } : {}));
    const number = await takeNumber(tx, qionglai, 2026);
    const parties = partiesKey(body.type, body.place, body.parties);
    const checked = { place: qionglai, office, plan: moment.plan, registeredAt: moment.registeredAt(index, count) };
    const repeat = { repeatOf: null, repeatCount: 0 };
    await insertDispute(tx, { number, caller, commandId: randomUUID(), body, checked, parties, repeat });
    return number;
  };
  const writer = async () => {
    for (let from = next; from < count; from = next) {
      next += BATCH;
      const indices = Array.from({ length: Math.min(BATCH, count - from) }, (_none, offset) => from + offset);
      const written = await database.$transaction(
        async (tx) => {
          const batch: string[] = [];
          for (const index of indices) batch.push(await one(tx, index));
          return batch;
        },
        { timeout: 60_000, maxWait: 60_000 },
      );
      numbers.push(...written);
      said(numbers.length);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return numbers.sort();
}
