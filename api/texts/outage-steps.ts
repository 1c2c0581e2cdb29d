import type { Words } from '../../contracts/plug-ins';
import { dayText, momentText } from '../../domain/calculus/format';
import type { Clock } from '../../domain/clock/clock';
import { dayOf } from '../../domain/time';

/** What the platform's outages do to a date 停机不计入: a step for each, and the office's last day where it is another than the law's. */
export function outageSteps({ outages = [], dueAt }: Clock): readonly Words[] {
  const steps = outages.map(({ from, to }) => {
    const [begin, end] = [momentText(from), momentText(to)];
    return {
      zh: `${begin.zh} 至 ${end.zh} 平台停机,不计入承办单位的期限。`,
      en: `From ${begin.en} to ${end.en} the platform was down: not charged to the office.`,
    };
  });
  if (dueAt === null || !outages.some(({ redates }) => redates)) return steps;
  const last = dayText(dayOf(dueAt - 1));
  return [...steps, { zh: `对承办单位,最后一日为 ${last.zh}。`, en: `For the office the last day is ${last.en}.` }];
}
