import type { Registration } from '../domain/dispute/evolve';
import type { SupervisedCase } from '../domain/dispute/state';
import { type CaseFact, type Procedure, stepsBy } from '../domain/dispute/steps';
import type { CaseInputs } from '../domain/scoring/case-inputs';
import { contributionsOf } from '../domain/scoring/contributions';
import { inputsOfCase } from '../domain/scoring/inputs-of-case';
import { Prisma, type Transaction } from '../prisma/client';

type CaseState = SupervisedCase & { readonly status: string };

/** The stages of a closed case: whatever becomes true of it counts at once. */
const closed: readonly string[] = ['watching', 'ended'];
/** What changes what stood there before, also in a case that is open: where it was frozen already, it is frozen anew. */
const rewriting: readonly string[] = [
  'reopened',
  'lookedBack',
  'breachWithdrawn',
  'dateCorrected',
  'assignmentCorrected',
  'calendarAdopted',
  'planAdopted',
];

/** Freezes what a case gives to the scorecards when these facts closed it, or changed what was frozen before. In the transaction that writes them. */
export async function freezeAfter<S extends CaseState, F extends CaseFact>(
  tx: Transaction,
  fold: Procedure<S, F>,
  after: S,
  facts: readonly F[],
): Promise<void> {
  const rewritten = facts.some(({ kind }) => rewriting.includes(kind));
  if (closed.includes(after.status) || (rewritten && (await isFrozen(tx, after.number)))) await freeze(tx, fold, after.number);
}

async function isFrozen(tx: Transaction, number: string): Promise<boolean> {
  return (await tx.scoreInput.findFirst({ where: { number }, select: { id: true } })) !== null;
}

interface Known {
  readonly registration: Registration;
  readonly channel: string;
  readonly repeats: readonly string[];
}

/** Freezes what a case gives to each office that had it, where that differs from the newest that was frozen. Answers how many rows it wrote. */
export async function freeze<S extends CaseState, F extends CaseFact>(
  tx: Transaction,
  fold: Procedure<S, F>,
  number: string,
): Promise<number> {
  const [known] = await tx.$queryRaw<Known[]>(Prisma.sql`
    SELECT intake.input AS registration, dispute.channel,
      ARRAY(SELECT to_char(r.registered_at AT TIME ZONE 'UTC' + interval '8 hours', 'YYYY-MM-DD') FROM dispute r
        WHERE r.repeat_of = dispute.number ORDER BY r.registered_at, r.number) AS repeats
    FROM dispute JOIN intake USING (number) WHERE number = ${number}`);
  if (!known) return 0;
  const stream = `dispute-${number}`;
  const facts = await tx.$queryRaw<{ body: F }[]>(Prisma.sql`SELECT body FROM fact WHERE stream = ${stream} ORDER BY seq`);
  const { registration, channel, repeats } = known;
  const steps = stepsBy(
    fold,
    registration,
    facts.map(({ body }) => body),
  );
  const inputs = inputsOfCase(
    { number, type: registration.plan.type.code, registeredAt: registration.registeredAt, channel, repeats },
    steps,
  );
  return append(tx, number, inputs);
}

/** Compared without the sequence: a fact that changes nothing freezes nothing. */
async function append(tx: Transaction, number: string, inputs: readonly CaseInputs[]): Promise<number> {
  const given = inputs.map((one) => ({ ...one, months: [...new Set(contributionsOf(one).map(({ on }) => on.slice(0, 7)))] }));
  return tx.$executeRaw(Prisma.sql`
    INSERT INTO score_input (number, office, seq, months, inputs)
    SELECT ${number}, given->>'office', (given->>'seq')::int,
      ARRAY(SELECT jsonb_array_elements_text(given->'months') UNION SELECT unnest(kept.months) ORDER BY 1), given - 'months'
    FROM jsonb_array_elements(${JSON.stringify(given)}::jsonb) AS given
    LEFT JOIN LATERAL (SELECT inputs, months FROM score_input one WHERE one.number = ${number} AND one.office = given->>'office'
      ORDER BY one.id DESC LIMIT 1) kept ON TRUE
    WHERE (given - 'seq' - 'months') IS DISTINCT FROM (kept.inputs - 'seq')`);
}
