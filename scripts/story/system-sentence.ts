import { say } from '../../api/texts/words';
import type { Words } from '../../contracts/plug-ins';
import { ruleOf } from '../../domain/clock/clock';
import type { DisputeFact } from '../../domain/dispute/facts';
import { courtOf } from '../../domain/dispute/state';
import type { ActFact } from './act-sentence';
import { ladderAct, type Scene } from './scene';
import { scoreWords } from './score-words';
import { standingIn } from './standing-in';

type SystemFact = Exclude<DisputeFact, ActFact>;
type Of<Kind extends SystemFact['kind']> = Extract<SystemFact, { kind: Kind }>;

const measures: Readonly<Record<string, Words>> = {
  interview: { zh: '约谈', en: 'an admonitory interview' },
  circular: { zh: '通报', en: 'a circulated notice' },
  listed: { zh: '挂牌督办', en: 'listed supervision' },
  trace: { zh: '责任倒查', en: 'a trace of responsibility' },
  referral: { zh: '移送', en: 'a referral for accountability' },
};

const decisions: { readonly [decision in Of<'accountabilityConcluded'>['decision']]: Words } = {
  signed: { zh: '已签发', en: 'signed' },
  dismissed: { zh: '不予追责', en: 'dismissed' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
};

/** The sentence of the registration, and of what the system does by itself 自动: remind, mark, hand up, propose, score. */
export function systemSentence(fact: SystemFact, scene: Scene): Words {
  switch (fact.kind) {
    case 'registered':
      return registered(fact, scene);
    case 'reminded':
      return reminded(fact, scene);
    case 'breached':
      return breached(fact, scene);
    case 'lapsed':
      return lapsed(fact, scene);
    case 'escalated': {
      const [from, to] = [scene.office(scene.step.before.holder.id), scene.office(fact.to.id)];
      const flag = standingIn(fact, fact.to.id, scene);
      return say(
        `系统自动将案件由${from.zh}上报至${to.zh}${flag.zh}。`,
        `the system hands the case up by itself, from ${from.en} to ${to.en}${flag.en}.`,
      );
    }
    case 'topReached':
      return topReached(fact, scene);
    case 'accountabilityProposed':
      return proposed(fact, scene);
    case 'breachWithdrawn': {
      const clock = scene.clock(fact.clock);
      return say(`系统撤销对${clock.zh}超期的认定:不应计为超期。`, `the system takes back that ${clock.en} was missed: it does not count.`);
    }
    case 'accountabilityConcluded':
      return concluded(fact, scene);
    case 'rectificationMissed': {
      const proposal = scene.step.before.proposals.find(({ id }) => id === fact.id);
      const office = proposal ? scene.office(proposal.office) : say('被督办单位', 'the office');
      return say(
        `${office.zh}未在期限内完成整改,系统报告上级。`,
        `${office.en} has not put it right in its period; the office above is told.`,
      );
    }
    case 'calendarAdopted': {
      const { year } = fact.notice;
      return say(
        `国务院办公厅公布${year}年放假安排,系统据此核对各项时限。`,
        `the days off of ${year} are published, and the system counts the clocks by them.`,
      );
    }
    case 'postVacated': {
      const [post, deputy] = [scene.office(fact.post), fact.deputy === null ? undefined : scene.office(fact.deputy)];
      return say(
        `${post.zh}岗位空缺,应报该岗位的事项由${deputy ? `代行单位${deputy.zh}` : '再上一级'}承担。`,
        `the post of ${post.en} is vacant; what would go up to it goes to ${deputy ? `its deputy, ${deputy.en}` : 'the next level above'}.`,
      );
    }
    case 'postFilled': {
      const post = scene.office(fact.post);
      return say(`${post.zh}岗位已补缺,此前作出的决定不变。`, `the post of ${post.en} is filled again; what was decided meanwhile stays.`);
    }
    case 'outageAllowed':
      return say(
        `平台曾停机,系统将停机时间不计入承办单位的各项时限。`,
        `the platform had been down, and the system does not charge that time to the office.`,
      );
    case 'notSampled':
      return say(
        `本地按${fact.share}%抽样回访,本案未抽中:未回访结案,不计满意与否。`,
        `the place visits ${fact.share} of a hundred cases and this one was not drawn: it is closed without a return visit, and counts neither as satisfied nor otherwise.`,
      );
    case 'scored':
      return scoreWords(fact, scene.step.after.plan.score);
    default: {
      const unknown: never = fact;
      return unknown;
    }
  }
}

function registered(fact: Of<'registered'>, scene: Scene): Words {
  const [registrar, to] = [scene.office(fact.registrar), scene.office(fact.office)];
  if (fact.registrar === fact.office)
    return say(`${registrar.zh}登记纠纷,由本单位承办。`, `${registrar.en} registers the dispute and handles it itself.`);
  return say(`${registrar.zh}登记纠纷,交${to.zh}办理。`, `${registrar.en} registers the dispute and assigns it to ${to.en}.`);
}

function reminded(fact: Of<'reminded'>, scene: Scene): Words {
  const { before } = scene.step;
  const court = ruleOf(before.plan, fact.clock)?.duty === 'court' ? courtOf(before) : undefined;
  const [who, clock, last] = [scene.office(court ?? before.holder.id), scene.clock(fact.clock), scene.lastDay(fact.clock)];
  return say(
    `系统自动提醒${who.zh}:${clock.zh}至${last.zh}止。`,
    `the system reminds ${who.en} of ${clock.en}: the last day is ${last.en}.`,
  );
}

function breached(fact: Of<'breached'>, scene: Scene): Words {
  const [who, clock, last] = [scene.office(fact.office), scene.clock(fact.clock), scene.lastDay(fact.clock)];
  const missed = say(`${who.zh}逾期:${clock.zh}已于${last.zh}届满。`, `${who.en} has missed the last day of ${clock.en}, ${last.en}.`);
  if (fact.card === 'none')
    return say(`${missed.zh}系统只作记录,不予督办。`, `${missed.en} The system notes it; it supervises no other body.`);
  const above = fact.supervisor === null ? undefined : scene.office(fact.supervisor);
  const flag = standingIn(fact, fact.supervisor ?? '', scene);
  return say(
    `${missed.zh}系统自动开出督办单${above ? `,并告知${above.zh}${flag.zh}` : ''}。`,
    `${missed.en} The system opens a supervision card${above ? ` and tells ${above.en}${flag.en}` : ''}.`,
  );
}

function lapsed(fact: Of<'lapsed'>, scene: Scene): Words {
  const { before, after } = scene.step;
  const clock = scene.clock(fact.clock);
  if (before.status === 'watching' && after.status === 'watching')
    return say(`${clock.zh}届满,案件仍在观察。`, `${clock.en} is over; the case is still watched.`);
  if (before.status === 'watching')
    return say('观察期满,未见反弹,案件终结。', 'the watch is over and nothing has come back: the case ends.');
  if (before.status === 'confirming') return say(`${clock.zh}届满,双方未申请司法确认。`, `${clock.en} has passed without an application.`);
  const failed = after.status === 'visiting' && before.status !== 'visiting';
  return say(
    `${clock.zh}届满${failed ? ',视为调解不成' : ''}。`,
    `${clock.en} has passed${failed ? ': the mediation counts as failed' : ''}.`,
  );
}

/** At the top of the tree a rung finds nobody: nobody to sign a measure, or nobody to hand the case to. */
function topReached(fact: Of<'topReached'>, scene: Scene): Words {
  const holder = scene.office(scene.step.before.holder.id);
  return ladderAct(scene.step, fact.clock, fact.rung) === 'propose'
    ? say(
        `${holder.zh}之上再无单位可签发问责,系统不再提出。`,
        `above ${holder.en} nobody could sign a measure, so the system proposes none.`,
      )
    : say(`${holder.zh}已是最上一级,系统无处再上报。`, `${holder.en} is the highest office: there is nobody to hand the case up to.`);
}

function proposed(fact: Of<'accountabilityProposed'>, scene: Scene): Words {
  const [office, supervisor, clock] = [scene.office(fact.office), scene.office(fact.supervisor), scene.clock(fact.clock)];
  const flag = standingIn(fact, fact.supervisor, scene);
  const measure = measures[fact.measure] ?? { zh: '追责', en: 'a measure' };
  if (scene.step.after.plan.triggers?.some(({ id }) => id === fact.clock))
    return say(
      `因${clock.zh},系统自动提出问责建议:对${office.zh}${measure.zh},待听取说明后由${supervisor.zh}的负责人决定${flag.zh}。`,
      `because of ${clock.en}, the system proposes ${measure.en} for ${office.en}; the office is heard first, then a leader of ${supervisor.en} decides${flag.en}.`,
    );
  return say(
    `系统就${clock.zh}超期自动提出问责建议:${measure.zh}${office.zh},待听取说明后由${supervisor.zh}的负责人决定${flag.zh}。`,
    `because ${clock.en} was missed, the system proposes ${measure.en} for ${office.en}; the office is heard first, then a leader of ${supervisor.en} decides${flag.en}.`,
  );
}

function concluded(fact: Of<'accountabilityConcluded'>, scene: Scene): Words {
  const proposal = scene.step.before.proposals.find(({ id }) => id === fact.id);
  const [measure, decision] = [measures[proposal?.measure ?? ''], decisions[fact.decision]];
  const office = proposal ? scene.office(proposal.office) : undefined;
  return say(
    `${office ? `对${office.zh}的` : ''}问责建议${measure ? `(${measure.zh})` : ''}办结:${decision.zh}。`,
    `the proposal of accountability${office ? ` against ${office.en}` : ''}${measure ? ` (${measure.en})` : ''} is ${decision.en}.`,
  );
}
