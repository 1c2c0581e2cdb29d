import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeRef } from '../../contracts/principal';
import type { DisputeFact, DisputeFactBody, DisputeFactKind } from '../../domain/dispute/facts';
import { sceneOf } from '../../scripts/story/scene';
import { sentence } from '../../scripts/story/sentence';
import { at, given } from '../support/dispute-spec';
import { setting } from './tellers';

const facts = readFileSync(join(__dirname, '../../domain/dispute/facts.ts'), 'utf8');
const kinds = [...facts.matchAll(/readonly kind: '(\w+)'/g)].map(([, kind = '']) => kind);

const moment = at('2026-03-10 09:00');
const act = { by: 'village-shiqiao', office: 'village-shiqiao', occurredAt: moment, receivedAt: moment };
const rung = { clock: 'first-reply', occurrence: 1, rung: 'interview', due: moment, late: false };
const town: OfficeRef = { id: 'town-fengxi', level: 'town', above: [] };
const key = { clock: 'first-reply', occurrence: 1 };
const paper = 'doc-paper';
const evidence = {
  ...key,
  rung: 'interview',
  basis: 'QL-21',
  startedAt: moment,
  dueAt: moment,
  remindersFired: [],
  rulesVersion: 1,
} as const;

/** One fact of every kind. */
const examples: { readonly [K in DisputeFactKind]: Extract<DisputeFactBody, { kind: K }> } = {
  registered: { kind: 'registered', office: 'village-shiqiao', registrar: 'town-fengxi' },
  accepted: { kind: 'accepted', ...act },
  declined: { kind: 'declined', reason: paper, routes: ['court'], ...act },
  leadChanged: { kind: 'leadChanged', former: 'p-fang', lead: 'p-luo', reason: paper, ...act },
  routed: { kind: 'routed', to: town, grade: 'major', leader: 'p-fang', plan: paper, method: paper, ...act },
  replied: { kind: 'replied', text: paper, ...act },
  progressed: { kind: 'progressed', text: paper, ...act },
  sessionHeld: { kind: 'sessionHeld', minutes: paper, ...act },
  suspended: { kind: 'suspended', reason: 'appraisal', approver: 'p-shi', note: paper, ...act },
  resumed: { kind: 'resumed', note: paper, ...act },
  extended: { kind: 'extended', clock: 'mediation-period', days: 10, approver: 'p-shi', note: paper, ...act },
  agreed: { kind: 'agreed', form: 'written', agreement: paper, performBy: '2026-04-01', ...act },
  failed: { kind: 'failed', reason: paper, remediesTold: ['court'], ...act },
  handedUp: { kind: 'handedUp', to: town, reason: paper, ...act },
  escalated: { kind: 'escalated', to: town, ...rung },
  topReached: { kind: 'topReached', ...rung },
  confirmationSought: { kind: 'confirmationSought', court: 'county-court', ...act },
  confirmationWaived: { kind: 'confirmationWaived', reason: paper, ...act },
  confirmationAccepted: { kind: 'confirmationAccepted', ...act },
  confirmationRefused: { kind: 'confirmationRefused', reason: paper, ...act },
  confirmationRuled: { kind: 'confirmationRuled', result: 'rejected', ruling: paper, ...act },
  visited: { kind: 'visited', contacted: true, solved: false, satisfied: false, result: 'dissatisfied', record: paper, ...act },
  lookedBack: {
    ...{ kind: 'lookedBack', clock: 'watch', contacted: true, solved: false, satisfied: false, result: 'dissatisfied', record: paper },
    ...act,
  },
  notSampled: { kind: 'notSampled', drawn: 71, share: 30, basis: 'SET-SAMPLE' },
  scored: { kind: 'scored', points: 85, rule: 'SET-SCORE@1', inputs: { base: 100, breaches: 1, rehandlings: 0, dissatisfied: 1 } },
  milestoneReached: { kind: 'milestoneReached', milestone: 'recusal-requested', note: null, ...act },
  reopened: { kind: 'reopened', reason: paper, ...act },
  eventReported: { kind: 'eventReported', event: 'skip-level', note: paper, ...act },
  withdrawn: { kind: 'withdrawn', reason: paper, ...act },
  suitReported: { kind: 'suitReported', reference: paper, ...act },
  cardIssued: {
    kind: 'cardIssued',
    clock: 'card-answer',
    occurrence: 1,
    holder: 'village-shiqiao',
    colour: 'yellow',
    answerWithin: 3,
    reason: paper,
    ...act,
  },
  cardAnswered: { kind: 'cardAnswered', answer: paper, ...key, ...act },
  cardCancelled: { kind: 'cardCancelled', reason: paper, ...key, ...act },
  planAdopted: { kind: 'planAdopted', plan: setting.plan, moved: [], approver: 'p-shi', reason: paper, ...act },
  calendarAdopted: {
    kind: 'calendarAdopted',
    notice: { year: 2027, source: '国办发明电', off: [['2027-01-01', '2027-01-03']], work: [] },
    moved: [],
  },
  postVacated: { kind: 'postVacated', post: 'town-fengxi', change: 1, since: '2026-03-02', deputy: 'county-center' },
  postFilled: { kind: 'postFilled', post: 'town-fengxi', change: 2 },
  outageAllowed: { kind: 'outageAllowed', part: 'engine', from: moment, to: moment + 1_000, moved: [] },
  dateCorrected: {
    kind: 'dateCorrected',
    entry: 2,
    entryKind: 'agreed',
    was: moment,
    now: at('2026-03-09 09:00'),
    approver: 'p-shi',
    reason: paper,
    ...act,
  },
  assignmentCorrected: { kind: 'assignmentCorrected', from: 'village-liulin', to: town, approver: 'p-shi', reason: paper, ...act },
  partyCorrected: { kind: 'partyCorrected', party: 'party-1', details: paper, approver: 'p-shi', reason: paper, ...act },
  reminded: { kind: 'reminded', ...rung },
  breached: { kind: 'breached', office: 'village-shiqiao', supervisor: 'town-fengxi', card: 'open', ...rung },
  lapsed: { kind: 'lapsed', ...rung },
  accountabilityProposed: {
    kind: 'accountabilityProposed',
    id: 'accountability-1',
    office: 'village-shiqiao',
    supervisor: 'town-fengxi',
    measure: 'interview',
    evidence: { ...evidence, planVersion: '1', seq: 1 },
    ...rung,
  },
  breachWithdrawn: { kind: 'breachWithdrawn', ...key, receivedAt: moment },
  rectificationMissed: { kind: 'rectificationMissed', id: 'accountability-1' },
  accountabilityConcluded: { kind: 'accountabilityConcluded', id: 'accountability-1', decision: 'signed' },
  refused: { kind: 'refused', command: 'accept', refusal: { code: 'wrong-stage' }, ...act },
};

const { state } = given();
const wordsOf = (body: DisputeFactBody) => {
  const fact: DisputeFact = { ...body, seq: 2, at: moment };
  return sentence(fact, sceneOf({ fact, before: state, after: state }, setting, '2026-03-10'));
};

test('the rules know facts, and each stands once in their file', () => {
  expect(kinds.length).toBeGreaterThan(30);
  expect([...kinds].sort()).toEqual(Object.keys(examples).sort());
});

test.each(kinds)('%s has a sentence in both languages, without an id and without an empty blank', (kind) => {
  const body = Object.values(examples).find((example) => example.kind === kind);
  if (!body) throw new Error(`there is no example of ${kind}`);
  const { zh, en } = wordsOf(body);
  expect(zh).toMatch(/^\p{Script=Han}.*。$/u);
  expect(en).toMatch(/^\p{Lu}[^\p{Script=Han}]*\.$/u);
  expect(`${zh} ${en}`).not.toMatch(/undefined|null|NaN|doc-|party-1|p-[a-z]|village-|town-|accountability-|\[object| {2}|\(\)|\s[.,;:]/);
});

test('what matters most reads like this', () => {
  expect(wordsOf(examples.routed).en).toBe(
    'The Shiqiao Village people’s mediation committee fixes level, grade and responsibility: the Fengxi Town mediation centre handles the case, graded major, with a lead in charge, a plan and a method.',
  );
  expect(wordsOf(examples.scored)).toEqual({
    zh: '系统自动评分:85分(基础分100,超期减5,群众不满意减10)。',
    en: 'The system scores the case: 85 points (100 to begin with, minus 5 for missed deadlines, minus 10 for dissatisfied people).',
  });
  expect(wordsOf(examples.accountabilityProposed).zh).toBe(
    '系统就首次答复期限超期自动提出问责建议:约谈石桥村人民调解委员会,待听取说明后由枫溪镇矛盾纠纷调处化解中心的负责人决定。',
  );
  expect(wordsOf({ ...examples.breached, office: 'county-court', supervisor: null, card: 'none' }).en).toContain(
    'The system notes it; it supervises no other body.',
  );
});
