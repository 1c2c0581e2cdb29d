import { findingText } from '../../../api/texts/findings';
import type { RuleChange } from '../../../contracts/what-if';
import { findingsOf } from '../../../domain/what-if/findings';
import { sumOf } from '../../../domain/what-if/sum';
import { tried } from '../../../domain/what-if/trial';
import { actor, at, civilPlan, clockTime, command, type DisputeSpec, given, offices, type Step, until } from '../../support/dispute-spec';
import { pastCases } from '../../support/past-cases';

const fiveDays: RuleChange = { kind: 'limit', clock: 'first-reply', length: 5 };

function lookedAt(moment: string, ...steps: Step[]) {
  const spec: DisputeSpec = given(...steps, until(moment));
  const registration = {
    number: 'QL-2026-000001',
    office: offices.village,
    registrar: 'hall',
    registeredAt: at('2026-03-02 10:00'),
    plan: civilPlan,
  };
  return { registration, facts: spec.facts, until: at(moment) };
}

const lateByADay = lookedAt('2026-03-08 10:00', command('accept', '2026-03-06 15:00'));

test('a longer limit: the deadline moves, the breach and its card vanish, and the office is named', () => {
  const trial = tried(lateByADay, [fiveDays]);
  expect(trial).toMatchObject({ concerned: true, reproduced: true, guessed: false, unheard: [] });
  expect(trial.effects.map(({ at: _at, ...effect }) => effect)).toEqual([
    {
      ...{ kind: 'deadline-moves', clock: 'first-reply', occurrence: 1, office: 'village', duty: 'holder', certain: true },
      ...{ from: at('2026-03-06 00:00'), to: at('2026-03-08 00:00') },
    },
    {
      ...{ kind: 'breach-vanishes', clock: 'first-reply', occurrence: 1, office: 'village', card: true, certain: true },
      dueAt: at('2026-03-06 00:00'),
    },
  ]);
});

test('a shorter limit: what was in time is missed, with what follows from it', () => {
  const inTime = lookedAt('2026-03-05 10:00', command('accept', '2026-03-04 15:00'));
  const { effects } = tried(inTime, [{ kind: 'limit', clock: 'first-reply', length: 1 }]);
  expect(effects.map(({ kind }) => kind)).toEqual(['deadline-moves', 'breach-appears']);
});

test('after an act that would not have happened nothing is certain: it is counted apart', () => {
  const town = actor('town', 'handler');
  const risen = lookedAt('2026-03-31 10:00', until('2026-03-11 09:30'), command('accept', '2026-03-11 10:00', { by: town }));
  const trial = tried(risen, [fiveDays]);
  expect(trial.guessed).toBe(true);
  expect(trial.effects.filter(({ certain }) => !certain).every((effect) => effect.at >= at('2026-03-11 10:00'))).toBe(true);
  expect(trial.effects.some(({ certain }) => !certain)).toBe(true);
  const sum = sumOf([trial]);
  expect(sum.effects['hand-up-appears'] ?? 0).toBe(0);
  expect(sum.guessed).toBe(1);
});

test('a ladder with a later hand-up: the hand-up that came goes, and the proposal stays', () => {
  const [interview] = civilPlan.ladders.standard ?? [];
  if (!interview) throw new Error('the ladder has no interview');
  const silent = lookedAt('2026-03-12 10:00');
  const later = { id: 'hand-up', after: { length: 8, unit: 'workingDay' }, act: 'handUp', measure: null } as const;
  const { effects } = tried(silent, [{ kind: 'ladder', ladder: 'standard', rungs: [interview, later] }]);
  const kinds = effects.map(({ kind }) => kind);
  expect(kinds).toContain('hand-up-vanishes');
  expect(kinds.filter((kind) => kind.startsWith('proposal'))).toEqual([]);
  expect(sumOf([tried(silent, [{ kind: 'ladder', ladder: 'standard', rungs: [interview, later] }])]).handUps).toEqual([
    { level: 'town', more: 0, fewer: 1 },
  ]);
});

test('a day off more moves what is counted in working days, and nothing else', () => {
  const silent = lookedAt('2026-03-09 09:30');
  // The interview is proposed two working days after Thursday the fifth.
  const { effects } = tried(silent, [{ kind: 'calendar', off: ['2026-03-06'], work: [] }]);
  expect(effects).toMatchObject([{ kind: 'proposal-vanishes', office: 'village', measure: 'interview' }]);
  expect(clockTime(effects[0]?.at)).toBe('2026-03-09 09:00');
});

test('a day off stays off when a notice of its year comes later in the course of the case', () => {
  const { holidays, makeUpWorkdays, version } = civilPlan.calendar;
  const own = (days: readonly string[]) => days.filter((day) => day.startsWith('2026'));
  const notice = {
    year: 2026,
    source: `${version} again`,
    off: own(holidays).map((day): [string, string] => [day, day]),
    work: own(makeUpWorkdays),
  };
  const told = given(until('2026-03-04 10:00')).fold([{ kind: 'calendarAdopted', notice, moved: [] }], at('2026-03-04 10:00'));
  const facts = told.when(until('2026-03-09 09:30')).facts;
  const silent = { ...lookedAt('2026-03-04 10:00'), facts, until: at('2026-03-09 09:30') };
  const trial = tried(silent, [{ kind: 'calendar', off: ['2026-03-06'], work: [] }]);
  expect(trial).toMatchObject({ reproduced: true, effects: [{ kind: 'proposal-vanishes', office: 'village', measure: 'interview' }] });
});

test('another score rule changes the score and nothing else', () => {
  const closed = [...pastCases(60, 5)].find(({ facts }) => facts.some((fact) => fact.kind === 'scored' && (fact.inputs.breaches ?? 0) > 0));
  if (!closed) throw new Error('no case of this seed was closed with a breach');
  const { effects } = tried(closed, [{ kind: 'score', rule: { perBreach: -20, floor: -1_000 } }]);
  expect(new Set(effects.map(({ kind }) => kind))).toEqual(new Set(['score-changes']));
});

test('a case no changed rule concerns is not re-run', () => {
  expect(tried(lateByADay, [{ ...fiveDays, type: 'labour' }])).toMatchObject({ concerned: false, effects: [] });
});

test('facts that were altered by hand are told apart: the case did not come out as recorded', () => {
  const facts = lateByADay.facts.map((fact) => (fact.kind === 'breached' ? { ...fact, office: 'town' } : fact));
  expect(tried({ ...lateByADay, facts }, [fiveDays]).reproduced).toBe(false);
});

test('the sum counts every case once, and its findings say it in both languages', () => {
  const trials = [...pastCases(120, 3)].map((past) => tried(past, [fiveDays]));
  const sum = sumOf(trials);
  const sure = trials.flatMap(({ effects }) => effects.filter(({ certain }) => certain));
  expect(sum.cases).toBe(120);
  expect(Object.values(sum.effects).reduce((all, count) => all + count, 0)).toBe(sure.length);
  const vanished = sure.filter(({ kind }) => kind === 'breach-vanishes');
  expect(sum.missed.reduce((all, { vanish }) => all + vanish, 0)).toBe(vanished.length);
  const findings = findingsOf(sum, [fiveDays]);
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['office-spared', 'citizens-wait', 'scores']));
  const texts = findings.map((finding) => findingText(finding, (office) => ({ zh: office, en: office })));
  expect(texts.every(({ zh, en }) => /[\u4e00-\u9fff]/.test(zh) && !/[\u4e00-\u9fff]/.test(en))).toBe(true);
});

test('a limit whose dates move and whose misses stay is said to buy nothing', () => {
  const trials = [...pastCases(60, 3)].map((past) => tried(past, [{ kind: 'limit', clock: 'watch', length: 4 }]));
  const findings = findingsOf(sumOf(trials), [{ kind: 'limit', clock: 'watch', length: 4 }]);
  expect(findings.map(({ code }) => code)).toContain('moves-only');
  expect(findings.map(({ code }) => code)).not.toContain('citizens-wait');
});
