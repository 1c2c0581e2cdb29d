import { GradeRule } from '../../../contracts/rewards';
import { chaoanGrades, jiaozhouGrades, nationalGrades } from '../../../domain/scoring/grade-rules';
import { type MediatorRecord, proposeGrade } from '../../../domain/scoring/mediator-grades';

const record: MediatorRecord = { years: 2, accepted: 60, written: 40, oral: 15, turnedCriminal: 0, misconduct: 0 };
const fourth = (change: Partial<MediatorRecord> = {}) => {
  const { grade, findings } = proposeGrade(chaoanGrades, { ...record, ...change });
  const { failed, notKnown } = findings.find((finding) => finding.grade === 4) ?? {};
  return { grade, failed, notKnown };
};

test.each([nationalGrades, jiaozhouGrades, chaoanGrades])(
  '$code: four grades, the first the highest, assessed by city and county',
  (rule) => {
    expect(GradeRule.safeParse(rule).error).toBeUndefined();
    expect(rule.grades.map(({ grade, assessor }) => [grade, assessor.en.includes('city')])).toEqual([
      [1, true],
      [2, true],
      [3, false],
      [4, false],
    ]);
  },
);

describe('潮安: the fourth grade', () => {
  test('two years, fifty cases and 85 per cent are enough', () => {
    expect(fourth()).toEqual({ grade: 4, failed: [], notKnown: [] });
  });

  test.each<[string, Partial<MediatorRecord>, string[]]>([
    ['one year', { years: 1 }, ['years']],
    ['49 cases', { written: 34, oral: 15, accepted: 52 }, ['cases']],
    ['more than 15 oral agreements among the fifty', { written: 34, oral: 30, accepted: 70 }, ['cases']],
    ['84.6 per cent success', { accepted: 65 }, ['success']],
    ['more successes than mediations', { accepted: 50 }, ['success']],
    ['a case that turned criminal', { turnedCriminal: 1 }, ['turned-criminal']],
    ['misconduct', { misconduct: 1 }, ['misconduct']],
    ['nothing at all', { years: 0, accepted: 0, written: 0, oral: 0 }, ['years', 'cases', 'success']],
  ])('not with %s', (_, change, failed) => {
    expect(fourth(change)).toMatchObject({ grade: null, failed });
  });

  test('85 per cent by the counts is enough, and more oral agreements than count do no harm', () => {
    expect(fourth({ accepted: 100, written: 65, oral: 20 }).grade).toBe(4);
    expect(fourth({ accepted: 200, written: 60, oral: 120 }).grade).toBe(4);
  });
});

describe('a grade of which something is not known is not proposed', () => {
  test('SB-1: nothing is known of what the grades ask for', () => {
    const { grade, findings } = proposeGrade(nationalGrades, record);
    expect([grade, findings[0]?.notKnown]).toEqual([null, ['years', 'cases', 'success']]);
  });

  test('SB-2 胶州: less than a year fails, and a year is not enough to know', () => {
    expect(proposeGrade(jiaozhouGrades, { ...record, years: 0 }).findings[3]).toMatchObject({ failed: ['years'] });
    expect(proposeGrade(jiaozhouGrades, record)).toMatchObject({ grade: null });
  });
});
