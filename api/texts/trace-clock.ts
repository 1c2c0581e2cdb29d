import type { TracedClock } from '../../contracts/api/responsibility';
import type { Words } from '../../contracts/plug-ins';
import { fact } from './trace-entry';
import { date } from './words';

type Missed = TracedClock['missed'][number];

/** A clock of a span in one sentence: until when it ran, whether it was missed, by whom, and how it ended. */
export function clockSentence(clock: TracedClock): Words {
  const { name, occurrence, missed } = clock;
  const nth = occurrence === 1 ? { zh: '', en: '' } : { zh: `(第${occurrence}次)`, en: ` #${occurrence}` };
  const parts = [until(clock), ...missed.map(missedWords), endWords(clock)];
  return {
    zh: `${name.zh}${nth.zh}${parts.map(({ zh }) => zh).join(',')}。`,
    en: `${name.en}${nth.en} ${parts.map(({ en }) => en).join(', ')}.`,
  };
}

function until({ lastDay, provisional, duty, ended }: TracedClock): Words {
  if (lastDay === null) return { zh: '中止计时', en: 'stood still' };
  const day = date(lastDay);
  const open = provisional && !ended ? { zh: '(暂定)', en: ' (may move)' } : { zh: '', en: '' };
  const others = { court: { zh: '由法院', en: ', for the court' }, authority: { zh: '由有关机关', en: ', for another body' } };
  const whose = duty === 'court' || duty === 'authority' ? others[duty] : { zh: '', en: '' };
  return { zh: `${whose.zh}至${day.zh}止${open.zh}`, en: `until ${day.en}${open.en}${whose.en}` };
}

function missedWords({ seq, office, late, card, withdrawn }: Missed): Words {
  const [at, by] = [fact(seq), office.name];
  if (withdrawn)
    return {
      zh: `曾计${by.zh}超期${at.zh},已撤销、不计${fact(withdrawn.seq).zh}`,
      en: `marked as missed by ${by.en}${at.en} and taken back${fact(withdrawn.seq).en}`,
    };
  const down = late ? { zh: ',平台曾停机、迟记', en: ', recorded late because the platform had been down' } : { zh: '', en: '' };
  return { zh: `${by.zh}超期${at.zh}${down.zh}${cards[card].zh}`, en: `missed by ${by.en}${at.en}${down.en}${cards[card].en}` };
}

const cards: { readonly [card in Missed['card']]: Words } = {
  none: { zh: '', en: '' },
  open: { zh: ',督办单未回复', en: ', the card unanswered' },
  answered: { zh: ',督办单已回复', en: ', the card answered' },
  cancelled: { zh: ',督办单已撤销', en: ', the card cancelled' },
};

function endWords({ ended, missed, suspended }: TracedClock): Words {
  const overdue = missed.some(({ withdrawn }) => withdrawn === null);
  if (!ended) return unended(suspended, overdue);
  const at = fact(ended.seq);
  if (ended.kind === 'confirmationWaived') return { zh: `双方不申请${at.zh}`, en: `waived by both sides${at.en}` };
  switch (ended.status) {
    case 'met':
      return overdue ? { zh: `逾期完成${at.zh}`, en: `met late${at.en}` } : { zh: `按期完成${at.zh}`, en: `met in time${at.en}` };
    case 'lapsed':
      return { zh: `期限届满${at.zh}`, en: `lapsed${at.en}` };
    case 'stopped':
      return { zh: `依规终止${at.zh}`, en: `stopped${at.en}` };
    case 'superseded':
      return redates.includes(ended.kind)
        ? { zh: `重新计算${at.zh}`, en: `counted anew${at.en}` }
        : { zh: `因移交终止${at.zh}`, en: `ended by the hand-over${at.en}` };
    default: {
      const unknown: never = ended.status;
      return unknown;
    }
  }
}

function unended(suspended: boolean, overdue: boolean): Words {
  if (suspended) return { zh: '尚未恢复', en: 'not resumed' };
  return overdue ? { zh: '本段内仍未完成', en: 'still not done in this span' } : { zh: '继续计时', en: 'running on' };
}

/** Facts that count a clock anew in the same hands. */
const redates: readonly string[] = ['dateCorrected', 'planAdopted', 'calendarAdopted'];
