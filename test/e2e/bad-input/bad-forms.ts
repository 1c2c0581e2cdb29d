import { type BadSignal, body, megabyte, refusal, text } from './kinds';

const extension = { clock: 'mediation-period', days: 10, approver: 'p-shi', bothPartiesAsk: true, note: '双方申请。' };

/** What is wrong with the form or the address of a signal, and the one answer it gets. */
export const badForms: readonly BadSignal[] = [
  {
    what: 'unknown signal',
    on: 'fresh',
    signal: 'close',
    call: body({}),
    refusal: refusal(404, 'unknown-signal', 'signal', text),
    allowed: ['accept', 'decline'],
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
    what: 'a court the parties did not go to',
    on: 'confirming',
    as: 'county-court',
    signal: 'accept-confirmation',
    call: body({}),
    refusal: refusal(404, 'not-found'),
  },
];
