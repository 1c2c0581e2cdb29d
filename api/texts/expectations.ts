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
  'unknown-person': { field: 'leader', expected: { zh: '本地区人员编号', en: 'the id of a person of this place' } },
  'unknown-court': { field: 'court', expected: { zh: '本地区法院编号,见 GET /v1/offices', en: 'a court of this place: GET /v1/offices' } },
  'unknown-document': { field: 'document', expected: { zh: '本案文书的 id', en: 'the id of a document of this case' } },
  'not-a-scan': { field: 'body', expected: 'application/pdf, image/jpeg, image/png' },
  'approver-without-power': {
    field: 'approver',
    expected: { zh: '本单位或上级单位负责人', en: 'a leader of the office that asks, or of one above it' },
  },
  'unknown-entry': { field: 'entry', expected: { zh: '时间线上办理事项的 seq', en: 'the seq of an act on the timeline' } },
  'unknown-party': { field: 'party', expected: { zh: '本案当事人的 id', en: 'the id of a party of this case' } },
  'leader-of-another-office': {
    field: 'leader',
    expected: { zh: '承办单位或其上级单位的人员', en: 'a person of the responsible office or of one above it' },
  },
  'party-on-both-sides': { field: 'parties', expected: { zh: '每一当事人只在一方', en: 'each party on one side only' } },
  'pace-refused': { field: 'pace', expected: { zh: '正式环境不填 pace', en: 'no pace in production' } },
  'case-ended': { field: 'signal', expected: { zh: '案件已终结,无可办理事项', en: 'none: the case is over' } },
  'proposal-ended': { field: 'signal', expected: { zh: '建议已办结,无可办理事项', en: 'none: the proposal is concluded' } },
};
