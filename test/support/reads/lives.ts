import type { CommandName } from '../../../contracts/commands';
import type { HandlingPlan } from '../../../contracts/plan';
import type { Actor } from '../../../contracts/principal';
import { civil } from '../../../dispute-types/civil';
import { labour } from '../../../dispute-types/labour';
import { property } from '../../../dispute-types/property';
import { initialState, type Registration, registeredFact } from '../../../domain/dispute/evolve';
import type { DisputeState } from '../../../domain/dispute/state';
import { buildPlan } from '../../../domain/plan/build';
import { DAY, HOUR, type Instant } from '../../../domain/time';
import { qionglai } from '../../../jurisdictions/qionglai';
import { actor, at, calendar2026, clockTime, command, DisputeSpec } from '../dispute-spec';
import { townsAndCounty, villages } from './full-county';

type Below = (count: number) => number;

interface Act {
  /** Days after the act before; the hours come by chance. */
  readonly after: number;
  readonly name: CommandName;
  readonly by?: 'court';
  readonly body?: (state: DisputeState) => object;
}

const act = (after: number, name: CommandName, body?: (state: DisputeState) => object): Act => ({ after, name, ...(body && { body }) });
const byCourt = (after: number, name: CommandName): Act => ({ after, name, by: 'court' });

const grades = ['ordinary', 'ordinary', 'ordinary', 'ordinary', 'ordinary', 'complex', 'complex', 'major'];
const routed = (grade: string) => act(0, 'route', ({ holder }) => ({ office: holder, grade, leader: `${holder.id}-leader` }));
const handled = [act(2, 'hold-session'), act(4, 'report-progress'), act(4, 'report-progress'), act(2, 'hold-session')];
const visit = act(2, 'record-visit');
const confirmed = [
  act(1, 'conclude-agreement'),
  act(2, 'apply-confirmation'),
  byCourt(1, 'accept-confirmation'),
  byCourt(4, 'rule-confirmation'),
  visit,
];

/** Acts the other types know no reason or no matter for. */
const onlyCivil: readonly CommandName[] = ['suspend', 'apply-confirmation'];

/** What follows the acceptance. */
const middles: readonly (readonly Act[])[] = [
  [...handled, ...confirmed],
  [...handled, ...confirmed],
  [...handled, act(1, 'conclude-agreement'), act(1, 'waive-confirmation'), visit],
  [...handled, act(1, 'conclude-agreement'), act(1, 'waive-confirmation'), visit],
  [...handled, act(4, 'fail-mediation', ({ plan }) => ({ remediesTold: plan.remedies })), visit],
  [act(2, 'hold-session'), act(4, 'withdraw'), visit],
  [act(2, 'suspend'), act(5, 'report-progress'), act(2, 'resume'), ...handled, ...confirmed],
  // The first visit finds people unhappy: a second round.
  [
    ...handled,
    act(1, 'conclude-agreement'),
    act(1, 'waive-confirmation'),
    act(2, 'record-visit', () => ({ satisfied: false })),
    ...handled,
    ...confirmed,
  ],
  // Forgotten in the middle: the weekly update is missed, and somebody wakes up.
  [...handled, act(12, 'report-progress'), ...confirmed],
];

function storyOf(plan: HandlingPlan, below: Below): readonly Act[] {
  const grade = oneOf(grades, below);
  const possible = plan.type.code === 'civil' ? middles : middles.filter((middle) => !middle.some(({ name }) => onlyCivil.includes(name)));
  const middle = [routed(grade), ...oneOf(possible, below)];
  const lot = below(100);
  if (lot < 2) return [];
  if (lot < 7) return [act(1, 'decline')];
  if (lot < 14) return [act(0, 'hand-up'), act(1, 'accept'), ...middle];
  return [act(lot < 18 ? 5 : 0, 'accept'), ...middle];
}

/** A case as it lived until `END`: its registration, its facts and what they fold to. */
export interface Life {
  readonly registration: Registration;
  readonly spec: DisputeSpec;
}

/** The moment at which all these cases are looked at. */
export const END: Instant = at('2026-11-20 17:00');
const BEGIN: Instant = at('2026-01-05 09:00');

/** Most disputes are civil ones. */
const plans: readonly HandlingPlan[] = [civil, civil, civil, civil, labour, property].map((type) =>
  buildPlan(type, qionglai, calendar2026, null),
);

/** So many cases, in the order of their numbers: each a story led by chance, folded by the project's own rules. */
export function* lives(count: number, below: Below): Generator<Life> {
  for (let index = 0; index < count; index += 1) {
    const registeredAt = BEGIN + Math.floor(((END - BEGIN) / count) * (index + below(1000) / 1000));
    const number = `QL-2026-${String(index + 1).padStart(6, '0')}`;
    const office = oneOf(below(10) < 8 ? villages : townsAndCounty, below);
    const plan = oneOf(plans, below);
    const registration = { number, office, registrar: office.id, registeredAt, plan };
    yield { registration, spec: played(registration, storyOf(plan, below), below) };
  }
}

/** One of them by chance. */
function oneOf<T>(among: readonly T[], below: Below): T {
  const found = among[below(among.length)];
  if (found === undefined) throw new Error('Cannot choose among nothing.');
  return found;
}

function played(registration: Registration, story: readonly Act[], below: Below): DisputeSpec {
  const { seq: _seq, at: recordedAt, ...first } = registeredFact(registration);
  let spec = new DisputeSpec(initialState(registration)).fold([first], recordedAt);
  for (const next of story) {
    const received = spec.now + next.after * DAY + (1 + below(8)) * HOUR;
    if (received >= END) break;
    spec = spec.when({ until: received });
    // Handed up by a ladder meanwhile: the office above fixes it anew.
    if (spec.state.status === 'accepted' && next.name !== 'route') spec = spec.when(sent(spec.state, routed('complex'), received));
    const done = spec.when(sent(spec.state, next, received));
    // What is refused now, because it came too late or is not for this type, is left: the case goes its way without the office.
    if (done.refusal) break;
    spec = done;
  }
  return spec.when({ until: END });
}

function sent(state: DisputeState, { name, by, body }: Act, received: Instant) {
  const id = `${state.number}-${state.seq}`;
  const holder: Actor = actor(state.holder.id, 'handler', 'leader', 'visitor', 'registrar', 'supervisor');
  const overrides = { id, by: by === 'court' ? actor('court', 'court') : holder, ...body?.(state) } as Parameters<typeof command>[2];
  return { ...command(name, clockTime(received) ?? '', overrides), occurredAt: received, receivedAt: received };
}
