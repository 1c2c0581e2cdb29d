import { z } from 'zod';
import { answerExample } from './answers';

const cursorOf = (key: string) => Buffer.from(key, 'utf8').toString('base64url');
/** The id of what an operation answered: whoever tries the example finds the case the answer speaks of. */
const idOf = (operation: string, status: string) => z.object({ id: z.string() }).safeParse(answerExample(operation, status)).data?.id ?? '';

const shared: Readonly<Record<string, unknown>> = {
  number: 'QL-2026-000002',
  limit: 20,
  after: 4,
  afterSeq: 0,
  status: 'mediating',
  type: 'civil',
  place: 'qionglai',
  holder: 'town-fengxi',
  lead: 'p-fang',
  level: 'town',
  grade: 'complex',
  overdue: 'true',
  dueBefore: '2026-12-31T00:00:00+08:00',
  unread: 'true',
  area: 'peoples-mediation',
  inForceOn: '2026-11-24',
  kind: 'agreement',
  name: '调解协议书.pdf',
  document: idOf('getDocument', '200'),
  at: '2026-11-26T09:00:00+08:00',
  form: 'json',
  days: 7,
  office: 'town-fengxi',
  standing: 'true',
  month: '2026-10',
  period: '2026-10',
  mediator: 'p-fang',
  only: 'payable',
  years: 3,
  turnedCriminal: 0,
  misconduct: 0,
};

/** The id of the first item a list answered. */
const firstOf = (operation: string) =>
  z.object({ items: z.array(z.object({ id: z.string() })) }).safeParse(answerExample(operation, '200')).data?.items[0]?.id ?? '';
const examExample = { kind: 'monthly-exam', period: '2026-12' };

/** Where a name means something else from operation to operation. */
const own: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  signalDispute: { signal: 'conclude-agreement' },
  signalAccountability: { signal: 'sign', id: idOf('getAccountability', '200') },
  getAccountability: { id: idOf('getAccountability', '200') },
  getDocument: { id: idOf('getDocument', '200') },
  getResponsibility: { number: 'QL-2026-000001' },
  getScan: { id: idOf('uploadScan', '201') },
  recordPost: { id: 'town-fengxi' },
  readNotice: { id: idOf('readNotice', '200') },
  followDispute: { after: '4' },
  followInbox: { after: '14' },
  listDisputes: { cursor: cursorOf('QL-2026-000002') },
  getForecast: { cursor: cursorOf('1796054400000\nQL-2026-000002\nmediation-period\n1') },
  listLedger: { cursor: cursorOf('1796054400000\nbreach-QL-2026-000002-first-reply-1-breach') },
  getSubsidies: { cursor: cursorOf('QL-2026-000002') },
  listInbox: { cursor: cursorOf('15') },
  listAccountability: { status: 'in-force', cursor: cursorOf(idOf('getAccountability', '200')) },
  previewRules: { cursor: cursorOf('QL-2026-000002') },
  listLegalBases: { cursor: cursorOf('CNT-1') },
  endLeave: { id: idOf('takeLeave', '202') },
  listReassignments: { person: 'p-fang', open: 'true', cursor: cursorOf(`1796054400000 ${idOf('takeLeave', '202')}`) },
  getReassignment: { id: idOf('getReassignment', '200') },
  listReassignedCases: { id: idOf('reassignCases', '202'), result: 'moved', cursor: cursorOf('QL-2026-000001') },
  listOutages: { cursor: cursorOf('2') },
  listPeople: { office: 'town-fengxi', cursor: cursorOf('p-fang') },
  listScorecards: { ...examExample, cursor: cursorOf(firstOf('listScorecards')) },
  getScorecard: { id: firstOf('listScorecards') },
  listRankings: { ...examExample, cursor: cursorOf(firstOf('listRankings')) },
  listPublications: { cursor: cursorOf(firstOf('listPublications')) },
  getPublication: { id: idOf('getPublication', '200') },
  signalPublication: { signal: 'object', id: idOf('getPublication', '200') },
  listSurveys: { id: idOf('recordSurvey', '201'), cursor: cursorOf(firstOf('listSurveys')) },
  listFindings: { id: idOf('recordFinding', '201'), cursor: cursorOf(firstOf('listFindings')) },
  listOffices: { cursor: cursorOf('/city-center/county-center/\ncounty-center') },
};

/** A value for a parameter of an operation, as a caller of the sample county sends it; undefined where none is known. */
export function parameterExample(operation: string, name: string): unknown {
  return own[operation]?.[name] ?? shared[name];
}
