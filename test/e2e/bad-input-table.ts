import type { Call } from '../support/house/rest';

export type Stage = 'fresh' | 'accepted' | 'mediating' | 'confirming';

interface Expected {
  readonly status: number;
  readonly code: string;
  readonly field?: string;
  readonly expected?: unknown;
}

interface BadSignal {
  readonly what: string;
  readonly on: Stage | 'unknown';
  readonly as?: string;
  readonly signal: string;
  readonly call?: Call;
  readonly refusal: Expected;
  /** What the answer must offer instead. */
  readonly allowed?: readonly string[];
}

const text: unknown = expect.any(String);
const body = (value: unknown): Call => ({ body: value });
const refusal = (status: number, code: string, field?: string, expected?: unknown): Expected => ({
  status,
  code,
  ...(field === undefined ? {} : { field }),
  ...(expected === undefined ? {} : { expected }),
});
const fixings = { office: 'village-shiqiao', grade: 'ordinary', leader: 'p-shi', plan: '协商。', method: '见面。' };
const extension = { clock: 'mediation-period', days: 10, approver: 'p-shi', bothPartiesAsk: true, note: '双方申请。' };
const megabyte = '长'.repeat(350_000);

/** What is wrong with a signal, and the one answer it gets. */
export const badSignals: readonly BadSignal[] = [
  {
    what: 'unknown signal',
    on: 'fresh',
    signal: 'close',
    call: body({}),
    refusal: refusal(404, 'unknown-signal', 'signal', text),
    allowed: ['accept', 'decline'],
  },
  {
    what: 'wrong stage',
    on: 'fresh',
    signal: 'hold-session',
    call: body({ minutes: '见面。' }),
    refusal: refusal(409, 'wrong-stage', undefined, text),
    allowed: ['accept', 'decline'],
  },
  {
    what: 'an office that does not hold the case',
    on: 'mediating',
    as: 'town-fengxi',
    signal: 'hold-session',
    call: body({ minutes: '见面。' }),
    refusal: refusal(409, 'not-holder', undefined, text),
  },
  {
    what: 'a role that may never do this',
    on: 'mediating',
    as: 'city-auditor',
    signal: 'hold-session',
    call: body({ minutes: '见面。' }),
    refusal: refusal(403, 'not-allowed'),
  },
  {
    what: 'an office that may not even see it',
    on: 'fresh',
    as: 'village-liulin',
    signal: 'accept',
    call: body({}),
    refusal: refusal(404, 'not-found'),
  },
  { what: 'unknown case', on: 'unknown', signal: 'accept', call: body({}), refusal: refusal(404, 'not-found') },
  {
    what: 'a field nobody knows',
    on: 'fresh',
    signal: 'accept',
    call: body({ hurry: true }),
    refusal: refusal(400, 'invalid-body', 'hurry', 'no such field'),
  },
  {
    what: 'a missing field',
    on: 'mediating',
    signal: 'hold-session',
    call: body({}),
    refusal: refusal(400, 'invalid-body', 'minutes', text),
  },
  {
    what: 'a field of another type',
    on: 'mediating',
    signal: 'extend',
    call: body({ ...extension, days: 'ten' }),
    refusal: refusal(400, 'invalid-body', 'days', text),
  },
  { what: 'a body that is no object', on: 'fresh', signal: 'accept', call: { raw: '[]' }, refusal: refusal(400, 'invalid-body') },
  { what: 'broken JSON', on: 'fresh', signal: 'accept', call: { raw: '{"occurredAt":' }, refusal: refusal(400, 'broken-json') },
  {
    what: 'another content type',
    on: 'fresh',
    signal: 'accept',
    call: { raw: '<accept/>', type: 'text/xml' },
    refusal: refusal(415, 'unsupported-media-type', undefined, 'application/json'),
  },
  {
    what: 'one megabyte of text',
    on: 'mediating',
    signal: 'hold-session',
    call: body({ minutes: megabyte }),
    refusal: refusal(413, 'body-too-large', undefined, '<= 256 kB'),
  },
  {
    what: 'a text longer than a document may be',
    on: 'mediating',
    signal: 'hold-session',
    call: body({ minutes: '长'.repeat(20_001) }),
    refusal: refusal(400, 'invalid-body', 'minutes', text),
  },
  {
    what: 'a text no database can keep',
    on: 'mediating',
    signal: 'hold-session',
    call: body({ minutes: 'a\u0000b' }),
    refusal: refusal(400, 'invalid-body', 'minutes', text),
  },
  {
    what: 'a date in the future',
    on: 'fresh',
    signal: 'accept',
    call: body({ occurredAt: '2099-01-01T00:00:00+08:00' }),
    refusal: refusal(422, 'occurred-in-future', 'occurredAt', '<= receivedAt'),
  },
  {
    what: 'a date before the registration',
    on: 'fresh',
    signal: 'accept',
    call: body({ occurredAt: '2020-01-01T00:00:00+08:00' }),
    refusal: refusal(422, 'occurred-before-registration', 'occurredAt', '>= registeredAt'),
  },
  {
    what: 'a date without an offset',
    on: 'fresh',
    signal: 'accept',
    call: body({ occurredAt: '2026-01-01' }),
    refusal: refusal(400, 'invalid-body', 'occurredAt', text),
  },
  {
    what: 'no idempotency key',
    on: 'fresh',
    signal: 'accept',
    call: { body: {}, key: '' },
    refusal: refusal(400, 'idempotency-key-required', 'Idempotency-Key', text),
  },
  {
    what: 'an idempotency key of 201 characters',
    on: 'fresh',
    signal: 'accept',
    call: { body: {}, key: 'k'.repeat(201) },
    refusal: refusal(400, 'idempotency-key-required', 'Idempotency-Key', text),
  },
  {
    what: 'unknown office',
    on: 'accepted',
    signal: 'route',
    call: body({ ...fixings, office: 'moon' }),
    refusal: refusal(422, 'unknown-office', 'office'),
  },
  {
    what: 'unknown person',
    on: 'accepted',
    signal: 'route',
    call: body({ ...fixings, leader: 'p-nobody' }),
    refusal: refusal(422, 'unknown-person', 'leader'),
  },
  {
    what: 'unknown grade',
    on: 'accepted',
    signal: 'route',
    call: body({ ...fixings, grade: 'urgent' }),
    refusal: refusal(422, 'grade-unknown', 'grade', 'ordinary, complex, major'),
    allowed: ['route'],
  },
  {
    what: 'two of the three fixings',
    on: 'accepted',
    signal: 'route',
    call: body({ office: fixings.office, grade: 'ordinary', leader: 'p-shi' }),
    refusal: refusal(422, 'three-fixings-incomplete'),
  },
  {
    what: 'unknown reason of suspension',
    on: 'mediating',
    signal: 'suspend',
    call: body({ reason: 'holiday', approver: 'p-shi', note: '休假。' }),
    refusal: refusal(422, 'suspension-reason-unknown', 'reason', 'appraisal'),
    allowed: ['suspend'],
  },
  {
    what: 'resuming what is not suspended',
    on: 'mediating',
    signal: 'resume',
    call: body({ note: '恢复。' }),
    refusal: refusal(409, 'not-suspended'),
  },
  {
    what: 'an extension that is too long',
    on: 'mediating',
    signal: 'extend',
    call: body({ ...extension, days: 31 }),
    refusal: refusal(422, 'extension-too-long', 'days', '<= 30'),
    allowed: ['extend'],
  },
  {
    what: 'an extension only one party asks for',
    on: 'mediating',
    signal: 'extend',
    call: body({ ...extension, bothPartiesAsk: false }),
    refusal: refusal(422, 'extension-needs-both-parties', 'bothPartiesAsk', 'true'),
  },
  {
    what: 'extending a clock that cannot be',
    on: 'mediating',
    signal: 'extend',
    call: body({ ...extension, clock: 'weekly-update' }),
    refusal: refusal(422, 'clock-not-extendable', 'clock'),
  },
  {
    what: 'extending a clock that does not run',
    on: 'mediating',
    signal: 'extend',
    call: body({ ...extension, clock: 'watch' }),
    refusal: refusal(409, 'clock-not-running', 'clock', text),
  },
  {
    what: 'a failure without every remedy told',
    on: 'mediating',
    signal: 'fail-mediation',
    call: body({ reason: '分歧。', remediesTold: ['court'] }),
    refusal: refusal(422, 'remedies-not-told'),
  },
  {
    what: 'answering a card that was never opened',
    on: 'mediating',
    signal: 'answer-card',
    call: body({ clock: 'first-reply', occurrence: 1, answer: '已办。' }),
    refusal: refusal(409, 'no-open-card'),
  },
  {
    what: 'unknown court',
    on: 'confirming',
    signal: 'apply-confirmation',
    call: body({ court: 'town-fengxi', jointly: true }),
    refusal: refusal(422, 'unknown-court', 'court'),
  },
  {
    what: 'one party alone applying to the court',
    on: 'confirming',
    signal: 'apply-confirmation',
    call: body({ court: 'county-court', jointly: false }),
    refusal: refusal(422, 'not-jointly'),
  },
  {
    what: 'a court the parties did not go to',
    on: 'confirming',
    as: 'county-court',
    signal: 'accept-confirmation',
    call: body({}),
    refusal: refusal(404, 'not-found'),
  },
  {
    what: 'a visit before there is anything to visit',
    on: 'confirming',
    signal: 'record-visit',
    call: body({ contacted: true, solved: true, satisfied: true, record: '满意。' }),
    refusal: refusal(409, 'wrong-stage'),
    allowed: ['apply-confirmation', 'waive-confirmation'],
  },
];

interface BadRegistration {
  readonly what: string;
  readonly as?: string;
  readonly more?: Readonly<Record<string, unknown>>;
  readonly call?: Call;
  readonly refusal: Expected;
}

const person = (side: string, more: Readonly<Record<string, string>> = {}) => ({ side, kind: 'person', name: '示例丙', ...more });

/** What is wrong with a registration, and the one answer it gets. */
export const badRegistrations: readonly BadRegistration[] = [
  { what: 'an empty body', call: { body: {} }, refusal: refusal(400, 'invalid-body', text as string, text) },
  { what: 'broken JSON', call: { raw: '{"type":"civil"' }, refusal: refusal(400, 'broken-json') },
  { what: 'unknown type', more: { type: 'duel' }, refusal: refusal(422, 'unknown-type', 'type') },
  { what: 'unknown place', more: { place: 'atlantis' }, refusal: refusal(422, 'unknown-place', 'place') },
  { what: 'unknown office', more: { office: 'moon' }, refusal: refusal(422, 'unknown-office', 'office') },
  {
    what: 'a claim of another form',
    more: { claim: { subject: 'dreams', demand: '修复' } },
    refusal: refusal(400, 'invalid-body', 'claim.subject', text),
  },
  {
    what: 'reported in the future',
    more: { occurredAt: '2099-01-01T00:00:00+08:00' },
    refusal: refusal(422, 'occurred-in-future', 'occurredAt', '<= now'),
  },
  {
    what: 'the same party on both sides',
    more: { parties: [person('applicant', { idNumber: '510183199001010011' }), person('respondent', { idNumber: '510183199001010011' })] },
    refusal: refusal(422, 'party-on-both-sides', text as string),
  },
  {
    what: 'nobody on the other side',
    more: { parties: [person('applicant'), person('applicant')] },
    refusal: refusal(400, 'invalid-body', 'parties', 'at least one respondent'),
  },
  { what: 'one megabyte of text', more: { summary: megabyte }, refusal: refusal(413, 'body-too-large', undefined, '<= 256 kB') },
  {
    what: 'a pace nobody could follow',
    more: { pace: { secondsPerDay: 0 } },
    refusal: refusal(400, 'invalid-body', 'pace.secondsPerDay', text),
  },
  { what: 'no idempotency key', call: { key: '' }, refusal: refusal(400, 'idempotency-key-required', 'Idempotency-Key', text) },
  { what: 'a court, which registers nothing', as: 'county-court', refusal: refusal(403, 'not-allowed', undefined, text) },
];
