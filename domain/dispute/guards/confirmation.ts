import type { Guard } from './guard';

/** Judicial confirmation is applied for by both parties together (人民调解法第三十三条). */
export const jointApplication: Guard = (command, rule) =>
  command.name === 'apply-confirmation' && !command.body.jointly
    ? { code: 'not-jointly', field: 'jointly', expected: 'true', basis: rule.basis }
    : undefined;

/**
 * Identity relations and title cannot be confirmed (民诉法解释第三百五十五条, G-10); of a labour agreement, only payment can (LB-9).
 * `values`: the matters that can. What the application does not say counts as `other`.
 */
export const confirmableMatter: Guard = (command, rule) =>
  command.name === 'apply-confirmation' && !rule.values.includes(command.body.matter ?? 'other')
    ? { code: 'not-confirmable', field: 'matter', expected: rule.values.join(', '), basis: rule.basis }
    : undefined;
