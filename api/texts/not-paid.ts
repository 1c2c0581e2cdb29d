import type { Words } from '../../contracts/plug-ins';
import type { NotPaid } from '../../domain/scoring/subsidy';
import { say } from './words';

/** Why a case has no subsidy 不予补贴的原因. */
export const notPaidWords: { readonly [why in NotPaid]: Words } = {
  'not-peoples-mediation': say(
    '不是人民调解(行政调解、司法调解不补)',
    'not people’s mediation: administrative and judicial mediation are not paid',
  ),
  'no-agreement': say('未达成协议', 'no agreement was reached'),
  'no-mediator': say('没有记明调解员', 'the case does not say who mediated'),
  'oral-not-payable': say('口头协议不补', 'an oral agreement is not paid here'),
  'not-performed': say('没有协议已履行的记录', 'nothing says that the agreement was performed'),
  'file-incomplete': say('案卷材料不齐', 'the file lacks papers'),
  'file-substandard': say('经认定为不合格卷宗', 'a named person found the file substandard'),
  'no-amount': say('该等级没有补贴标准', 'no amount is set for this grade'),
  'amount-not-fixed': say('标准为幅度,具名人员尚未确定金额', 'the amount is a range and nobody has fixed it yet'),
  'dispute-paid': say('同一纠纷已补贴一次', 'this dispute has been paid for once'),
};
