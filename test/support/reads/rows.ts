import { evolve as evolveProposal, initialState as openedProposal } from '../../../domain/accountability/evolve';
import { accountabilityNoticesOf } from '../../../domain/accountability/notices';
import { proposalSetting } from '../../../domain/accountability/setting';
import type { AccountabilityFact } from '../../../domain/accountability/state';
import { clocksMetBy } from '../../../domain/dispute/events';
import { evolve, initialState } from '../../../domain/dispute/evolve';
import type { DisputeFact } from '../../../domain/dispute/facts';
import { noticesOf } from '../../../domain/dispute/notices';
import { courtOf, type DisputeState, type Proposal } from '../../../domain/dispute/state';
import { summaryOf } from '../../../domain/dispute/summary';
import { replacedClocks } from '../../../read-model/clock-rows';
import type { Life } from './lives';

/** Rows by table, by the names of their columns. */
export type Rows = Readonly<Record<string, readonly object[]>>;

interface Step {
  readonly before: DisputeState;
  readonly after: DisputeState;
  readonly fact: DisputeFact;
}

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** The rows a case leaves: those of its registration (`api/registration-rows.ts`) and those of its facts (`read-model/`). */
export function rowsOf({ registration, spec }: Life): Rows {
  const { number } = registration;
  const steps = stepsOf(initialState(registration), spec.facts);
  const told = steps.flatMap(({ before, after, fact }) => noticesOf(before, after, fact).map((notice) => ({ ...notice, fact })));
  const proposals = spec.state.proposals.map((proposal) => proposalRows(spec.state, proposal));
  return {
    dispute: [disputeRow(registration, spec.state)],
    party: ['applicant', 'respondent'].map((side, index) => ({
      id: `${number}-00${index + 1}`,
      number,
      side,
      kind: 'person',
      name: `示例${index + 1}`,
    })),
    document: [documentRow(registration)],
    intake: [
      { number, input: registration, started_at: iso(registration.registeredAt), created_at: iso(registration.registeredAt), attempts: 1 },
    ],
    dispute_office: sightRows(registration.registrar, [initialState(registration), ...steps.map(({ after }) => after)]),
    fact: [...spec.facts.map((fact) => factRow(`dispute-${number}`, fact)), ...proposals.flatMap(({ fact }) => fact)],
    clock: clockRows(number, [
      ...steps.flatMap(({ before, after, fact }) => replacedClocks(before, after, clocksMetBy(after, fact))),
      ...spec.state.clocks,
    ]),
    notice: [...told.map((notice) => noticeRow(`dispute-${number}`, number, notice)), ...proposals.flatMap(({ notice }) => notice)],
    accountability: proposals.map(({ row }) => row),
  };
}

function stepsOf(start: DisputeState, facts: readonly DisputeFact[]): Step[] {
  let before = start;
  return facts.map((fact) => {
    const step = { before, after: evolve(before, fact), fact };
    before = step.after;
    return step;
  });
}

function disputeRow({ number, registrar, registeredAt, plan }: Life['registration'], state: DisputeState) {
  const { plan: _plan, ...rest } = state;
  const { status, level, grade, office, nextDueAt, overdue } = summaryOf(state);
  return {
    number,
    type: plan.type.code,
    place: plan.place.code,
    channel: 'visit',
    status,
    level,
    grade,
    holder: office,
    registrar,
    round: state.round,
    registered_at: iso(registeredAt),
    next_due_at: iso(nextDueAt),
    overdue,
    outcome: state.status === 'ended' ? state.outcome : null,
    repeat_count: 0,
    seq: state.seq,
    state: rest,
    plan,
    claim: { subject: 'other', demand: '修复并赔偿。' },
    parties_key: number,
    updated_at: iso(registeredAt),
  };
}

function documentRow({ number, registrar, registeredAt }: Life['registration']) {
  const text = '楼上漏水,多次交涉未果。';
  const stream = `dispute-${number}`;
  return { id: `${number}-summary`, stream, kind: 'registration', hash: number, text, author: registrar, created_at: iso(registeredAt) };
}

/** Whoever ever held the case, stood above its holder or was its court, and whoever registered it. */
function sightRows(registrar: string, states: readonly DisputeState[]) {
  const relations = states.flatMap((state) => {
    const court = courtOf(state);
    return [
      `${state.holder.id} holder`,
      ...state.holder.above.map(({ id }) => `${id} supervisor`),
      ...(court === undefined ? [] : [`${court} court`]),
    ];
  });
  return [...new Set([`${registrar} registrar`, ...relations])].map((pair) => {
    const [office_id, relation] = pair.split(' ');
    return { office_id, number: states[0]?.number, relation };
  });
}

function factRow(stream: string, fact: DisputeFact | AccountabilityFact) {
  return { stream, seq: fact.seq, kind: fact.kind, at: iso(fact.at), body: fact };
}

function clockRows(number: string, clocks: ReturnType<typeof replacedClocks>) {
  return clocks.map(({ code, occurrence, office, status, startedAt, dueAt, breachedAt }) => {
    return { number, code, occurrence, office, status, started_at: iso(startedAt), due_at: iso(dueAt), breached_at: iso(breachedAt) };
  });
}

interface Told {
  readonly recipient: string;
  readonly code: string;
  readonly params: object;
  readonly fact: { readonly seq: number; readonly at: number };
}

/** Of three notices two have been seen; the city reads everything, so that nothing is unread among many. */
function noticeRow(stream: string, number: string, { recipient, code, params, fact }: Told) {
  const { seq, at } = fact;
  return { stream, seq, number, recipient, code, params, at: iso(at), read_at: seq % 3 === 0 && recipient !== 'city' ? null : iso(at) };
}

/** A proposal whose office let its period pass: it awaits the signature. */
function proposalRows(dispute: DisputeState, proposal: Proposal) {
  const { id, office, supervisor, measure, evidence, at } = proposal;
  const { number, plan } = dispute;
  const input = { id, number, office, supervisor, above: [], measure, evidence, openedAt: at, setting: proposalSetting(plan), pace: null };
  const facts: AccountabilityFact[] = [
    { seq: 1, at, kind: 'opened', input },
    { seq: 2, at, kind: 'statementLapsed' },
  ];
  const state = facts.reduce(evolveProposal, openedProposal(input));
  const { clock, occurrence, rung } = evidence;
  const due = state.clocks.find(({ status }) => status === 'running')?.dueAt ?? null;
  return {
    row: {
      ...{ id, number, clock, occurrence, rung, office, supervisor },
      ...{ status: state.status, opened_at: iso(at), due_at: iso(due), seq: state.seq, state },
    },
    fact: facts.map((fact) => factRow(id, fact)),
    notice: facts.flatMap((fact) => accountabilityNoticesOf(state, fact).map((notice) => noticeRow(id, number, { ...notice, fact }))),
  };
}
