import { z } from 'zod';
import { office, text } from './command-fields';
import { bodies, type CommandOf, type Envelope } from './commands';
import type { OfficeRef } from './principal';

const routes = z.array(z.string().min(1).max(40)).max(10);
const opinion = z.strictObject({
  result: z.enum(['upheld', 'changed']).describe('The opinion before stands 维持, or does not 变更、撤销.'),
  opinion: text('petition-opinion'),
});

/** What only a petition 信访事项 knows, by command name. */
const own = {
  'transfer-petition': z
    .strictObject({
      office: office(),
      mode: z.enum(['transfer', 'assign']).describe('Transferred 转送, or assigned 交办.'),
      reportWithin: z
        .int()
        .min(1)
        .max(365)
        .optional()
        .describe('Days within which a closing report is due, where the order sets them (XF-2).'),
      letter: text('transfer-letter'),
    })
    .describe('Transfer or assign the matter to the organ in charge 转送、交办.'),
  'accept-petition': z
    .strictObject({
      notice: text('acceptance-notice'),
      legalRoute: z
        .string()
        .min(1)
        .max(40)
        .optional()
        .describe(
          'The procedure the law provides for this matter 法定途径, as a code of the remedies of its type, or `none`: a matter that has one is referred there and not accepted (G-11).',
        ),
    })
    .describe('Accept the matter and tell the petitioner in writing, with route and procedure 受理并书面告知.'),
  'refuse-petition': z
    .strictObject({ reason: text('refusal-notice'), routes })
    .describe('Do not accept the matter 不予受理、不再受理, with the reason and the routes open to the petitioner.'),
  'object-assignment': z
    .strictObject({ reason: text('objection') })
    .describe('Object to an assignment outside one’s powers, with detailed reasons 提出异议.'),
  'decide-objection': z
    .strictObject({ upheld: z.boolean(), reason: text('objection-decision') })
    .describe('The assigning office verifies the objection: the matter comes back, or stays 核实异议.'),
  'report-closing': z.strictObject({ report: text('closing-report') }).describe('The closing report the order asked for 报送办结情况.'),
  'refer-petition': z
    .strictObject({ route: z.string().min(1).max(40), notice: text('referral-notice') })
    .describe('The matter belongs to a legal procedure, and the petitioner is brought there 导入法定途径.'),
  'conclude-petition-mediation': z
    .strictObject({ agreement: text('agreement') })
    .describe('Within discretion and with both sides’ will, settled by a written agreement 调解、和解.'),
  'begin-hearing': z
    .strictObject({ notice: text('hearing-notice') })
    .describe('A hearing begins 听证开始; its time is not counted in a re-examination.'),
  'end-hearing': z.strictObject({ record: text('hearing-record') }).describe('The hearing is over 听证结束.'),
  'answer-petition': z
    .strictObject({ opinion: text('petition-opinion') })
    .describe('The written opinion on the matter 出具信访处理意见书.'),
  'serve-opinion': z
    .strictObject({ record: text('service-record') })
    .describe('The petitioner received the written reply 送达; occurredAt is that day, and the thirty days run from it.'),
  'request-review': z
    .strictObject({ office: office(), request: text('review-request') })
    .describe('The petitioner asks another organ to review the opinion 请求复查.'),
  'decide-review': opinion.describe('The reviewing organ decides 出具复查意见.'),
  'request-reexamination': z
    .strictObject({ office: office(), request: text('reexamination-request') })
    .describe('The petitioner asks another organ to re-examine the review 请求复核.'),
  'decide-reexamination': opinion.describe(
    'The re-examining organ decides; the same facts and grounds are not accepted again 出具复核意见.',
  ),
  'evaluate-petition': z
    .strictObject({ satisfied: z.boolean(), record: text('evaluation') })
    .describe('The petitioner evaluates the handling 满意度评价.'),
  'report-major': z
    .strictObject({ report: text('major-report') })
    .describe('A major or urgent matter is reported upwards at once 重大、紧急信访事项报告.'),
} as const;

/** The bodies of everything an office can do to a petition, by command name; what a dispute knows as well is the same there. */
export const petitionBodies = {
  ...own,
  extend: bodies.extend,
  withdraw: bodies.withdraw,
  'report-event': bodies['report-event'],
  'issue-card': bodies['issue-card'],
  'answer-card': bodies['answer-card'],
  'cancel-card': bodies['cancel-card'],
  'adopt-plan': bodies['adopt-plan'],
  'correct-party': bodies['correct-party'],
} as const;

export type PetitionCommandName = keyof typeof petitionBodies;
type OwnName = keyof typeof own;
type Body<N extends OwnName> = z.infer<(typeof own)[N]>;

/** What the API puts in the place of references before a command leaves it. */
interface Resolved {
  'transfer-petition': Omit<Body<'transfer-petition'>, 'office'> & { office: OfficeRef };
  'request-review': Omit<Body<'request-review'>, 'office'> & { office: OfficeRef };
  'request-reexamination': Omit<Body<'request-reexamination'>, 'office'> & { office: OfficeRef };
}

/** A command of a petition as the workflow receives it. */
export type PetitionCommandOf<N extends PetitionCommandName> = N extends OwnName
  ? Envelope & { readonly name: N; readonly body: N extends keyof Resolved ? Resolved[N] : Body<N> }
  : CommandOf<Exclude<PetitionCommandName, OwnName> & N>;
export type PetitionCommand = { [N in PetitionCommandName]: PetitionCommandOf<N> }[PetitionCommandName];
