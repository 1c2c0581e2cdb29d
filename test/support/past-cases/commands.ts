import type { Command, CommandName } from '../../../contracts/commands';
import type { Actor } from '../../../contracts/principal';
import { cardsFor } from '../../../domain/dispute/cards';
import { extendable } from '../../../domain/dispute/extensions';
import type { DisputeFact } from '../../../domain/dispute/facts';
import { openMilestones } from '../../../domain/dispute/milestones';
import { allowedCommands } from '../../../domain/dispute/permissions';
import type { DisputeState } from '../../../domain/dispute/state';
import { DAY, HOUR, type Instant } from '../../../domain/time';
import { actor, command } from '../dispute-spec';
import { chosen } from './behaviour';
import { below as officesBelow } from './offices';

type Below = (count: number) => number;

/** What somebody does next by chance, received at `receivedAt`; a paper may be entered late. Undefined when nobody does anything. */
export function nextCommand(state: DisputeState, facts: readonly DisputeFact[], receivedAt: Instant, below: Below): Command | undefined {
  const offices = [
    state.holder.id,
    state.holder.id,
    state.holder.id,
    ...state.holder.above.map(({ id }) => id),
    'court',
    'hall',
    ...carded(state),
  ];
  const open = [...new Set(offices)].flatMap((office) => allowedCommands(state, somebodyOf(office)).map((name) => ({ office, name })));
  const name = chosen(state.status, [...new Set(open.map((one) => one.name))], below);
  const by = open.find((one) => one.name === name);
  if (name === undefined || by === undefined) return undefined;
  const sender = somebodyOf(by.office);
  const body = bodyOf(name, { state, facts, office: by.office, receivedAt, below });
  const overrides = { id: `${state.number}-${state.seq}`, by: sender, ...body } as Parameters<typeof command>[2];
  const occurredAt = receivedAt - (below(7) === 0 ? below(2 * DAY) : 0);
  return { ...command(name, '2026-01-01 00:00', overrides), receivedAt, occurredAt } as Command;
}

function somebodyOf(office: string): Actor {
  return actor(office, 'handler', 'leader', 'supervisor', 'visitor', 'registrar', ...(office === 'court' ? (['court'] as const) : []));
}

const carded = (state: DisputeState) => state.breaches.filter(({ card }) => card === 'open').map(({ office }) => office);

interface Moment {
  readonly state: DisputeState;
  readonly facts: readonly DisputeFact[];
  readonly office: string;
  readonly receivedAt: Instant;
  readonly below: Below;
}

function bodyOf(name: CommandName, { state, facts, office, receivedAt, below }: Moment): object {
  const one = <T>(among: readonly T[]): T | undefined => among[below(Math.max(1, among.length))];
  const { plan, holder } = state;
  switch (name) {
    case 'decline':
      return { routes: plan.remedies.slice(0, 1) };
    case 'fail-mediation':
      return { remediesTold: [...plan.remedies] };
    case 'route':
      return {
        office: below(4) === 0 ? (one(officesBelow(holder)) ?? holder) : holder,
        grade: one(plan.grades),
        leader: `${holder.id}-leader`,
      };
    case 'hold-session':
      return { voluntary: true, minorInvolved: false, guardianPresent: true };
    case 'suspend':
      return { reason: one(plan.suspensionReasons) };
    case 'extend': {
      const clock = one(extendable(state, office)) ?? 'none';
      const most = plan.clocks.find(({ code }) => code === clock)?.extension?.max ?? 1;
      return { clock, days: undefined, length: 1 + below(most), bothPartiesAsk: true };
    }
    case 'conclude-agreement':
      return { form: below(5) === 0 ? 'oral' : 'written' };
    case 'apply-confirmation':
      return { jointly: true, matter: 'payment' };
    case 'rule-confirmation':
      return { result: below(6) === 0 ? 'rejected' : 'confirmed' };
    case 'record-visit': {
      if (below(6) === 0) return { contacted: false, solved: undefined, satisfied: undefined };
      return { contacted: true, solved: below(9) > 0, satisfied: below(9) > 0 };
    }
    case 'record-milestone':
      return { milestone: one(openMilestones(state))?.code };
    case 'answer-card':
    case 'cancel-card': {
      const { clock, occurrence } = one(cardsFor(state, name, office)) ?? {};
      return { clock, occurrence };
    }
    case 'report-event':
      return { event: below(2) === 0 ? 'skip-level' : 'turned-criminal' };
    case 'adopt-plan':
      return { to: newer(plan) };
    case 'correct-date': {
      const acts = facts.flatMap((fact) => ('occurredAt' in fact ? [{ seq: fact.seq, kind: fact.kind, occurredAt: fact.occurredAt }] : []));
      const entry = one(acts) ?? { seq: 1, kind: 'accepted', occurredAt: receivedAt };
      return { entry, correctedTo: Math.max(state.registeredAt, entry.occurredAt - HOUR - below(3 * DAY)) };
    }
    case 'correct-assignment':
      return { office: one(officesBelow(holder)) ?? { id: 'neighbour', level: holder.level, above: holder.above } };
    default:
      return {};
  }
}

/** The plan of a later release: the mediation has a week more, where it is counted in days. */
function newer(plan: DisputeState['plan']) {
  const clocks = plan.clocks.map((rule) =>
    rule.ends === 'breach' && rule.unit === 'workingDay' ? { ...rule, length: rule.length + 2 } : rule,
  );
  return { ...plan, type: { ...plan.type, version: `${plan.type.version}.1` }, clocks };
}
