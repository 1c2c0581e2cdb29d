import { join } from 'node:path';
import { transformSync } from '@swc/core';
import type { DisputeType } from '../../contracts/plug-ins';
import { disputeTypes } from '../../dispute-types';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { law } from '../../law';
import { literalOf, type NewType, variableOf } from '../../scripts/new-type/templates';

/** The literal the generator writes, evaluated as if it stood among the dispute types. */
function evaluated(type: NewType): DisputeType {
  const { code } = transformSync(literalOf(type), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const exports: Record<string, unknown> = {};
  const resolve = (path: string) => require(join(__dirname, '../../dispute-types', path));
  new Function('require', 'exports', code)(resolve, exports);
  return exports[variableOf(type.code)] as DisputeType;
}

const named = { code: 'rural-road', zh: '乡村道路纠纷', en: 'Rural road dispute' };

test('a type without a period of its own is sound in every place', () => {
  const type = evaluated({ ...named, row: undefined });
  expect(jurisdictions.flatMap((place) => planFaults(type, place, [...disputeTypes, type]))).toEqual([]);
  expect(type.clocks.map(({ code }) => code)).not.toContain('mediation-period');
});

const rows = law.flatMap((row) => (row.period ? [{ ...row, period: row.period }] : []));
test.each(rows.map((row) => [row.code, row] as const))(
  'a type with the period of %s has its length, unit, article and tag',
  (code, row) => {
    const type = evaluated({ ...named, row });
    expect(jurisdictions.flatMap((place) => planFaults(type, place, [...disputeTypes, type]))).toEqual([]);
    const { length, unit } = row.period;
    expect(type.clocks.find((clock) => clock.code === 'mediation-period')).toMatchObject({ basis: code, length, unit });
    expect(type.bases.find((basis) => basis.code === code)?.verification).toBe(row.verification);
  },
);
