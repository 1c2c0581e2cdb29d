import { type BadRegistration, megabyte, refusal, text } from './kinds';

const person = (side: string, more: Readonly<Record<string, string>> = {}) => ({ side, kind: 'person', name: '示例丙', ...more });

/** What is wrong with a registration, and the one answer it gets. */
export const badRegistrations: readonly BadRegistration[] = [
  { what: 'an empty body', call: { body: {} }, refusal: refusal(400, 'invalid-body', text, text) },
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
    what: 'a claim about something that has not happened yet',
    more: { claim: { subject: 'damage', demand: '修复', happenedOn: '2099-01-01' } },
    refusal: refusal(422, 'occurred-in-future', 'claim.happenedOn', text),
  },
  {
    what: 'the same party on both sides',
    more: { parties: [person('applicant', { idNumber: '510183199001010011' }), person('respondent', { idNumber: '510183199001010011' })] },
    refusal: refusal(422, 'party-on-both-sides', text),
  },
  {
    what: 'nobody on the other side',
    more: { parties: [person('applicant'), person('applicant')] },
    refusal: refusal(400, 'invalid-body', 'parties', 'at least one respondent'),
  },
  { what: 'one megabyte of text', more: { summary: megabyte }, refusal: refusal(413, 'body-too-large', 'body', '<= 256 kB') },
  {
    what: 'a pace nobody could follow',
    more: { pace: { secondsPerDay: 0 } },
    refusal: refusal(400, 'invalid-body', 'pace.secondsPerDay', text),
  },
  { what: 'no idempotency key', call: { key: '' }, refusal: refusal(400, 'idempotency-key-required', 'Idempotency-Key', text) },
  {
    what: 'a court, which registers nothing',
    as: 'county-court',
    refusal: refusal(403, 'not-allowed', 'Authorization', 'registrar, handler, leader'),
  },
];
