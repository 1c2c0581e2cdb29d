import { milestoneName } from '../../api/plug-ins';
import { factTitle } from '../../api/texts/facts';
import { refusals } from '../../api/texts/refusals';
import { count, date, say, timeOf } from '../../api/texts/words';
import type { Words } from '../../contracts/plug-ins';
import { ruleOf } from '../../domain/clock/clock';
import type { Act, DisputeFact } from '../../domain/dispute/facts';
import { ANSWER_CLOCK } from '../../domain/dispute/issued-cards';
import { dayOf, type Instant } from '../../domain/time';
import type { Scene } from './scene';
import { standingIn } from './standing-in';
import { lookedBack, visited } from './visit-sentence';

/** What an office or a court did. */
export type ActFact = Extract<DisputeFact, Act>;
type Of<Kind extends ActFact['kind']> = Extract<ActFact, { kind: Kind }>;

/** The sentence of an act. */
export function actSentence(fact: ActFact, scene: Scene): Words {
  const { zh, en } = scene.office(fact.office);
  const { after } = scene.step;
  switch (fact.kind) {
    case 'accepted':
      return say(`${zh}受理本案。`, `${en} accepts the dispute.`);
    case 'declined':
      return say(`${zh}不予受理,并告知当事人其他途径。`, `${en} declines the dispute and names the other ways open to the parties.`);
    case 'routed':
      return routed(fact, scene);
    case 'replied':
      return say(`${zh}答复当事人。`, `${en} replies to the parties.`);
    case 'progressed':
      return say(`${zh}更新办理进展。`, `${en} gives its update on the case.`);
    case 'sessionHeld':
      return sessionHeld(fact, scene);
    case 'suspended':
      return suspended(fact, scene);
    case 'resumed':
      return say(`${zh}继续办理,时限恢复计算。`, `${en} takes the case up again, and the clocks run on.`);
    case 'extended':
      return extended(fact, scene);
    case 'agreed':
      return agreed(fact, scene);
    case 'failed':
      return say(
        `${zh}调解不成,告知双方其他救济途径。`,
        `${en} ends the mediation without agreement and tells both sides of their remedies.`,
      );
    case 'handedUp':
      return handedUp(fact, scene);
    case 'confirmationSought':
      return sought(fact, scene);
    case 'confirmationWaived':
      return say(`双方不申请司法确认,${zh}记明原因。`, `both sides do without the confirmation of a court; ${en} notes why.`);
    case 'confirmationAccepted':
      return say(`${zh}受理司法确认申请。`, `${en} accepts the application for confirmation.`);
    case 'confirmationRefused':
      return say(`${zh}对司法确认申请不予受理。`, `${en} does not accept the application for confirmation.`);
    case 'confirmationRuled':
      return fact.result === 'confirmed'
        ? say(`${zh}裁定调解协议有效。`, `${en} confirms the mediation agreement.`)
        : say(`${zh}裁定驳回司法确认申请,案件重新调解。`, `${en} rejects the application for confirmation; the case is mediated again.`);
    case 'visited':
      return visited(fact, scene);
    case 'lookedBack':
      return lookedBack(fact, scene);
    case 'milestoneReached': {
      const name = milestoneName(after.plan.type.code, fact.milestone);
      return say(`${zh}记录:${name.zh}。`, `${en} records: ${name.en}.`);
    }
    case 'reopened':
      return reopened(fact, scene);
    case 'eventReported':
      return fact.event === 'skip-level'
        ? say(`${zh}报告:当事人越级上访。`, `${en} reports that a party went over the heads of the responsible offices.`)
        : say(`${zh}报告:纠纷转为刑事案件。`, `${en} reports that the dispute became a criminal case.`);
    case 'withdrawn':
      return say(`申请人撤回申请,${zh}记录在案。`, `the applicant withdraws; ${en} puts it on record.`);
    case 'suitReported':
      return say(`当事人已提起诉讼,${zh}记录在案。`, `a party has gone to court; ${en} puts it on record.`);
    case 'cardIssued': {
      const card = cardColours[fact.colour];
      const [holder, days] = [scene.office(fact.holder), fact.answerWithin];
      return say(
        `${zh}对${holder.zh}签发${card.zh},限${days}个工作日内答复。`,
        `${en} issues ${card.en} to ${holder.en}, to be answered within ${days} working day${days === 1 ? '' : 's'}.`,
      );
    }
    case 'cardAnswered': {
      const clock = scene.clock(fact.clock);
      if (fact.clock === ANSWER_CLOCK) return say(`${zh}答复督办单。`, `${en} answers the supervision card.`);
      return say(`${zh}就${clock.zh}超期回复督办单。`, `${en} answers the supervision card for ${clock.en}.`);
    }
    case 'cardCancelled': {
      const clock = scene.clock(fact.clock);
      if (fact.clock === ANSWER_CLOCK) return say(`${zh}撤销签发的督办单。`, `${en} cancels the supervision card that was issued.`);
      return say(`${zh}撤销就${clock.zh}超期发出的督办单。`, `${en} cancels the supervision card for ${clock.en}.`);
    }
    case 'planAdopted':
      return say(`${zh}经批准,将本案改按新的办理方案办理。`, `${en} moves the case to the newest plan, with approval.`);
    case 'dateCorrected':
      return dateCorrected(fact, scene);
    case 'assignmentCorrected': {
      const [from, to] = [scene.office(fact.from), scene.office(fact.to.id)];
      return say(
        `${zh}更正交办:本案不应由${from.zh}承办,改由${to.zh}承办。`,
        `${en} puts the assignment right: not ${from.en} but ${to.en} has the case.`,
      );
    }
    case 'leadChanged':
      return say(`${zh}更换本案包保领导,时限照常计算。`, `${en} gives the case another lead; no clock moves.`);
    case 'partyCorrected':
      return say(`${zh}更正当事人信息。`, `${en} puts right what is written about a party.`);
    case 'refused': {
      const { title, detail } = refusals[fact.refusal.code];
      return say(`${zh}的一项办理未获准:${title.zh}。`, `something ${en} sent was refused: ${detail.en}`);
    }
    default: {
      const unknown: never = fact;
      return unknown;
    }
  }
}

function routed(fact: Of<'routed'>, scene: Scene): Words {
  const [by, to, grade] = [scene.office(fact.office), scene.office(fact.to.id), scene.grade(fact.grade)];
  const complete = [fact.leader, fact.plan, fact.method].every((part) => part !== '');
  const own = fact.to.id === fact.office;
  return say(
    `${by.zh}定层级、定等级、定责任:由${own ? '本单位' : to.zh}承办,等级为“${grade.zh}”${complete ? ',包保领导、解决方案、化解办法齐备' : ''}。`,
    `${by.en} fixes level, grade and responsibility: ${own ? 'it handles the case itself' : `${to.en} handles the case`}, graded ${grade.en}${complete ? ', with a lead in charge, a plan and a method' : ''}.`,
  );
}

function sessionHeld(fact: Of<'sessionHeld'>, scene: Scene): Words {
  const [{ zh, en }, { sessions, round }] = [scene.office(fact.office), scene.step.after];
  const again = round === 1 ? { zh: '', en: '' } : { zh: `第${round}轮`, en: ` of round ${round}` };
  return say(`${zh}召开${again.zh}第${sessions}次调解会。`, `${en} holds mediation session ${sessions}${again.en}.`);
}

function suspended(fact: Of<'suspended'>, scene: Scene): Words {
  const { zh, en } = scene.office(fact.office);
  const reason = fact.reason === 'appraisal' ? { zh: '因鉴定需要,', en: ' for an appraisal' } : { zh: '', en: '' };
  return say(`${zh}${reason.zh}经批准中止计时。`, `${en} suspends the clocks${reason.en}, with approval.`);
}

function extended(fact: Of<'extended'>, scene: Scene): Words {
  const [{ zh, en }, clock] = [scene.office(fact.office), scene.clock(fact.clock)];
  const own = ruleOf(scene.step.after.plan, fact.clock)?.unit === 'workingDay' ? 'workingDay' : 'calendarDay';
  const unit = extensionUnits[fact.unit ?? own];
  return say(
    `${zh}经批准将${clock.zh}延长${fact.days}${unit.zh}。`,
    `${en} extends ${clock.en} by ${count(fact.days, unit.en)}, with approval.`,
  );
}

const extensionUnits = {
  hour: { zh: '小时', en: 'hour' },
  calendarDay: { zh: '个自然日', en: 'day' },
  workingDay: { zh: '个工作日', en: 'working day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
} as const;

function agreed(fact: Of<'agreed'>, scene: Scene): Words {
  const { zh, en } = scene.office(fact.office);
  const by = fact.performBy === null ? undefined : date(fact.performBy, scene.today);
  return say(
    `经${zh}调解,双方达成${fact.form === 'oral' ? '口头' : '书面'}协议${by ? `,约定${by.zh}前履行` : ''}。`,
    `before ${en} both sides reach ${fact.form === 'oral' ? 'an oral' : 'a written'} agreement${by ? `, to be performed by ${by.en}` : ''}.`,
  );
}

const cardColours: { readonly [colour in Of<'cardIssued'>['colour']]: Words } = {
  ordinary: { zh: '督办单', en: 'a supervision card' },
  yellow: { zh: '黄牌督办单', en: 'a yellow supervision card' },
  red: { zh: '红牌督办单', en: 'a red supervision card' },
};

function handedUp(fact: Of<'handedUp'>, scene: Scene): Words {
  const [{ zh, en }, to] = [scene.office(fact.office), scene.office(fact.to.id)];
  const flag = standingIn(fact, fact.to.id, scene);
  return say(
    `${zh}说明理由,将案件上报${to.zh}${flag.zh}。`,
    `${en} cannot solve it, says why and hands the case up to ${to.en}${flag.en}.`,
  );
}

function sought(fact: Of<'confirmationSought'>, scene: Scene): Words {
  const [{ zh, en }, court] = [scene.office(fact.office), scene.office(fact.court)];
  return say(
    `经${zh}引导,双方共同向${court.zh}申请司法确认。`,
    `with the help of ${en} both sides apply to ${court.en} for judicial confirmation.`,
  );
}

function reopened(fact: Of<'reopened'>, scene: Scene): Words {
  const { after } = scene.step;
  const [{ zh, en }, holder] = [scene.office(fact.office), scene.office(after.holder.id)];
  return say(
    `${zh}报告纠纷反弹,案件由${holder.zh}重新办理(第${after.round}轮)。`,
    `${en} reports that the dispute has come back: the case is reopened, and ${holder.en} handles it in round ${after.round}.`,
  );
}

function dateCorrected(fact: Of<'dateCorrected'>, scene: Scene): Words {
  const [{ zh, en }, title] = [scene.office(fact.office), factTitle(fact.entryKind)];
  const sameDay = dayOf(fact.was) === dayOf(fact.now);
  const moment = (at: Instant): Words => {
    const day = date(dayOf(at), scene.today);
    return sameDay ? { zh: `${day.zh}${timeOf(at)}`, en: `${day.en} ${timeOf(at)}` } : day;
  };
  const [was, now] = [moment(fact.was), moment(fact.now)];
  return say(
    `${zh}更正“${title.zh}”的日期:由${was.zh}改为${now.zh}。`,
    `${en} puts right the date of “${title.en}”: not ${was.en} but ${now.en}.`,
  );
}
