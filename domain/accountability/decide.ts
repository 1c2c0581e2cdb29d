import type { AccountabilityCommand } from '../../contracts/commands';
import type { AccountabilityFactBody } from './state';

/** What becomes true when this command acts. */
export function decideAccountability(command: AccountabilityCommand): readonly AccountabilityFactBody[] {
  const { occurredAt, receivedAt } = command;
  const act = { by: command.by.principal, office: command.by.office, occurredAt, receivedAt };
  switch (command.name) {
    case 'state':
      return [{ kind: 'stated', by: act.by, office: act.office, statement: command.body.statement, occurredAt, receivedAt }];
    case 'record-dissent':
      return [{ kind: 'dissentRecorded', ...command.body, ...act }];
    case 'sign': {
      const { reason, measure } = command.body;
      const other = measure === undefined ? {} : { measure };
      return [{ kind: 'decided', by: act.by, decision: 'signed', reason, ...other, occurredAt, receivedAt }];
    }
    case 'dismiss': {
      const { reason, tolerance } = command.body;
      const tolerated = tolerance === undefined ? {} : { tolerance };
      return [{ kind: 'decided', by: act.by, decision: 'dismissed', reason, ...tolerated, occurredAt, receivedAt }];
    }
    case 'report-rectification':
      return [{ kind: 'rectificationReported', ...command.body, ...act }];
    case 'release':
      return [{ kind: 'measureReleased', reason: command.body.reason, check: command.body.check ?? null, ...act }];
    case 'reject':
      return [{ kind: 'rectificationRejected', ...command.body, ...act }];
    case 'appeal':
      return [{ kind: 'appealed', ...command.body, ...act }];
    case 'decide-appeal':
      return appealDecided(command, act);
    default: {
      const unknown: never = command;
      return unknown;
    }
  }
}

type DecideAppeal = Extract<AccountabilityCommand, { name: 'decide-appeal' }>;
type Act = Pick<Extract<AccountabilityFactBody, { kind: 'appealed' }>, 'by' | 'office' | 'occurredAt' | 'receivedAt'>;

/** What is revoked is reversed with it; only then may the missed deadline itself fall. */
function appealDecided({ body }: DecideAppeal, act: Act): readonly AccountabilityFactBody[] {
  const { result, reason } = body;
  const measure = result === 'changed' ? (body.measure ?? null) : null;
  const breach = result === 'revoked' ? (body.breach ?? 'stands') : 'stands';
  const decided: AccountabilityFactBody = { kind: 'appealDecided', result, measure, breach, reason, ...act };
  return result === 'revoked' ? [decided, { kind: 'reversed', why: 'appeal' }] : [decided];
}
