import type { HandlingPlan, Pace } from '../../contracts/plan';
import type { DisputeType, Jurisdiction, NamedClock } from '../../contracts/plug-ins';
import type { Calendar } from '../calendar';
import { ANSWER_CLOCK } from '../dispute/issued-cards';
import { petitionGuardCodes } from '../petition/guards';

/**
 * Joins the law of a dispute type and the practice of a place into the plan one case carries: plain JSON, texts by code. Of the place a petition
 * takes the ladders, the answer to a card, the calendar and what towns may be given: first reply, weekly update and the three fixings are its practice with disputes.
 */
export function buildPlan(type: DisputeType, place: Jurisdiction, calendar: Calendar, pace: Pace | null): HandlingPlan {
  const { clocks: placeClocks, guards: placeGuards } = type.procedure === undefined ? place : forPetition(place);
  const clocks = [...placeClocks, ...type.clocks.map((rule) => asThePlaceHasIt(rule, type, place))].map(({ name: _name, ...rule }) => ({
    ...rule,
    ladder: place.clockLadders[rule.code] ?? rule.ladder,
  }));
  return {
    rulesVersion: 4,
    ...(type.procedure === undefined ? {} : { procedure: type.procedure }),
    type: { code: type.code, version: type.version },
    place: { code: place.code, version: place.version },
    clocks,
    ladders: Object.fromEntries(Object.entries(place.ladders).map(([name, rungs]) => [name, [...rungs]])),
    calendar: { ...calendar, holidays: [...calendar.holidays], makeUpWorkdays: [...calendar.makeUpWorkdays] },
    officeHours: place.officeHours,
    ...(place.outages && { outages: place.outages }),
    spreadMinutes: place.spreadMinutes,
    spread: 'serial',
    guards: [...type.guards, ...placeGuards],
    ...(type.milestones ? { milestones: type.milestones.map(({ name: _name, ...rule }) => rule) } : {}),
    ...(type.earlierActs ? { earlierActs: [...type.earlierActs] } : {}),
    ...(type.agreementEnds ? { agreementEnds: true } : {}),
    ...(place.triggers ? { triggers: place.triggers.map(({ name: _name, ...trigger }) => trigger) } : {}),
    ...(place.veto ? { veto: place.veto } : {}),
    suspensionReasons: [...type.suspensionReasons],
    remedies: type.remedies.map((remedy) => remedy.code),
    grades: place.grades.map((grade) => grade.code),
    visitAttempts: place.visitAttempts,
    ...(place.visits ? { visits: place.visits } : {}),
    statement: place.statement,
    decision: place.decision,
    score: place.score,
    pace,
  };
}

/** A clock of the type with what the place sets otherwise, by the place's own article. */
function asThePlaceHasIt(rule: NamedClock, type: DisputeType, place: Jurisdiction): NamedClock {
  const setting = place.settings?.find(({ type: of, clock }) => of === type.code && clock === rule.code);
  return setting ? { ...rule, ...setting.change, basis: setting.basis } : rule;
}

/** Of the place's guards a petition takes those that it knows. */
function forPetition({ clocks, guards }: Jurisdiction): Pick<Jurisdiction, 'clocks' | 'guards'> {
  return {
    clocks: clocks.filter(({ code }) => code === ANSWER_CLOCK),
    guards: guards.filter(({ code }) => petitionGuardCodes.includes(code)),
  };
}
