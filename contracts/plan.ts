import { z } from 'zod';
import { VisitRules } from './visits';

/** The unit a period is counted in; it belongs to the article of law, not to the number (law B.1). */
export const Unit = z.enum(['hour', 'calendarDay', 'workingDay', 'month', 'year']);

const Period = z.strictObject({ length: z.int().min(0).max(1_000), unit: Unit });

/** A rule of one clock 时限: what starts it, what meets it, how long it runs, what follows when it is missed. */
export const ClockRule = z.strictObject({
  code: z.string().regex(/^[a-z][a-z-]*$/),
  /** The code of the legal basis or of the local rule, e.g. `JC-1`, `QL-21`. */
  basis: z.string().min(1),
  length: z.int().min(1).max(1_000),
  unit: Unit,
  /**
   * Whether a last day that is a day off moves to the first working day after it (民法典第二百零三条). `silent` where the text does not say
   * (CNT-14): the strict day binds an office, the rolled one protects the parties. A period by the hour never rolls over.
   */
  roll: z.union([z.boolean(), z.literal('silent')]),
  /** A period by the hour counts from the moment itself (民法典第二百零一条) unless its law says from the next full hour (CNT-9). */
  from: z.literal('nextHour').optional(),
  /** Where the day ends with the close of business 停止业务活动的时间 (民法典第二百零三条); 24:00 without it. */
  cutOff: z.literal('closing').optional(),
  /** `case` clocks run on over a hand-over, `holder` clocks begin anew for the new office. */
  scope: z.enum(['case', 'holder']),
  /** Who must act before it ends; supervision reaches the holding office only. `authority` 外部机关: an arbitration body, police, a department. */
  duty: z.enum(['holder', 'court', 'authority', 'parties', 'nobody']),
  /** `breach`: a missed deadline is marked and the ladder begins. `lapse`: the period simply ends and the story goes on. */
  ends: z.enum(['breach', 'lapse']),
  start: z.array(z.string()).min(1),
  meet: z.array(z.string()),
  stop: z.array(z.string()),
  /**
   * What the period begins anew at 重新起算, whether it runs, was met or has stopped, such as a mediation that failed (PS-7). Wins over stop, meeting and
   * start: nothing of the former period is left, its suspensions and extensions no more than its time. While what began so runs, nothing begins it
   * once more: the first failure counts. Absent where nothing does.
   */
  restart: z.array(z.string()).min(1).optional(),
  /** Each of these events begins it anew, as each interruption of a limitation does 诉讼时效中断 (PM-7), and not the first alone. */
  restartsEach: z.literal(true).optional(),
  /** A recurring clock begins its next occurrence the moment this one is met. */
  recurring: z.boolean(),
  /** Reminders: how long before the last day, at the opening of office hours. */
  reminders: z.array(Period),
  /** The name of the ladder that follows a breach; none where nobody of ours is to be held to account. */
  ladder: z.string().nullable(),
  suspendable: z.boolean(),
  /** How far it may be extended, how often, and whether both parties must ask; absent where no rule allows it. */
  extension: z
    .strictObject({
      max: z.int().min(1),
      times: z.int().min(1),
      bothPartiesAsk: z.boolean(),
      basis: z.string(),
      /** The unit its article counts the extension in; absent, days of the clock's own kind, and of a clock by months or years calendar days. */
      unit: Unit.optional(),
      /** Who approves 批准人: a leader of the office that asks (`own` 本机关负责人) or of one above it (`above` 上一级); absent, either. */
      approver: z.enum(['own', 'above']).optional(),
    })
    .nullable(),
  /**
   * What a lapse means while the case is being handled: `fail` 视为调解不成, the mediation is over without an agreement; `suit` 转入审理, the
   * court goes on with it; `decide` 裁决生效, what another body decided stands. Before it is accepted: `accept` 视为受理, silence accepts it on
   * the last day; `abandon` 视为放弃, the application is given up.
   */
  onLapse: z.enum(['fail', 'suit', 'decide', 'accept', 'abandon']).optional(),
  /** A closed case stays watched while this clock runs, though the watch of the place is over: a right of the parties outlasts it. */
  keepsWatch: z.literal(true).optional(),
  /** The days on which the text is in force; a period that starts outside them is not this rule's. Absent where the plan need not choose. */
  inForce: z.strictObject({ from: z.iso.date().nullable(), until: z.iso.date().nullable() }).optional(),
});
export type ClockRule = z.infer<typeof ClockRule>;

/** A measure of accountability 问责措施: 约谈、通报、挂牌督办、责任倒查、移送. One-vote veto 一票否决 is none of them (AC-9, AC-10). */
export const Measure = z.enum(['interview', 'circular', 'listed', 'trace', 'referral']);
export type Measure = z.infer<typeof Measure>;

/** One-vote veto 一票否决: only where the place has entered the legal basis it rests on. */
export const VetoBasis = z.strictObject({ basis: z.string().min(1) });

/** On what terms a measure is proposed. */
const Terms = {
  /** Who issues it and whose leader signs: how many levels above the office charged, the top where there are not so many; 1 where absent. */
  issuer: z.int().min(1).max(5).optional(),
  /** The period for rectification 整改期限, from the signature; none where absent. */
  rectify: z.strictObject({ length: z.int().min(1), unit: Unit, basis: z.string() }).optional(),
  /** When it is released 解除条件, by code; the words are the reader's language's. */
  release: z.enum(['rectified', 'rectified-and-checked', 'case-closed']).optional(),
} as const;

/** What sets off a measure besides a rung of a clock 触发情形. */
const TriggerOn = z.discriminatedUnion('kind', [
  /** So many missed deadlines of one office in this case that stand. */
  z.strictObject({ kind: z.literal('breaches'), count: z.int().min(2) }),
  /** The case is handled again so many times 重办. */
  z.strictObject({ kind: z.literal('rehandlings'), count: z.int().min(1) }),
  /** A listed event 列明事件: the dispute came back 反弹, a party went over the heads of the responsible offices 越级访, it became a criminal case 民转刑. */
  z.strictObject({ kind: z.literal('event'), event: z.enum(['rebound', 'skip-level', 'turned-criminal']) }),
  /** A measure whose rectification was not finished in its period 逾期未整改 (AC-5). */
  z.strictObject({ kind: z.literal('unrectified'), measure: Measure }),
]);

/** A measure that is proposed because of what happened in a case, each time it happens. */
export const CaseTrigger = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  on: TriggerOn,
  measure: Measure,
  basis: z.string().min(1),
  ...Terms,
});
export type CaseTrigger = z.infer<typeof CaseTrigger>;

/** One rung of a ladder 督办问责阶梯, counted from the last day of the missed period, at the opening of office hours. */
export const LadderRung = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  after: Period,
  act: z.enum(['handUp', 'propose']),
  /** The measure a named person is asked to sign, when the rung proposes. */
  measure: Measure.nullable(),
  /** The colour the supervision card takes when this rung fires: 黄牌、红牌. One that was answered is open again. */
  card: z.enum(['yellow', 'red']).optional(),
  ...Terms,
});
export type LadderRung = z.infer<typeof LadderRung>;

/** A working calendar as data; see domain/calendar. Dates are `YYYY-MM-DD`. */
export const CalendarData = z.strictObject({
  version: z.string().min(1),
  validThrough: z.iso.date(),
  holidays: z.array(z.iso.date()),
  makeUpWorkdays: z.array(z.iso.date()),
});

/**
 * The days off and the make-up workdays of one year, as the State Council's notice says them 国务院办公厅放假安排: `off` in spans from the first
 * day to the last, `work` the weekend days on which people work.
 */
export const CalendarNotice = z.strictObject({
  year: z.int().min(2000).max(2100),
  /** The number or title of the notice. */
  source: z.string().min(1).max(200),
  off: z.array(z.tuple([z.iso.date(), z.iso.date()])).min(1),
  work: z.array(z.iso.date()),
});
export type CalendarNotice = z.infer<typeof CalendarNotice>;

/** What a clock needs besides its own rule. */
export const ClockSetting = z.strictObject({
  clocks: z.array(ClockRule),
  ladders: z.record(z.string(), z.array(LadderRung)),
  calendar: CalendarData,
  /** Office hours `HH:MM` in UTC+8: reminders and escalations come at the opening. */
  officeHours: z.strictObject({
    open: z.string().regex(/^\d\d:\d\d$/),
    close: z.string().regex(/^\d\d:\d\d$/),
    /** The periods of a working day, where it has several, e.g. around noon; a suspended working day is worth their time. */
    periods: z.array(z.tuple([z.string().regex(/^\d\d:\d\d$/), z.string().regex(/^\d\d:\d\d$/)])).optional(),
  }),
  /**
   * How periods are counted and what becomes of a case: absent and 1 by whole days (decision 0005), 2 by the calculus (decision 0014), 3 the same with
   * supervision as of version 0.3 (decision 0031), 4 the same, mended (decision 0043).
   */
  rulesVersion: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  /**
   * What of the platform's outages is given back 停机: one shorter than `shortMinutes` moves only a deadline that fell within it or within `marginMinutes`
   * after it. Absent in plans made before version 0.3.
   */
  outages: z.strictObject({ shortMinutes: z.int().min(0), marginMinutes: z.int().min(0), basis: z.string().min(1) }).optional(),
  /** Wakes that share an instant are spread over so many minutes. */
  spreadMinutes: z.int().min(0).max(120),
  /** How: `serial`, evenly by the serials of their numbers; by chance in plans made before version 0.4, which say nothing. */
  spread: z.literal('serial').optional(),
});
export type ClockSetting = z.infer<typeof ClockSetting>;

/** A guard 办案规则 chosen by its code, with its parameters. */
export const GuardRule = z.strictObject({ code: z.string(), basis: z.string(), values: z.array(z.string()) });
export type GuardRule = z.infer<typeof GuardRule>;

/**
 * A milestone 节点: something the law attaches a period or a consequence to and that no stage of its own knows, such as an award, an
 * appraisal, the end of a treatment, a clear refusal. Clock rules name it as `milestone:<code>`.
 */
export const MilestoneRule = z.strictObject({
  code: z.string().regex(/^[a-z][a-z-]*$/),
  basis: z.string().min(1),
  /** The stages in which it may be reported. */
  stages: z.array(z.string()).min(1),
  /** Milestones of this round that must have been reached before. */
  after: z.array(z.string()),
  /** Whether it may be reached more than once in a round of handling. */
  repeats: z.boolean(),
  /** Once the handling has ended, only after one of these endings: what follows a confirmed agreement follows no other. Absent where any will do. */
  endings: z.array(z.enum(['settled', 'confirmed', 'failed', 'withdrawn', 'suit', 'decided'])).optional(),
  /** The days on which its text is in force; what happened on another day is not this milestone. Absent where it need not be asked. */
  inForce: z.strictObject({ from: z.iso.date().nullable(), until: z.iso.date().nullable() }).optional(),
  /** What it does to the case: it begins an outside procedure 后续程序, ends the handling, or nothing but its clocks. */
  effect: z
    .union([
      z.strictObject({ kind: z.literal('proceed') }),
      z.strictObject({ kind: z.literal('end'), ending: z.enum(['settled', 'failed', 'decided', 'suit']) }),
    ])
    .nullable(),
});
export type MilestoneRule = z.infer<typeof MilestoneRule>;

/** Points of the score at close-out 绩效: by effect on the good side, by process on the bad side (QL-28). */
export const ScoreRule = z.strictObject({
  code: z.string(),
  base: z.number(),
  perBreach: z.number(),
  perRehandling: z.number(),
  satisfied: z.number(),
  dissatisfied: z.number(),
  notReached: z.number(),
  confirmed: z.number(),
  floor: z.number(),
  cap: z.number(),
});
export type ScoreRule = z.infer<typeof ScoreRule>;

/** Scaled time for demonstrations: `factor` seconds of case time pass in one real second after `anchor` (epoch ms). Never in production. */
export const Pace = z.strictObject({ anchor: z.int(), factor: z.number().min(1).max(10_000_000) });
export type Pace = z.infer<typeof Pace>;

/**
 * The handling plan 办理方案 of one case: the dispute type's law and the place's practice, joined at intake. A case keeps it until
 * somebody moves it to a newer one. Texts go by code.
 */
export const HandlingPlan = ClockSetting.extend({
  rulesVersion: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** The story a case of this plan is told by; absent in that of a dispute. */
  procedure: z.literal('petition').optional(),
  type: z.strictObject({ code: z.string(), version: z.string() }),
  place: z.strictObject({ code: z.string(), version: z.string() }),
  guards: z.array(GuardRule),
  /** Absent in plans made before there were milestones. */
  milestones: z.array(MilestoneRule).optional(),
  /** Acts that may have happened before the registration, such as an agreement brought to be confirmed; by command name. */
  earlierActs: z.array(z.string()).optional(),
  /** An agreement ends the handling: no article gives it judicial confirmation. Absent where it may be confirmed. */
  agreementEnds: z.boolean().optional(),
  /** Absent in plans made before version 0.3. */
  triggers: z.array(CaseTrigger).optional(),
  /** Absent where the place has entered no legal basis for a veto. */
  veto: VetoBasis.optional(),
  suspensionReasons: z.array(z.string()),
  remedies: z.array(z.string()),
  grades: z.array(z.string()).min(1),
  visitAttempts: z.int().min(1),
  /** Who visits, which cases, whom besides, and when again. Absent in plans made before version 0.4. */
  visits: VisitRules.optional(),
  statement: z.strictObject({ length: z.int().min(1), unit: Unit, basis: z.string() }),
  decision: z.strictObject({ length: z.int().min(1), unit: Unit, basis: z.string() }),
  score: ScoreRule,
  pace: Pace.nullable(),
});
export type HandlingPlan = z.infer<typeof HandlingPlan>;
