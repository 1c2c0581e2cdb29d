import type { Command, CommandOf } from '../../../contracts/commands';
import { levelAtLeast } from '../../office';
import { offTownList } from '../../town-list';
import type { Guard } from './guard';

/** 包保领导 + 方案 + 办法: no case counts as routed without all three (TA-14). */
export const threeFixings: Guard = (command, rule) => {
  if (command.name !== 'route') return undefined;
  const { leader, plan, method } = command.body;
  const missing = [leader ? '' : 'leader', plan ? '' : 'plan', method ? '' : 'method'].filter(Boolean);
  if (missing.length === 0) return undefined;
  return { code: 'three-fixings-incomplete', field: missing[0] ?? 'leader', expected: 'leader, plan, method', basis: rule.basis };
};

/** A matter needs an office of some level 承办层级. `values`: the lowest level that may have it. */
export const levelFloor: Guard = (command, rule) => {
  const [lowest = 'grid'] = rule.values;
  return gives(command) && !levelAtLeast(command.body.office.level, lowest)
    ? { code: 'level-too-low', field: 'office', expected: `>= ${lowest}`, basis: rule.basis }
    : undefined;
};

/** A department's task is not given to a town outside the town's list 不得将清单外的部门事项交由乡镇 (G-13). `values`: the types on the list. */
export const townList: Guard = (command, rule, state) =>
  gives(command) ? offTownList(rule, state.plan.type.code, command.by.office, command.body.office) : undefined;

function gives(command: Command): command is CommandOf<'route'> | CommandOf<'correct-assignment'> {
  return command.name === 'route' || command.name === 'correct-assignment';
}

/** Failing, the parties are told of arbitration, administrative and court routes (人民调解法第二十六条). */
export const remediesTold: Guard = (command, rule) => {
  if (command.name !== 'fail-mediation') return undefined;
  const untold = rule.values.filter((remedy) => !command.body.remediesTold.includes(remedy));
  if (untold.length === 0) return undefined;
  return { code: 'remedies-not-told', field: 'remediesTold', expected: rule.values.join(', '), basis: rule.basis };
};
