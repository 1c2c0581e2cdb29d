import { rewardExamples } from '../api/examples/rewards';
import { SubsidyListPage } from '../contracts/api/rewards';
import { payableCsv } from '../domain/scoring/payable-csv';
import { month as monthOf } from '../domain/scoring/period';
import type { Called } from '../test/support/house/rest';

interface Recorder {
  readonly get: (path: string, as?: string) => Promise<Called>;
  readonly post: (path: string, as: string, body: unknown) => Promise<Called>;
  readonly keep: (id: string, answer: { readonly status: number; readonly body: unknown }) => void;
}

const county = 'county-center-leader';
const reason = '逐案核对无误。';

/** What the routes about rewards answer: the list of the month in which `number` was agreed, the stars of two members, the grade of a mediator. */
export async function recordRewards({ get, post, keep }: Recorder, number: string, month: string): Promise<void> {
  const list = `/v1/subsidies/qionglai/${month}`;
  const finding = { kind: 'substandard', number, holds: true, reason: '笔录无当事人签名。' };
  keep('findOfSubsidy', await post('/v1/subsidies/qionglai/findings', county, finding));
  keep('findOfSubsidy', await post('/v1/subsidies/qionglai/findings', county, finding));
  await post('/v1/subsidies/qionglai/findings', county, { ...finding, holds: false, reason: '已补正。' });
  const { digest } = (await get(list, county)).body;
  keep('confirmSubsidies', await post(`${list}/confirm`, county, { digest, reason }));
  keep('correctSubsidy', await post(`${list}/corrections`, county, { number, yuan: -100, reason: '等级登记有误,应为一般。' }));
  const read = await get(list, county);
  keep('getSubsidies', read);
  const { rule, items, yuan } = SubsidyListPage.parse(read.body);
  const payable = items.flatMap((item) => (item.yuan === null ? [] : [{ ...item, mediator: item.mediator ?? '', yuan: item.yuan }]));
  const { code, version } = rule;
  const csv = payableCsv('qionglai', monthOf(month), { rule: code, version, payable, notPaid: [], yuan });
  keep('exportSubsidies', { status: 200, body: csv });

  const stars = `/v1/stars/qionglai/${month}`;
  keep('markMembers', await post(`${stars}/marks`, county, rewardExamples.marks['two members']));
  const proposal = await get(stars, county);
  keep('getStars', proposal);
  keep('decideStars', await post(`${stars}/decision`, county, { digest: proposal.body.digest, reason: '综合群众评议。' }));

  const grades = '/v1/mediator-grades/qionglai/p-fang';
  keep('signMediatorGrade', await post(grades, county, rewardExamples.grade['a grade']));
  keep('signMediatorGrade', await post(grades, county, rewardExamples.grade['a grade']));
  keep('getMediatorGrade', await get(`${grades}?years=3&turnedCriminal=0&misconduct=0`, county));
}
