import type { RegistrationRequest } from '../contracts/api/registration';
import type { HandlingPlan } from '../contracts/plan';
import type { Calendar } from '../domain/calendar';
import { dayOf, yearOf } from '../domain/time';
import { repeatShown } from './accused-office';
import { calendarInside } from './calendar';
import type { Caller } from './caller';
import type { Dependencies } from './dependencies';
import { commandId } from './hashes';
import { partiesKey } from './parties';
import { Problem } from './problem';
import { type Checked, checkRegistration, typedRequest } from './registration';
import { firstOfItsKind, takeNumber } from './registration-number';
import { insertDispute } from './registration-rows';
import { earlier, keepAnswer, type RequestKey, takeKey } from './requests';
import type { Answer } from './route';

/** How long a registration may wait for a connection and take (ms); numbers are taken one after another. */
const LIMITS = { maxWait: 5_000, timeout: 10_000 };

/** Registers a dispute: one transaction takes the number, keeps the file and leaves the intake for the relay, or nothing has happened. */
export async function register(world: Dependencies, caller: Caller, idempotencyKey: string, request: RegistrationRequest): Promise<Answer> {
  const { type, body } = typedRequest(caller, request);
  const key = { id: commandId(caller.id, idempotencyKey), principal: caller.id, stream: 'disputes', operation: 'register', body };
  const answered = (await earlier(world.database, key))?.answer;
  if (answered) return answered;
  const checked = await checkRegistration(world, caller, type, body);
  const written = await write(world, caller, key, body, checked);
  const answer = written ?? (await earlier(world.database, key))?.answer;
  if (!answer) throw new Problem('database-unavailable', { headers: { 'Retry-After': '1' } }); // the other request with this key was undone
  return answer;
}

/** The answer, or undefined when another request with the same key was faster. */
async function write(
  world: Dependencies,
  caller: Caller,
  key: RequestKey,
  body: RegistrationRequest,
  checked: Checked,
): Promise<Answer | undefined> {
  return world.database.$transaction(async (tx) => {
    if (!(await takeKey(tx, key, { occurredAt: body.occurredAt ?? null, receivedAt: checked.registeredAt }))) return undefined;
    const number = await takeNumber(tx, checked.place, yearOf(dayOf(checked.registeredAt)));
    // Under the lock of the number: of two first registrations between the same parties the second sees the first.
    const parties = partiesKey(body.type, body.place, body.parties);
    const repeat = await firstOfItsKind(tx, parties);
    const plan = planIn(checked.plan, await calendarInside(tx, checked.registeredAt));
    await insertDispute(tx, { number, caller, commandId: key.id, body, checked: { ...checked, plan }, parties, repeat });
    const href = `/v1/disputes/${number}`;
    const shown = await repeatShown(tx, caller.office, { number, partiesKey: parties, ...repeat });
    const answer = { status: 201, body: { number, status: 'registered', ...shown, href }, headers: { Location: href } };
    await keepAnswer(tx, key.id, answer);
    return answer;
  }, LIMITS);
}

/** The plan with the calendar of this moment: a notice may have been loaded since the request was checked. */
function planIn(plan: HandlingPlan, { holidays, makeUpWorkdays, ...calendar }: Calendar): HandlingPlan {
  return { ...plan, calendar: { ...calendar, holidays: [...holidays], makeUpWorkdays: [...makeUpWorkdays] } };
}
