import type { PetitionCommand, PetitionCommandName } from '../../contracts/petition-commands';
import { ruleOf } from '../clock/clock';
import { adoptionRefusal } from '../dispute/adoption';
import { cardObjection } from '../dispute/cards';
import { extensionObjection } from '../dispute/extensions';
import { pauseObjection, resumptionObjection } from '../dispute/pauses';
import type { Refusal } from '../refusal';
import { dayOf } from '../time';
import { petitionObjection } from './guards';
import { notPermitted } from './permissions';
import { notReady } from './readiness';
import type { PetitionState } from './state';

/** Why this command is refused, or undefined when it may act. Nothing is changed by asking. */
export function judgePetition(state: PetitionState, command: PetitionCommand): Refusal | undefined {
  return (
    notPermitted(state, command.by, command.name) ??
    notReady(state, command.name) ??
    timesOf(state, command) ??
    conditionOf(state, command) ??
    petitionObjection(state, command)
  );
}

/** Acts that belong to no stage: they may lie before the act that began the present one. */
const anyStage: readonly PetitionCommandName[] = [
  'report-major',
  'report-closing',
  'withdraw',
  'issue-card',
  'answer-card',
  'cancel-card',
  'adopt-plan',
  'correct-party',
];

function timesOf(state: PetitionState, { name, occurredAt, receivedAt }: PetitionCommand): Refusal | undefined {
  if (occurredAt > receivedAt) return { code: 'occurred-in-future', field: 'occurredAt', expected: '<= receivedAt' };
  if (occurredAt < state.registeredAt) return { code: 'occurred-before-registration', field: 'occurredAt', expected: '>= registeredAt' };
  if (anyStage.includes(name) || occurredAt >= state.since) return undefined;
  return { code: 'occurred-before-stage', field: 'occurredAt', expected: `>= ${dayOf(state.since)}` };
}

function conditionOf(state: PetitionState, command: PetitionCommand): Refusal | undefined {
  switch (command.name) {
    case 'transfer-petition':
      return sameBody([state.holder.id], command.body.office.id);
    case 'request-review':
    case 'request-reexamination':
      return sameBody([state.holder.id, ...decidersOf(state)], command.body.office.id);
    case 'refuse-petition':
      return unknownRoute(state, 'routes', command.body.routes);
    case 'refer-petition':
      return unknownRoute(state, 'route', [command.body.route]);
    case 'begin-hearing':
      return pauseObjection(state, command.occurredAt);
    case 'end-hearing':
      return resumptionObjection(state, command.occurredAt);
    case 'extend':
      return extensionObjection(state, command);
    case 'answer-card':
    case 'cancel-card':
      return cardObjection(state, command);
    case 'adopt-plan':
      return adoptionRefusal(state, command.body.to);
    default:
      return undefined;
  }
}

function unknownRoute(state: PetitionState, field: string, named: readonly string[]): Refusal | undefined {
  const known = state.plan.remedies;
  return named.every((route) => known.includes(route)) ? undefined : { code: 'remedy-unknown', field, expected: known.join(', ') };
}

function sameBody(taken: readonly string[], office: string): Refusal | undefined {
  return taken.includes(office) ? { code: 'same-body', field: 'office', expected: 'another office' } : undefined;
}

/** The organs whose opinion is contested 原办理机关、复查机关: another one reviews it, and re-examines it (信访工作条例第三十五、三十六条). */
function decidersOf({ plan, clocks }: PetitionState): readonly string[] {
  const decides = (code: string) => ruleOf(plan, code)?.meet.some((event) => event === 'answered' || event === 'reviewDecided');
  return clocks.filter(({ code }) => decides(code)).map(({ office }) => office);
}
