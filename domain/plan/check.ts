import type { ClockRule, GuardRule, LadderRung, MilestoneRule } from '../../contracts/plan';
import type { DisputeType, Jurisdiction } from '../../contracts/plug-ins';
import { extendsBy } from '../calculus/period';
import { knownEvents, milestoneEvent } from '../dispute/events';
import { guardCodes } from '../dispute/guards';
import { lookBackEvent } from '../dispute/look-backs';
import { commandNames } from '../dispute/permissions';
import { statuses } from '../dispute/state';
import { intakeGuardCodes } from '../intake/guards';
import { petitionEvents } from '../petition/events';
import { petitionGuardCodes } from '../petition/guards';
import { visitFaults } from './check-visits';

/**
 * What is wrong with a dispute type in a place, each fault with where it stands; empty when the plan is sound. Run at start: a broken
 * plug-in stops the start, it never warns. A place may hang a ladder on a clock that only some of the `types` have.
 */
export function planFaults(type: DisputeType, place: Jurisdiction, types: readonly DisputeType[] = [type]): readonly string[] {
  const where = `${type.code} in ${place.code}`;
  const bases = new Set([...type.bases, ...place.bases].map((basis) => basis.code));
  const milestones = type.milestones ?? [];
  const { own, events, lapsing } = storyOf(type, milestones, place.visits?.lookBacks?.clocks ?? []);
  const clocks = own ? type.clocks : [...type.clocks, ...place.clocks];
  return [
    ...clocks.flatMap((rule) => clockFaults(rule, place, bases, events)),
    ...(own ? petitionFaults(type, place) : []),
    ...milestones.flatMap((rule) => milestoneFaults(rule, milestones, bases)),
    ...endlessProcedure(milestones),
    ...duplicates(milestones.map((rule) => rule.code)).map((code) => `milestone ${code}: defined twice`),
    ...(type.earlierActs ?? []).filter((act) => !known(commandNames, act)).map((act) => `earlierActs: no command ${act}`),
    ...endlessStages(clocks, lapsing),
    ...Object.entries(place.ladders).flatMap(([name, rungs]) => ladderFaults(name, rungs, bases)),
    ...triggerFaults(place, bases),
    ...duplicates(clocks.map((rule) => rule.code)).map((code) => `clock ${code}: defined twice`),
    ...guardFaults([...type.guards, ...(own ? [] : place.guards)], own ? petitionGuardCodes : guardCodes, bases),
    ...guardFaults(type.intakeGuards ?? [], intakeGuardCodes, bases),
    ...settingFaults(place, types),
    ...(own ? [] : visitFaults(place, types, bases)),
    ...Object.keys(place.clockLadders).flatMap((code) =>
      [...types, place].some((part) => part.clocks.some((rule) => rule.code === code)) ? [] : [`clockLadders: no clock ${code}`],
    ),
  ].map((fault) => `${where}: ${fault}`);
}

/** A setting for a type that is not among `types` is judged where it is. */
function settingFaults(place: Jurisdiction, types: readonly DisputeType[]): readonly string[] {
  return (place.settings ?? []).flatMap(({ type: code, clock, basis }) => {
    const type = types.find((candidate) => candidate.code === code);
    return [
      ...(type && !type.clocks.some((rule) => rule.code === clock) ? [`setting of ${code}: no clock ${clock}`] : []),
      ...(place.bases.some((known) => known.code === basis) ? [] : [`setting of ${code}, ${clock}: basis ${basis} has no article`]),
    ];
  });
}

/** What the story of this type asks of its clocks: the events they may name, and those at which one must begin that lapses. */
function storyOf({ procedure, agreementEnds }: DisputeType, milestones: readonly MilestoneRule[], lookBacks: readonly string[]) {
  if (procedure === 'petition') {
    return { own: true, events: petitionEvents, lapsing: ['served:answered', 'served:reviewed', 'enter:evaluating'] };
  }
  const events = [...knownEvents, ...milestones.map(({ code }) => milestoneEvent(code)), ...lookBacks.map(lookBackEvent)];
  return { own: false, events, lapsing: agreementEnds ? ['enter:watching'] : ['agreed', 'enter:watching'] };
}

/** What belongs to disputes has no place in a petition, and the organ above takes no matter that is in hand (XF-10). */
function petitionFaults({ clocks, milestones = [], earlierActs = [] }: DisputeType, { ladders }: Jurisdiction): readonly string[] {
  const handsUp = (name: string | null) => name !== null && ladders[name]?.some((rung) => rung.act === 'handUp') === true;
  return [
    ...(milestones.length + earlierActs.length > 0 ? ['a petition has no milestones or earlier acts'] : []),
    ...clocks.filter(({ ladder }) => handsUp(ladder)).map(({ code, ladder }) => `clock ${code}: ladder ${ladder} hands a petition up`),
  ];
}

function clockFaults(rule: ClockRule, place: Jurisdiction, bases: ReadonlySet<string>, events: readonly string[]): readonly string[] {
  const ladder = place.clockLadders[rule.code] ?? rule.ladder;
  return [
    ...[...rule.start, ...rule.meet, ...rule.stop, ...(rule.restart ?? [])]
      .filter((event) => !events.includes(event))
      .map((event) => `event ${event} is not known`),
    ...(bases.has(rule.basis) ? [] : [`basis ${rule.basis} has no article`]),
    ...(rule.extension && !bases.has(rule.extension.basis) ? [`extension basis ${rule.extension.basis} has no article`] : []),
    ...(rule.extension?.unit !== undefined && !extendsBy(rule.unit, rule.extension.unit)
      ? [`a period by ${rule.unit} is not extended by ${rule.extension.unit}`]
      : []),
    ...(ladder !== null && !(ladder in place.ladders) ? [`ladder ${ladder} is not defined`] : []),
    ...(rule.meet.length === 0 && rule.ends === 'breach' ? ['can be missed but never met'] : []),
  ].map((fault) => `clock ${rule.code}: ${fault}`);
}

function guardFaults(rules: readonly GuardRule[], codes: readonly string[], bases: ReadonlySet<string>): readonly string[] {
  return rules.flatMap((guard) => [
    ...(codes.includes(guard.code) ? [] : [`guard ${guard.code}: not known; known are ${codes.join(', ')}`]),
    ...(bases.has(guard.basis) ? [] : [`guard ${guard.code}: basis ${guard.basis} has no article`]),
  ]);
}

function milestoneFaults(rule: MilestoneRule, all: readonly MilestoneRule[], bases: ReadonlySet<string>): readonly string[] {
  return [
    ...(bases.has(rule.basis) ? [] : [`basis ${rule.basis} has no article`]),
    ...rule.stages.filter((stage) => !known(statuses, stage)).map((stage) => `no stage ${stage}`),
    ...rule.after.filter((code) => !all.some((other) => other.code === code)).map((code) => `follows ${code}, which is no milestone`),
    ...(follows(rule, rule.code, all) ? ['follows itself'] : []),
  ].map((fault) => `milestone ${rule.code}: ${fault}`);
}

/** Whether `rule` waits, directly or through others, for the milestone `code`. */
function follows(rule: MilestoneRule, code: string, all: readonly MilestoneRule[], visited: readonly string[] = []): boolean {
  return rule.after
    .filter((before) => !visited.includes(before))
    .some((before) => before === code || all.some((other) => other.code === before && follows(other, code, all, [...visited, before])));
}

/** An outside procedure that is begun must be able to end, or the case would stay there for ever. */
function endlessProcedure(milestones: readonly MilestoneRule[]): readonly string[] {
  const begins = milestones.some((rule) => rule.effect?.kind === 'proceed');
  const ends = milestones.some((rule) => rule.effect?.kind === 'end' && rule.stages.includes('proceeding'));
  return begins && !ends ? ['an outside procedure begins and no milestone ends it'] : [];
}

/** A stage nobody has to leave must end by itself: the window for confirmation, the watch after close-out; in a petition, its three windows. */
function endlessStages(clocks: readonly ClockRule[], lapsing: readonly string[]): readonly string[] {
  return lapsing
    .filter((event) => !clocks.some((rule) => rule.ends === 'lapse' && rule.start.includes(event)))
    .map((event) => `no clock that lapses starts at ${event}: a case would stay there for ever`);
}

/** A trigger goes by an id of its own, for it stands where a clock stands; what it rests on has an article; a measure is not followed by itself. */
function triggerFaults({ triggers = [], clocks }: Jurisdiction, bases: ReadonlySet<string>): readonly string[] {
  const ids = triggers.map(({ id }) => id);
  return [
    ...duplicates(ids).map((id) => `trigger ${id}: defined twice`),
    ...ids.filter((id) => clocks.some(({ code }) => code === id)).map((id) => `trigger ${id}: is the name of a clock`),
    ...triggers
      .flatMap(({ id, basis, rectify }) => [basis, ...(rectify ? [rectify.basis] : [])].map((code) => [id, code] as const))
      .filter(([, code]) => !bases.has(code))
      .map(([id, code]) => `trigger ${id}: basis ${code} has no article`),
    ...triggers
      .filter(({ on, measure }) => on.kind === 'unrectified' && on.measure === measure)
      .map(({ id }) => `trigger ${id}: follows itself`),
  ];
}

/** What is wrong with a ladder by itself, each fault with its rung; empty when it is sound. `bases`: the codes that have an article. */
export function ladderFaults(name: string, rungs: readonly LadderRung[], bases: ReadonlySet<string>): readonly string[] {
  const taken = ['breach', 'lapse'];
  return [
    ...rungs.filter((rung) => rung.after.length < 1).map((rung) => `${rung.id} would come before its breach`),
    ...rungs
      .filter((rung) => taken.includes(rung.id) || rung.id.startsWith('remind'))
      .map((rung) => `${rung.id} is the name of another rung`),
    ...duplicates(rungs.map((rung) => rung.id)).map((id) => `${id} stands twice`),
    ...rungs.flatMap(({ id, rectify }) => (rectify && !bases.has(rectify.basis) ? [`${id}: basis ${rectify.basis} has no article`] : [])),
    ...rungs
      .filter((rung) => (rung.act === 'propose') !== (rung.measure !== null))
      .map((rung) => `${rung.id} needs a measure if, and only if, it proposes`),
  ].map((fault) => `ladder ${name}: ${fault}`);
}

function known(list: readonly string[], name: string): boolean {
  return list.includes(name);
}

function duplicates(codes: readonly string[]): readonly string[] {
  return codes.filter((code, index) => codes.indexOf(code) !== index);
}
