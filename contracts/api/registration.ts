import { z } from 'zod';

/** A party 当事人. Stays in the database. */
export const PartyInput = z.strictObject({
  side: z.enum(['applicant', 'respondent']).describe('申请人 / 被申请人'),
  kind: z.enum(['person', 'organisation']),
  name: z.string().trim().min(1).max(200),
  idNumber: z.string().trim().min(4).max(40).optional().describe('身份证号 or 统一社会信用代码'),
  phone: z.string().trim().min(3).max(40).optional(),
  address: z.string().trim().min(1).max(500).optional(),
});
export type PartyInput = z.infer<typeof PartyInput>;

/** The fastest a day may pass (s): a call of a tenth of a second comes half a day late then, and a story would tell wrong dates. */
export const LEAST_SECONDS_PER_DAY = 0.2;

/** A registration 登记. The claim is checked by the schema of its dispute type: see GET /v1/dispute-types. */
export const RegistrationRequest = z
  .strictObject({
    type: z.string().min(1).max(64).describe('Code of the dispute type 纠纷类型.'),
    place: z.string().min(1).max(64).describe('Code of the place 地区.'),
    channel: z.string().trim().min(1).max(40).describe('How it came in 来源渠道.'),
    summary: z.string().trim().min(1).max(20_000).describe('What it is about 简要情况; kept as a document.'),
    claim: z.record(z.string(), z.unknown()).describe('诉求, by the schema of the dispute type.'),
    parties: z.array(PartyInput).min(2).max(200),
    office: z.string().min(1).max(64).optional().describe('The office that gets it 承接单位; your own without one.'),
    occurredAt: z.iso.datetime({ offset: true }).optional().describe('When the dispute was reported, if earlier than now.'),
    pace: z
      .strictObject({ secondsPerDay: z.number().min(LEAST_SECONDS_PER_DAY).max(86_400) })
      .optional()
      .describe('Scaled time for demonstrations; refused in production. Faster than this a call alone would take half a day.'),
  })
  .refine(({ parties }) => parties.some(({ side }) => side === 'applicant'), { path: ['parties'], error: 'at least one applicant' })
  .refine(({ parties }) => parties.some(({ side }) => side === 'respondent'), { path: ['parties'], error: 'at least one respondent' });
export type RegistrationRequest = z.infer<typeof RegistrationRequest>;

/** What a registration answers. */
export const Registered = z.strictObject({
  number: z.string(),
  status: z.literal('registered'),
  repeatOf: z.string().nullable().describe('The first dispute of this type between the same parties.'),
  repeatCount: z.int(),
  href: z.string(),
});
