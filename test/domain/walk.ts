import type { Command, CommandName } from '../../contracts/commands';
import { allowedCommands } from '../../domain/dispute/permissions';
import { DAY, HOUR } from '../../domain/time';
import { chance } from '../support/chance';
import { actor, clockTime, command, type DisputeSpec, givenIn, offices } from '../support/dispute-spec';
import { arbitratedPlan } from './arbitrated';
import { courtAccepted, mediating, sought, suspended, visiting, watching } from './stages';

const somebodyOf = (office: string) => actor(office, 'handler', 'leader', 'supervisor', 'visitor', 'registrar', 'court');
const everybody = [...Object.keys(offices), 'court', 'hall'];
const unanswered = { contacted: false, solved: undefined, satisfied: undefined };
const variants: Readonly<Record<string, readonly object[]>> = {
  route: [{}, { office: offices.town }, { office: offices.county }],
  'record-visit': [{}, unanswered, unanswered, { satisfied: false }],
  'record-look-back': [{}, unanswered, unanswered, { satisfied: false }, { solved: false, satisfied: false }],
  'rule-confirmation': [{}, { result: 'rejected' }],
  extend: [{}, { clock: 'court-decision', days: 5 }],
  'record-milestone': ['applied', 'taken-up', 'reminded-by-phone', 'awarded'].map((milestone) => ({ milestone })),
};

/** What changes a case beside its story; too much of it and no story gets told. */
const seldom: readonly CommandName[] = ['adopt-plan', 'correct-date', 'correct-assignment', 'correct-party'];
/** Cards issued by hand have stories of their own (`issued-cards.unit.test.ts`). */
const never: CommandName = 'issue-card';

/** A case led by chance: commands of everybody in every order, papers entered late, silence of hours to weeks. */
export function walk(seed: number, length: number, plan = arbitratedPlan): DisputeSpec {
  const below = chance(seed);
  const beginnings = [[], mediating, suspended, sought, courtAccepted, visiting, watching];
  let spec = givenIn(plan, '2026-03-02 10:00', ...(beginnings[seed % beginnings.length] ?? []));
  for (let step = 0; step < length && spec.state.status !== 'ended'; step += 1) {
    const received = spec.now + ([HOUR, DAY, 3 * DAY, 12 * DAY, 50 * DAY].map((span) => below(span))[below(5)] ?? 0);
    if (below(4) === 0) {
      spec = spec.when({ until: received, down: below(3) === 0 });
      continue;
    }
    spec = spec.when({ until: received });
    const all = everybody.flatMap((office) => allowedCommands(spec.state, somebodyOf(office)).map((name) => ({ office, name })));
    const open = all.filter(({ name }) => name !== never && name !== 'change-lead');
    const sent = open[below(Math.max(open.length, 1))];
    if (!sent || (seldom.includes(sent.name) && below(4) > 0)) continue;
    const next = spec.when(randomCommand(below, received, sent, `${seed}-${step}`));
    if (!next.refusal) spec = next;
    // Beside the draw: every office in the line may do it, and chance would do little else.
    if (step % 9 === 8) spec = ledByAnother(spec, received, `${seed}-${step}-lead`);
  }
  return spec;
}

function ledByAnother(spec: DisputeSpec, received: number, id: string): DisputeSpec {
  const lead = { id: `lead-${received % 3}`, office: spec.state.holder.id };
  const built = command('change-lead', clockTime(received) ?? '', { id, by: somebodyOf(spec.state.holder.id), lead });
  const next = spec.when({ ...built, receivedAt: received, occurredAt: received });
  return next.refusal ? spec : next;
}

function randomCommand(
  below: (count: number) => number,
  received: number,
  sent: { office: string; name: CommandName },
  id: string,
): Command {
  const { office, name } = sent;
  const some = variants[name];
  const by = somebodyOf(office);
  const built = command(name, clockTime(received) ?? '', { id, by, ...(some?.[below(some.length)] ?? {}) } as Parameters<
    typeof command
  >[2]);
  const occurredAt = Math.max(received - (below(3) === 0 ? below(9 * DAY) : 0), 0);
  return { ...built, receivedAt: received, occurredAt } as Command;
}
