import { levelAtLeast } from '../../office';
import type { Guard } from './guard';

/** 包保领导 + 方案 + 办法: no case counts as routed without all three (TA-14). */
export const threeFixings: Guard = (command, rule) => {
  if (command.name !== 'route') return undefined;
  const { leader, plan, method } = command.body;
  const missing = [leader ? '' : 'leader', plan ? '' : 'plan', method ? '' : 'method'].filter(Boolean);
  if (missing.length === 0) return undefined;
  return { code: 'three-fixings-incomplete', field: missing[0] ?? 'leader', expected: 'leader, plan, method', basis: rule.basis };
};

/** A task of a department is not handed to an office below it 不得将部门职责下移 (G-13). `values`: the lowest level that may have it. */
export const levelFloor: Guard = (command, rule) => {
  const [lowest = 'grid'] = rule.values;
  return command.name === 'route' && !levelAtLeast(command.body.office.level, lowest)
    ? { code: 'level-too-low', field: 'office', expected: `>= ${lowest}`, basis: rule.basis }
    : undefined;
};

/** Failing, the parties are told of arbitration, administrative and court routes (人民调解法第二十六条). */
export const remediesTold: Guard = (command, rule) => {
  if (command.name !== 'fail-mediation') return undefined;
  const untold = rule.values.filter((remedy) => !command.body.remediesTold.includes(remedy));
  if (untold.length === 0) return undefined;
  return { code: 'remedies-not-told', field: 'remediesTold', expected: rule.values.join(', '), basis: rule.basis };
};
