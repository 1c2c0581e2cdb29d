import { days, deadline, hours, withLunch } from '../../support/deadline-spec';
import { clockTime } from '../../support/dispute-spec';

/** Deadlines as they are met in the field, by the code of their row in the table of law; each is explained in deadlines/<name>.json. */
export const questions = {
  'jc-1-judicial-confirmation': { title: 'JC-1 申请司法确认 30 日', ask: () => deadline(days('calendarDay', 30), '2026-09-05') },
  'xf-5-wrong-assignment': {
    title: 'XF-5 信访事项不属本单位职权,5 个工作日内提出异议',
    ask: () => deadline(days('workingDay', 5, { roll: 'silent' }), '2026-09-24'),
  },
  'md-1-medical-appraisal': {
    title: 'MD-1 医疗纠纷调解 30 个工作日,鉴定期间不计入',
    ask: () =>
      deadline(days('workingDay', 30, { roll: 'silent', cutOff: 'closing' }), '2026-08-31 09:40', {
        suspended: [['2026-09-15 10:30', '2026-10-20 15:00']],
        officeHours: withLunch,
      }),
  },
  'lb-7-labour-extended': {
    title: 'LB-7 劳动仲裁 45 日,延长 15 日',
    ask: () => deadline(days('calendarDay', 45, { roll: 'silent' }), '2026-08-06', { extended: [15] }),
  },
  'pm-2-month-without-day': { title: 'PM-2 人民调解一般 1 个月,1 月 31 日受理', ask: () => deadline(days('month', 1), '2026-01-31 15:20') },
  'pm-2-month-suspended-and-extended': {
    title: 'PM-2 人民调解一般 1 个月,中止 3 日余,延长 1 个月',
    ask: () => deadline(days('month', 1), '2026-03-31', { suspended: [['2026-04-08 09:00', '2026-04-11 16:45']], extended: [1] }),
  },
  'lb-3-year-from-leap-day': {
    title: 'LB-3 劳动仲裁时效 1 年,自 2 月 29 日起,为当事人的权利',
    ask: () => deadline(days('year', 1, { roll: 'silent' }), '2024-02-29', { protects: 'citizen' }),
  },
  'fm-2-protection-order': { title: 'FM-2 人身安全保护令 72 小时', ask: () => deadline(hours(72, 'nextHour'), '2026-09-30 16:20') },
  'xf-7-petition': { title: 'XF-7 信访事项办理 60 日', ask: () => deadline(days('calendarDay', 60, { roll: 'silent' }), '2026-08-04') },
  'rl-3-land-arbitration': {
    title: 'RL-3 农村土地承包仲裁受理 5 个工作日',
    ask: () => deadline(days('workingDay', 5, { roll: 'silent' }), '2026-04-29'),
  },
  'cn-2-consumer': {
    title: 'CN-2 消费投诉调解 60 日,中间两次中止(其一在受理之前)',
    ask: () =>
      deadline(days('calendarDay', 60, { roll: 'silent' }), '2026-10-12 14:05', {
        protects: 'citizen',
        suspended: [
          ['2026-10-01', '2026-10-11'],
          ['2026-11-02', '2026-11-24 08:30:15'],
        ],
      }),
  },
} as const;

/** What the file of a question holds: the dates, and the way to them in both languages. */
export function golden({ title, ask }: (typeof questions)[keyof typeof questions]): object {
  const { steps, dueAt, ...dates } = ask();
  return { title, ...dates, dueAt: clockTime(dueAt), zh: steps.map(({ zh }) => zh), en: steps.map(({ en }) => en) };
}
