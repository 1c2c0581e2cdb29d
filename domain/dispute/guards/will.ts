import type { Command } from '../../../contracts/commands';
import { hasReached } from '../milestones';
import type { Guard } from './guard';

/** What goes on with the mediation itself; ending it, a suit and a withdrawal are always open (人民调解法第三条第三项). */
const goesOn: readonly Command['name'][] = ['hold-session', 'conclude-agreement', 'apply-confirmation'];

/** No mediation against a party's clear refusal (人民调解法第十七条, G-1). `values`: the milestones that say so. */
export const noMediationAgainstRefusal: Guard = (command, rule, state) =>
  goesOn.includes(command.name) && rule.values.some((code) => hasReached(state, code))
    ? { code: 'party-refused', expected: 'fail-mediation, withdraw, report-suit', basis: rule.basis }
    : undefined;

/** Fake mediation 虚假调解 is stopped and reported, never agreed or confirmed (G-8). `values`: the milestones that say so. */
export const noFakeMediation: Guard = (command, rule, state) =>
  goesOn.includes(command.name) && rule.values.some((code) => hasReached(state, code))
    ? { code: 'fake-mediation', expected: 'fail-mediation', basis: rule.basis }
    : undefined;

/** Nobody mediates whose recusal was asked for and not decided 回避 (G-6). `values`: the milestone of the request, then of the decision. */
export const recusalDecided: Guard = (command, rule, state) => {
  if (!goesOn.includes(command.name)) return undefined;
  const [requested = '', decided = ''] = rule.values;
  const count = (code: string) => state.milestones?.filter((one) => one.code === code && one.round === state.round).length ?? 0;
  return count(requested) > count(decided) ? { code: 'recusal-pending', expected: decided, basis: rule.basis } : undefined;
};

/**
 * Where violence is at home, nothing is mediated unless the victim asks for it, and after a further threat not unless asked again. `values`: the
 * milestone of the risk, then of the request. Whichever came last holds, in a later round of handling as well.
 */
export const victimAsks: Guard = (command, rule, state) => {
  const [risk, asked = ''] = rule.values;
  const last = state.milestones?.filter(({ code }) => rule.values.includes(code)).at(-1);
  return goesOn.includes(command.name) && last !== undefined && last.code === risk
    ? { code: 'victim-not-asking', expected: asked, basis: rule.basis }
    : undefined;
};

/** Where violence is at home, nobody is pressed to mediate: each session says that both came of their own will (反家庭暴力法). */
export const voluntarySession: Guard = (command, rule) =>
  command.name === 'hold-session' && command.body.voluntary !== true
    ? { code: 'session-not-voluntary', field: 'voluntary', expected: 'true', basis: rule.basis }
    : undefined;
