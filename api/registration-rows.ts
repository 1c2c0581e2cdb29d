import type { RegistrationRequest } from '../contracts/api/registration';
import { type Registration, registeredFact } from '../domain/dispute/evolve';
import { deputiesAbove } from '../domain/office';
import type { Transaction } from '../prisma/client';
import { writeDisputeFacts } from '../read-model/dispute-facts';
import { writePetitionFacts } from '../read-model/petition-facts';
import { disputeWorkflowId } from '../workflows/messages';
import { isAccused } from './accused-office';
import type { Caller } from './caller';
import { documentId, sha256 } from './hashes';
import { toJson } from './json';
import type { Checked } from './registration';
import { noteSkipLevel } from './skip-level';

interface NewDispute {
  readonly number: string;
  readonly caller: Caller;
  readonly commandId: string;
  readonly body: RegistrationRequest;
  readonly checked: Checked;
  readonly parties: string;
  readonly repeat: { readonly repeatOf: string | null; readonly repeatCount: number };
}

/** Writes the rows of a registration: the case, its people, its first paper, who may see it, and the intake from which the relay starts it. */
export async function insertDispute(tx: Transaction, dispute: NewDispute): Promise<void> {
  const { number, body } = dispute;
  await tx.dispute.create({ data: disputeRow(dispute), select: { number: true } });
  await tx.party.createMany({
    data: body.parties.map((party, index) => ({ id: `${number}-${String(index + 1).padStart(3, '0')}`, number, ...present(party) })),
  });
  await tx.document.create({ data: summaryRow(dispute), select: { id: true } });
  await tx.disputeOffice.createMany({ data: sightRows(dispute), skipDuplicates: true });
  const input = inputOf(dispute);
  await tx.intake.create({ data: { number, input: toJson(input) }, select: { number: true } });
  await writeFirst(tx, input);
  await noteSkipLevel(tx, { ...dispute, office: input.office.id });
  await tx.$executeRaw`SELECT pg_notify('intake', ${number})`;
}

/** The first fact, by the procedure of the type. */
async function writeFirst(tx: Transaction, input: Registration): Promise<void> {
  const { number, plan, registrar, registeredAt, office } = input;
  if (plan.procedure !== 'petition') return writeDisputeFacts(tx, number, [registeredFact(input)]);
  await writePetitionFacts(tx, number, [{ seq: 1, at: registeredAt, kind: 'registered', office: office.id, registrar }]);
}

function disputeRow({ number, caller, body, checked, parties, repeat }: NewDispute) {
  const { office, plan, registeredAt } = checked;
  const { type, place, channel, claim, occurredAt } = body;
  return {
    number,
    type,
    place,
    channel,
    status: 'registered',
    level: office.level,
    holder: office.id,
    registrar: caller.office,
    registeredAt: new Date(registeredAt),
    reportedAt: occurredAt === undefined ? null : new Date(occurredAt),
    plan: toJson(plan),
    claim: toJson(claim),
    partiesKey: parties,
    ...repeat,
  };
}

/** The workflow's input: rules, offices and times; nobody's name. */
function inputOf({ number, caller, checked }: NewDispute): Registration {
  const { office, plan, registeredAt } = checked;
  return { number, office, registrar: caller.office, registeredAt, plan };
}

function summaryRow({ number, caller, commandId, body }: NewDispute) {
  const id = documentId(commandId, 'summary');
  return {
    id,
    stream: disputeWorkflowId(number),
    kind: 'registration',
    hash: sha256(body.summary),
    text: body.summary,
    author: caller.id,
    commandId,
  };
}

function sightRows({ number, caller, body, checked }: NewDispute) {
  const { office } = checked;
  const supervising = new Set([...office.above.map(({ id }) => id), ...deputiesAbove(office)]);
  const rows = [
    { officeId: caller.office, number, relation: 'registrar' },
    { officeId: office.id, number, relation: 'holder' },
    ...[...supervising].map((officeId) => ({ officeId, number, relation: 'supervisor' })),
  ];
  return rows.filter(({ officeId }) => !isAccused(body.claim, officeId));
}

function present({ side, kind, name, idNumber, phone, address }: RegistrationRequest['parties'][number]) {
  return { side, kind, name, idNumber: idNumber ?? null, phone: phone ?? null, address: address ?? null };
}
