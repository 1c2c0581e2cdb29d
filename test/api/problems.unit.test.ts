import { isDatabaseDown } from '../../api/database-down';
import { Problem, refused } from '../../api/problem';
import { problemBody } from '../../api/problem-body';
import { problemCodes, problems } from '../../api/problems';
import { Problem as ProblemSchema } from '../../contracts/api/problem';
import { refusalCodes } from '../../domain/refusal';

test('every refusal of the rules has a problem, and none of them is the caller’s form or our fault', () => {
  expect(refusalCodes.filter((code) => ![403, 409, 422].includes(problems[code].status))).toEqual([]);
});

test('stage, relation and order answer 409: the same command may be right later', () => {
  const codes = ['wrong-stage', 'not-holder', 'not-supervisor', 'not-this-court', 'out-of-order', 'already-suspended'] as const;
  expect(codes.map((code) => problems[code].status)).toEqual(codes.map(() => 409));
});

test.each(problemCodes)('%s speaks both languages and fits its schema', (code) => {
  const [zh, en] = (['zh', 'en'] as const).map((language) => ProblemSchema.parse(problemBody(new Problem(code), language)));
  expect(zh?.title).toMatch(/\p{Script=Han}/u);
  expect(zh?.detail).toMatch(/\p{Script=Han}/u);
  expect(`${en?.title}${en?.detail}`).not.toMatch(/\p{Script=Han}/u);
});

test('a refusal carries its field, what was expected, its basis and what may be done instead, and nothing that is absent', () => {
  const body = problemBody(
    refused({ code: 'extension-too-long', field: 'days', expected: '<= 30', basis: 'SET-EXTENSION' }, ['extend']),
    'en',
  );
  expect(body).toMatchObject({ status: 422, field: 'days', expected: '<= 30', basis: 'SET-EXTENSION', allowedSignals: ['extend'] });
  expect(Object.keys(problemBody(refused({ code: 'not-suspended' }, []), 'en'))).not.toContain('field');
});

test('a database that is down is told from a fault of ours, however deep it says so', () => {
  const deep = Object.assign(new Error('query'), {
    code: 'P2010',
    meta: { driverAdapterError: { cause: { kind: 'DatabaseNotReachable' } } },
  });
  expect(
    [deep, Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), { errors: [{ code: '57P01' }] }].map((error) => isDatabaseDown(error)),
  ).toEqual([true, true, true]);
  expect([new Error('x'), Object.assign(new Error('x'), { code: 'P2002' }), undefined].map((error) => isDatabaseDown(error))).toEqual([
    false,
    false,
    false,
  ]);
});
