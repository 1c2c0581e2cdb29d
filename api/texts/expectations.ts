import type { Words } from '../../contracts/plug-ins';
import type { ProblemCode } from '../problems';

interface Expectation {
  readonly field: string;
  readonly expected: string | Words;
}

const path = {
  field: 'path',
  expected: { zh: '存在且贵单位有权查看的编号', en: 'the number or id of something that exists and that your office may see' },
};

/** What was wrong and what was expected, where whoever found it says no more: for problems that always have the same cause. */
export const expectations: { readonly [code in ProblemCode]?: Expectation } = {
  'broken-json': { field: 'body', expected: { zh: '一个 JSON 对象', en: 'a JSON object' } },
  'malformed-request': { field: 'request', expected: { zh: '有效的 HTTP/1.1 请求', en: 'a valid HTTP/1.1 request' } },
  'headers-too-large': { field: 'headers', expected: '<= 16 kB' },
  'request-timeout': { field: 'request', expected: { zh: '完整的请求', en: 'a complete request' } },
  'body-too-large': { field: 'body', expected: '<= 256 kB' },
  'unsupported-media-type': { field: 'Content-Type', expected: 'application/json; charset=utf-8' },
  'idempotency-key-required': { field: 'Idempotency-Key', expected: { zh: '1 至 200 个可见字符', en: '1 to 200 visible characters' } },
  'idempotency-key-reused': {
    field: 'Idempotency-Key',
    expected: { zh: '每一请求使用各自的 Idempotency-Key', en: 'a key of its own for every request' },
  },
  unauthenticated: { field: 'Authorization', expected: 'Bearer <key>' },
  'not-found': path,
  'unknown-office': {
    field: 'office',
    expected: { zh: '本地区单位编号,见 GET /v1/offices', en: 'an office of this place: GET /v1/offices' },
  },
  'unknown-person': { field: 'leader', expected: { zh: '本地区人员编号,见 GET /v1/people', en: 'a person of this place: GET /v1/people' } },
  'unknown-court': { field: 'court', expected: { zh: '本地区法院编号,见 GET /v1/offices', en: 'a court of this place: GET /v1/offices' } },
  'unknown-document': { field: 'document', expected: { zh: '本案文书的 id', en: 'the id of a document of this case' } },
  'not-a-scan': { field: 'body', expected: 'application/pdf, image/jpeg, image/png' },
  'approver-without-power': {
    field: 'approver',
    expected: {
      zh: '本单位或上级单位负责人,见 GET /v1/people?office=',
      en: 'a leader of the office that asks, or of one above it: GET /v1/people?office=',
    },
  },
  'accused-office': { field: 'office', expected: { zh: '被反映单位以外的单位', en: 'another office than the one complained about' } },
  'unknown-entry': { field: 'entry', expected: { zh: '时间线上办理事项的 seq', en: 'the seq of an act on the timeline' } },
  'unknown-party': { field: 'party', expected: { zh: '本案当事人的 id', en: 'the id of a party of this case' } },
  'leader-of-another-office': {
    field: 'leader',
    expected: {
      zh: '承办单位或其上级单位的人员,见 GET /v1/people?office=',
      en: 'a person of the responsible office or of one above it: GET /v1/people?office=',
    },
  },
  'party-on-both-sides': { field: 'parties', expected: { zh: '每一当事人只在一方', en: 'each party on one side only' } },
  'impossible-date': { field: 'start', expected: { zh: '日历上存在的日期或时刻', en: 'a day or moment the calendar has' } },
  'hours-need-a-moment': {
    field: 'start',
    expected: { zh: '带时区的时刻,例如 2026-09-30T16:20:00+08:00', en: 'a moment with its offset, e.g. 2026-09-30T16:20:00+08:00' },
  },
  'period-too-long': {
    field: 'rule.length',
    expected: {
      zh: '连同延长不超过 8760 小时、3650 日、1500 个工作日、240 个月或者 20 年',
      en: 'with its extensions at most 8760 hours, 3650 days, 1500 working days, 240 months or 20 years',
    },
  },
  'suspension-ends-before-it-begins': {
    field: 'suspensions',
    expected: { zh: '不早于 from 的 to', en: 'a `to` that is not before `from`' },
  },
  'suspensions-overlap': {
    field: 'suspensions',
    expected: { zh: '互不重叠的中止;前一次的 to 可以等于后一次的 from', en: 'suspensions apart; one may begin where another ends' },
  },
  'extension-unit-differs': {
    field: 'extensions',
    expected: {
      zh: '期间自身的单位;日、月、年可以互相延长',
      en: 'the unit of the period; days, months and years may extend each other',
    },
  },
  'travel-not-excluded': {
    field: 'suspensions',
    expected: { zh: '民事诉讼法的期间,例如 JC-1', en: 'a period of the Civil Procedure Law, e.g. JC-1' },
  },
  'unknown-basis': { field: 'basis', expected: { zh: '法律依据代码,见 GET /v1/legal-bases', en: 'a code of GET /v1/legal-bases' } },
  'basis-without-period': {
    field: 'basis',
    expected: { zh: '有期间的法律依据(period 不为空),或者改用 rule', en: 'a code whose period is not null, or a rule of your own' },
  },
  'pace-refused': { field: 'pace', expected: { zh: '正式环境不填 pace', en: 'no pace in production' } },
  'case-ended': { field: 'signal', expected: { zh: '案件已终结,无可办理事项', en: 'none: the case is over' } },
  'proposal-ended': { field: 'signal', expected: { zh: '建议已办结,无可办理事项', en: 'none: the proposal is concluded' } },
};
