import type { Guard } from './guard';

/** A minor is mediated in the presence of the guardian 监护人到场 (公安机关办理行政案件程序规定第一百八十一条, G-14). */
export const guardianPresent: Guard = (command, rule) =>
  command.name === 'hold-session' && command.body.minorInvolved === true && command.body.guardianPresent !== true
    ? { code: 'guardian-absent', field: 'guardianPresent', expected: 'true', basis: rule.basis }
    : undefined;

/** Mediation generally once, exceptionally twice (公安机关办理行政案件程序规定第一百八十三条, PS-5). `values`: how many sessions a round knows. */
export const sessionLimit: Guard = (command, rule, state) => {
  const most = Number(rule.values[0]);
  return command.name === 'hold-session' && state.sessions >= most
    ? { code: 'sessions-used-up', expected: String(most), basis: rule.basis }
    : undefined;
};

/** Mediation is free of charge 不收费 (人民调解法第四条, G-3): an agreement that costs the parties a fee is refused. */
export const freeOfCharge: Guard = (command, rule) =>
  command.name === 'conclude-agreement' && (command.body.feeYuan ?? 0) > 0
    ? { code: 'fee-charged', field: 'feeYuan', expected: '0', basis: rule.basis }
    : undefined;
