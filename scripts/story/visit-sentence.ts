import { count, date, say } from '../../api/texts/words';
import type { Words } from '../../contracts/plug-ins';
import type { DisputeFact } from '../../domain/dispute/facts';
import type { Scene } from './scene';

type Visit = Extract<DisputeFact, { kind: 'visited' }>;
type LookBack = Extract<DisputeFact, { kind: 'lookedBack' }>;

/** The sentences of a return visit 回访: what the party said, what the neighbours said, and the dates set for looking back. */
export function visited(fact: Visit, scene: Scene): Words {
  const parts = [answer(fact, scene), neighbours(fact), dates(fact, scene)];
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.flatMap(({ en }) => (en === '' ? [] : [en])).join(' ') };
}

function answer(fact: Visit, scene: Scene): Words {
  const { zh, en } = scene.office(fact.office);
  const again = scene.step.after.round > scene.step.before.round;
  switch (fact.result) {
    case 'try-again':
      return say(
        `${zh}回访,未联系上当事人,须改日再访。`,
        `${en} makes the return visit and reaches nobody; it has to come again another day.`,
      );
    case 'not-reached':
      return say(
        `${zh}再次回访,仍未联系上当事人,按“未联系上”记录。`,
        `${en} visits again in vain: the people are recorded as not reached.`,
      );
    case 'dissatisfied':
      return say(
        `${zh}回访,当事人不满意${again ? ',案件重新办理' : ''}。`,
        `${en} makes the return visit: the people are not satisfied${again ? ', and the case goes round again' : ''}.`,
      );
    case 'satisfied':
      return fact.solved === true
        ? say(`${zh}回访:问题已解决,当事人满意。`, `${en} makes the return visit: the matter is solved and the people are satisfied.`)
        : say(`${zh}回访:当事人满意。`, `${en} makes the return visit: the people are satisfied.`);
    default: {
      const unknown: never = fact.result;
      return unknown;
    }
  }
}

const nothing: Words = { zh: '', en: '' };

/** 走一家访三家: contacted, solved and satisfied are counted apart. */
function neighbours({ neighbours: households = [], withoutNeighbours }: Visit): Words {
  if (households.length === 0) {
    return withoutNeighbours === undefined
      ? nothing
      : { zh: '未走访邻近住户,已记明原因。', en: 'No neighbours were called on; the reason is on record.' };
  }
  const [reached, solved, satisfied] = [
    households.filter(({ contacted }) => contacted).length,
    households.filter((household) => household.solved === true).length,
    households.filter((household) => household.satisfied === true).length,
  ];
  return {
    zh: `另走访邻近住户${households.length}户:联系上${reached}户,${solved}户称已解决,${satisfied}户满意。`,
    en: `It calls on ${count(households.length, 'neighbouring household')} as well: ${reached} answer, ${solved} say it is solved, ${satisfied} are satisfied.`,
  };
}

function dates({ lookBackOn = [] }: Visit, scene: Scene): Words {
  if (lookBackOn.length === 0) return nothing;
  const days = lookBackOn.map((day) => date(day, scene.today));
  return {
    zh: `结案后回访定于${days.map(({ zh }) => zh).join('、')}。`,
    en: `It will look back by ${days.map(({ en }) => en).join(', ')}.`,
  };
}

/** The sentence of a look-back visit after close-out 一步三回头. */
export function lookedBack(fact: LookBack, scene: Scene): Words {
  const { zh, en } = scene.office(fact.office);
  const { before, after } = scene.step;
  switch (fact.result) {
    case 'try-again':
      return say(
        `${zh}结案后回访,未联系上当事人,须改日再访。`,
        `${en} looks back on the closed case and reaches nobody; it has to come again another day.`,
      );
    case 'not-reached':
      return say(
        `${zh}结案后再次回访,仍未联系上当事人,按“未联系上”记录。`,
        `${en} looks back again in vain: the people are recorded as not reached.`,
      );
    case 'satisfied':
      return say(
        `${zh}结案后回访:当事人满意,未见反弹。`,
        `${en} looks back on the closed case: the people are satisfied and nothing has come back.`,
      );
    case 'dissatisfied': {
      const again = after.round > before.round;
      return say(
        `${zh}结案后回访,当事人不满意${again ? `,案件重新办理(第${after.round}轮)` : ''}。`,
        `${en} looks back on the closed case: the people are not satisfied${again ? `, and the case is reopened for round ${after.round}` : ''}.`,
      );
    }
    default: {
      const unknown: never = fact.result;
      return unknown;
    }
  }
}
