import { z } from 'zod';
import { approver, court, entry, instant, lead, office, party, partyDetails, person, signatories, text } from './command-fields';
import { type HandlingPlan, Measure } from './plan';
import { Actor, type LeadRef, type OfficeRef } from './principal';

/**
 * The bodies of everything an office can do to a dispute, by command name. One schema gives the type, the check and the OpenAPI text.
 * Chinese terms stand in `description`.
 */
export const bodies = {
  accept: z.strictObject({}).describe('Accept the dispute 受理.'),
  decline: z
    .strictObject({ reason: text('decline-notice'), routes: z.array(z.string().min(1).max(40)).min(1).max(10) })
    .describe('Decline the dispute 不予受理, with the reason and the routes open to the party.'),
  route: z
    .strictObject({
      office: office(),
      grade: z.string().min(1).max(20),
      leader: person('office').optional(),
      plan: text('resolution-plan').optional(),
      method: text('resolution-method').optional(),
    })
    .describe(
      'Fix level, grade and responsibility 定层级、定等级、定责任: the responsible office, the lead in charge 包保领导, the plan and the method.',
    ),
  'change-lead': z
    .strictObject({
      lead: lead(),
      instead: z
        .string()
        .min(1)
        .max(64)
        .optional()
        .describe('Only where this person leads the case now; whoever came in between is not displaced.'),
      reason: text('lead-change'),
    })
    .describe('Put the case into the hands of another lead 更换包保领导, of the same office or one above it; no clock moves.'),
  reply: z.strictObject({ text: text('reply') }).describe('First reply to the party 首次答复.'),
  'report-progress': z.strictObject({ text: text('progress') }).describe('Weekly update 每周更新.'),
  'hold-session': z
    .strictObject({
      minutes: text('minutes'),
      signatories: signatories(),
      voluntary: z.boolean().optional().describe('Both parties came of their own will 双方自愿; some types demand it.'),
      minorInvolved: z.boolean().optional().describe('A party is a minor 未成年人.'),
      guardianPresent: z.boolean().optional().describe('The guardian was present 监护人到场.'),
    })
    .describe('A mediation session was held 调解会.'),
  suspend: z
    .strictObject({ reason: z.string().min(1).max(40), approver: approver(), note: text('suspension-approval') })
    .describe('Suspend the clocks that may stand still 中止计时, e.g. for an appraisal 鉴定.'),
  resume: z.strictObject({ note: text('resumption-note') }).describe('Resume the suspended clocks 恢复计时.'),
  extend: z
    .strictObject({
      clock: z.string().min(1).max(40),
      days: z.int().min(1).max(365).optional().describe('How many days, of the kind the clock is extended by. Instead of `length`.'),
      length: z
        .int()
        .min(1)
        .max(365)
        .optional()
        .describe('How many of the unit the clock is extended by: its own, or what its article says. Instead of `days`.'),
      approver: approver(),
      bothPartiesAsk: z.boolean(),
      note: text('extension-approval'),
    })
    .describe('Extend a clock 延长期限, in the unit its article extends it by; the note is the written notice 书面通知.'),
  'conclude-agreement': z
    .strictObject({
      form: z.enum(['written', 'oral']),
      agreement: text('agreement'),
      signatories: signatories(),
      performBy: z.iso.date().optional(),
      feeYuan: z.number().nonnegative().max(1e9).optional(),
    })
    .describe('A mediation agreement was reached 达成调解协议; occurredAt is the moment it took effect.'),
  'fail-mediation': z
    .strictObject({
      reason: text('termination-notice'),
      signatories: signatories(),
      remediesTold: z.array(z.string().min(1).max(40)).max(10),
    })
    .describe('Mediation failed 调解不成; the remedies open to the parties were told.'),
  'hand-up': z.strictObject({ reason: text('hand-up-reason') }).describe('Hand the case up one level 上报.'),
  'apply-confirmation': z
    .strictObject({
      court: court(),
      jointly: z.boolean(),
      postedOn: z.iso
        .date()
        .optional()
        .describe('The day it was posted 邮寄: an application posted before the window ended is in time (CNT-7).'),
      onItsWay: z
        .strictObject({ from: z.iso.date(), to: z.iso.date() })
        .refine(({ from, to }) => from <= to, { error: 'to on or after from' })
        .optional()
        .describe(
          'The days on which a paper of the procedure was on its way 在途时间, from the one to the other: they are not counted (CNT-7).',
        ),
      obstacleEndedOn: z.iso
        .date()
        .optional()
        .describe('The day on which what kept the parties from applying ended 障碍消除之日: ten days from it (CNT-8).'),
      order: text('restoration-order').optional(),
      matter: z
        .enum(['payment', 'performance', 'identity', 'title', 'other'])
        .optional()
        .describe('What is to be confirmed: payment 给付, another performance 其他履行, an identity relation 身份关系, title 权属.'),
    })
    .describe('Both parties applied to the court for judicial confirmation 共同申请司法确认.'),
  'waive-confirmation': z
    .strictObject({ reason: text('waiver') })
    .describe('The parties do not seek judicial confirmation 不申请司法确认.'),
  'accept-confirmation': z.strictObject({}).describe('The court accepted the application 法院受理.'),
  'refuse-confirmation': z
    .strictObject({ reason: text('court-refusal') })
    .describe('The court did not accept the application 法院不予受理.'),
  'rule-confirmation': z
    .strictObject({ result: z.enum(['confirmed', 'rejected']), ruling: text('court-ruling') })
    .describe('The court ruled 法院裁定.'),
  'record-visit': z
    .strictObject({
      contacted: z.boolean(),
      solved: z.boolean().optional(),
      satisfied: z.boolean().optional(),
      record: text('visit-record'),
      neighbours: z
        .array(z.strictObject({ contacted: z.boolean(), solved: z.boolean().optional(), satisfied: z.boolean().optional() }))
        .min(1)
        .max(20)
        .optional()
        .describe('What the neighbouring households say 走一家访三家, one entry each, without names; some places demand so many.'),
      withoutNeighbours: text('neighbours-reason').optional(),
      lookBackOn: z
        .array(z.iso.date())
        .min(1)
        .max(12)
        .optional()
        .describe('The dates of the look-back visits 一步三回头, where the place leaves them to whoever closes the case out.'),
      signatories: signatories(),
    })
    .describe('A return visit 回访; not reached 未联系上 is not unhappy 不满意.'),
  'record-look-back': z
    .strictObject({
      contacted: z.boolean(),
      solved: z.boolean().optional(),
      satisfied: z.boolean().optional(),
      record: text('look-back-record'),
      signatories: signatories(),
    })
    .describe('A look-back visit after close-out 一步三回头, for the earliest date that is open; the unhappy reopen the case.'),
  'report-rebound': z.strictObject({ reason: text('rebound-report') }).describe('The dispute came back 反弹.'),
  'record-milestone': z
    .strictObject({ milestone: z.string().min(1).max(40), note: text('milestone-note').optional() })
    .describe(
      'A milestone of this type was reached 节点, such as an award or the end of an appraisal; the case lists those that are open.',
    ),
  'report-event': z
    .strictObject({
      event: z
        .enum(['skip-level', 'turned-criminal'])
        .describe('A party went over the heads of the responsible offices 越级访, or it became a criminal case 民转刑.'),
      note: text('event-report'),
    })
    .describe('A listed event befell the dispute 列明事件: what is to follow by the rules of the place follows.'),
  withdraw: z.strictObject({ reason: text('withdrawal') }).describe('The applicant withdrew 撤回.'),
  'report-suit': z.strictObject({ reference: text('suit-reference') }).describe('A party went to court 提起诉讼.'),
  'issue-card': z
    .strictObject({
      colour: z.enum(['ordinary', 'yellow', 'red']).describe('An ordinary card 督办单, a yellow one 黄牌, a red one 红牌.'),
      answerWithin: z
        .int()
        .min(1)
        .max(15)
        .default(3)
        .describe('Within how many working days it is to be answered; three where nothing is said.'),
      reason: text('card-reason'),
    })
    .describe('Issue a supervision card by hand 签发督办单; the office that has the case answers it within its period.'),
  'answer-card': z
    .strictObject({ clock: z.string().min(1).max(40), occurrence: z.int().min(1), answer: text('card-answer') })
    .describe('Answer a supervision card 回复督办.'),
  'adopt-plan': z
    .strictObject({
      to: z.literal('latest').default('latest').meta({ reference: 'plan', description: 'The plan of today for this type and place.' }),
      approver: approver(),
      reason: text('adoption'),
    })
    .describe('Move the case to the newest plan 变更办理方案; GET …/adoption says before which deadlines would move.'),
  'correct-date': z
    .strictObject({ entry: entry(), correctedTo: instant(), approver: approver(), reason: text('correction') })
    .describe('Put right when an act on the timeline happened 更正日期; the clocks that ran from it begin anew.'),
  'correct-assignment': z
    .strictObject({ office: office(), approver: approver(), reason: text('correction') })
    .describe('Put right a mistaken assignment 更正交办; the right office begins with new clocks.'),
  'correct-party': z
    .strictObject({
      party: party(),
      details: partyDetails.meta({ reference: 'details' }),
      approver: approver(),
      reason: text('correction'),
    })
    .describe('Put right what is written about a party 更正当事人信息.'),
  'cancel-card': z
    .strictObject({ clock: z.string().min(1).max(40), occurrence: z.int().min(1), reason: text('card-cancellation') })
    .describe('Cancel a supervision card 撤销督办.'),
} as const;

export type CommandName = keyof typeof bodies;
type Body<N extends CommandName> = Kept<z.infer<(typeof bodies)[N]>>;
/** Who signed stays with the paper. */
type Kept<B> = B extends { signatories?: unknown } ? Omit<B, 'signatories'> : B;

/** An act on the timeline as a correction names it: its number, its kind and when it was said to have happened (epoch ms UTC). */
export const EntryRef = z.strictObject({ seq: z.int(), kind: z.string(), occurredAt: z.int() });
export type EntryRef = z.infer<typeof EntryRef>;

/** What the API puts in the place of references before a command leaves it. */
interface Resolved {
  route: Omit<Body<'route'>, 'office'> & { office: OfficeRef };
  /** `reassignment`: the leave or the bulk re-assignment it belongs to; a person's own order has none. */
  'change-lead': Omit<Body<'change-lead'>, 'lead'> & { lead: LeadRef; reassignment?: string | undefined };
  'adopt-plan': Omit<Body<'adopt-plan'>, 'to'> & { to: HandlingPlan };
  'correct-assignment': Omit<Body<'correct-assignment'>, 'office'> & { office: OfficeRef };
  'correct-date': Omit<Body<'correct-date'>, 'entry' | 'correctedTo'> & { entry: EntryRef; correctedTo: number };
  'correct-party': Omit<Body<'correct-party'>, 'details'> & { details: string };
}

/** What every command carries. Times are epoch ms UTC, in the time of the case. */
export const Envelope = z.strictObject({
  /** Hash of principal and Idempotency-Key: the same command never acts twice. */
  id: z.string().min(8).max(64),
  by: Actor,
  /** When the act happened; starts clocks. On or before `receivedAt`. */
  occurredAt: z.int(),
  /** When the API received it; decides whether it was in time. */
  receivedAt: z.int(),
});
export type Envelope = z.infer<typeof Envelope>;

/** A command as the workflow receives it. */
export type CommandOf<N extends CommandName> = Envelope & {
  readonly name: N;
  readonly body: N extends keyof Resolved ? Resolved[N] : Body<N>;
};
export type Command = { [N in CommandName]: CommandOf<N> }[CommandName];

/** What every request to act carries besides the body of its command. */
export const SignalRequest = z.strictObject({
  /** When the act happened, as an instant with offset; left out, it is the moment of receipt. */
  occurredAt: z.iso.datetime({ offset: true }).optional(),
});

/** What may be signed: a measure, or a veto 一票否决 where the place has its legal basis. */
const SignedMeasure = z.enum([...Measure.options, 'veto']);

/** The bodies of what can be done in an accountability proposal 问责建议. */
export const accountabilityBodies = {
  state: z.strictObject({ statement: text('statement') }).describe('The office states its view 单位说明.'),
  'record-dissent': z
    .strictObject({ person: person(), dissent: text('dissent') })
    .describe('Somebody had dissented when the office decided 不同意见; what is recorded exempts them.'),
  sign: z
    .strictObject({
      reason: text('decision'),
      measure: SignedMeasure.optional().describe('Another measure than the one proposed; it may be lighter, never heavier.'),
    })
    .describe('The named person signs the measure 签发.'),
  dismiss: z
    .strictObject({
      reason: text('decision'),
      tolerance: text('tolerance-basis').optional().describe('The basis on which the error is tolerated 容错依据.'),
    })
    .describe('The named person dismisses the proposal 不予追责, or tolerates the error 容错.'),
  'report-rectification': z.strictObject({ report: text('rectification') }).describe('The office reports what it has put right 报告整改.'),
  release: z
    .strictObject({ reason: text('release'), check: text('rectification-check').optional().describe('The record of the check 验收记录.') })
    .describe('The issuer releases the office from the measure 解除.'),
  reject: z.strictObject({ reason: text('rejection') }).describe('The issuer finds that it was not put right 整改不通过.'),
  appeal: z.strictObject({ grounds: text('appeal') }).describe('The office objects to the measure 申请复核, within thirty days.'),
  'decide-appeal': z
    .strictObject({
      result: z.enum(['upheld', 'changed', 'revoked']),
      measure: SignedMeasure.optional().describe('With `changed`: the lighter measure.'),
      breach: z.enum(['stands', 'withdrawn']).optional().describe('With `revoked`: whether the missed deadline itself is taken back.'),
      reason: text('appeal-decision'),
    })
    .describe('The objection is decided 复核决定: upheld, changed to a lighter measure, or revoked.'),
} as const;

export type AccountabilityCommandName = keyof typeof accountabilityBodies;
export type AccountabilityCommand = {
  [N in AccountabilityCommandName]: Envelope & { readonly name: N; readonly body: z.infer<(typeof accountabilityBodies)[N]> };
}[AccountabilityCommandName];

/** What an accepted command answers: the fact's sequence, where the case stands, and what falls due next (epoch ms UTC). */
export const Acknowledgement = z.strictObject({ seq: z.int(), status: z.string(), nextDueAt: z.int().nullable() });
export type Acknowledgement = z.infer<typeof Acknowledgement>;
