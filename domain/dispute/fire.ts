import type { LadderRung } from '../../contracts/plan';
import type { Evidence } from '../accountability/state';
import { type Clock, ruleOf } from '../clock/clock';
import { type DueRung, nextRung } from '../clock/rungs';
import { type StandIn, seatAbove, stoodIn } from '../office';
import { type Instant, MINUTE } from '../time';
import type { RungFactBody, RungKey } from './facts';
import { issuedOn } from './issued-cards';
import { signerOf } from './ladder';
import { proposalId } from './proposal-id';
import { courtOf, type SupervisedCase } from './state';
import { triggered } from './triggers';

/** A rung that fires this much after its own instant and the spread is late by the platform, not by the office. */
const GRACE = 5 * MINUTE;

/**
 * What becomes true by itself: the facts of the first rung that is due at `now`, else what the case has set off, or none. To be asked again after the facts
 * have been folded in, until nothing is due: rungs missed in an outage fire in order, each once, marked late.
 */
export function fire(state: SupervisedCase, now: Instant, recordedAt: Instant): readonly RungFactBody[] {
  const due = nextRung(state.plan, state.clocks);
  return due && due.rung.at <= now ? factsOf(state, due, recordedAt) : triggered(state, now).slice(0, 1);
}

function factsOf(state: SupervisedCase, { clock, rung }: DueRung, recordedAt: Instant): readonly RungFactBody[] {
  const late = recordedAt - rung.at > state.plan.spreadMinutes * MINUTE + GRACE * (state.plan.pace?.factor ?? 1);
  const key: RungKey = { clock: clock.code, occurrence: clock.occurrence, rung: rung.id, due: rung.at, late };
  switch (rung.kind) {
    case 'remind':
      return [{ kind: 'reminded', ...key }];
    case 'lapse':
      return [{ kind: 'lapsed', ...key }];
    case 'breach':
      return [{ kind: 'breached', ...responsible(state, clock), ...key }];
    case 'ladder':
      return [rung.step.act === 'handUp' ? handUp(state, key) : propose(state, clock, rung.step, key)];
    default: {
      const unknown: never = rung;
      return unknown;
    }
  }
}

function handUp(state: SupervisedCase, key: RungKey): RungFactBody {
  const seat = seatAbove(state.holder);
  return seat ? { kind: 'escalated', to: seat.office, ...stoodIn(seat), ...key } : { kind: 'topReached', ...key };
}

/** Proposed against the office that let the deadline pass, to the office that stood above it then; the evidence is what stands now. */
function propose(state: SupervisedCase, clock: Clock, { measure, issuer }: LadderRung, key: RungKey): RungFactBody {
  const breach = state.breaches.find((one) => one.clock === key.clock && one.occurrence === key.occurrence && !one.withdrawn);
  const signer = breach && breach.supervisor !== null && signerOf(state, breach, issuer);
  if (!breach || !signer) return { kind: 'topReached', ...key };
  const { office, dueAt } = breach;
  const { type, place, rulesVersion } = state.plan;
  const evidence: Evidence = {
    clock: clock.code,
    occurrence: clock.occurrence,
    rung: key.rung,
    basis: ruleOf(state.plan, clock.code)?.basis ?? clock.code,
    startedAt: clock.startedAt,
    dueAt,
    remindersFired: clock.fired.filter((id) => id.startsWith('remind')),
    rulesVersion,
    planVersion: `${type.code}@${type.version}, ${place.code}@${place.version}`,
    seq: state.seq,
  };
  return {
    kind: 'accountabilityProposed',
    id: proposalId(state.number, key),
    office,
    supervisor: signer.office,
    ...stoodIn(signer),
    measure: measure ?? 'interview',
    evidence,
    ...key,
  };
}

/** Who let the deadline pass: for an answer whoever got the card; the office that holds the case now (a clock of the case may have begun with another), or the court. */
function responsible(
  state: SupervisedCase,
  clock: Clock,
): { office: string; supervisor: string | null; card: 'none' | 'open'; standIn?: StandIn } {
  const card = issuedOn(state, { clock: clock.code, occurrence: clock.occurrence });
  if (card) return { office: card.office, supervisor: card.issuer, card: 'open' };
  const holder = state.holder.id;
  const duty = ruleOf(state.plan, clock.code)?.duty;
  if (duty === 'holder') {
    const seat = seatAbove(state.holder);
    return { office: holder, supervisor: seat?.office.id ?? null, card: 'open', ...(seat && stoodIn(seat)) };
  }
  return { office: (duty === 'court' ? courtOf(state) : undefined) ?? holder, supervisor: null, card: 'none' };
}
