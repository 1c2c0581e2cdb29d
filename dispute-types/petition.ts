import { claim, field } from '../contracts/claim';
import type { DisputeType, NamedClock, Words } from '../contracts/plug-ins';
import { handlingBasis, petitionBases, simpleBasis } from './petition-bases';

const name = (zh: string, en: string): Words => ({ zh, en });

type Own = Pick<NamedClock, 'code' | 'name' | 'basis' | 'length' | 'start' | 'meet'> & Partial<NamedClock>;

/** A period of an organ: missed, it is supervised (XF-1, XF-2). The text is silent on days off (CNT-14), so the strict day binds the organ. */
const duty = (own: Own): NamedClock => ({
  unit: 'calendarDay',
  roll: 'silent',
  scope: 'case',
  duty: 'holder',
  ends: 'breach',
  stop: ['withdrawn', 'referred'],
  recurring: false,
  reminders: [{ length: 3, unit: 'workingDay' }],
  ladder: 'petition',
  suspendable: false,
  extension: null,
  ...own,
});

/** A right of the petitioner: it lapses without blame, and a last day that is a day off moves to the next working day (CNT-14). */
const right = (own: Own): NamedClock =>
  duty({ duty: 'parties', ends: 'lapse', reminders: [{ length: 5, unit: 'calendarDay' }], ladder: null, ...own });

const handling: NamedClock = duty({
  code: 'petition-handling',
  name: name('信访事项办理期限', 'the handling of the petition'),
  basis: 'XF-7',
  length: 60,
  start: ['petitionAccepted'],
  meet: ['answered', 'petitionMediated'],
  reminders: [
    { length: 10, unit: 'workingDay' },
    { length: 3, unit: 'workingDay' },
  ],
  // Approved by the organ's own head; the note is what the petitioner is told.
  extension: { max: 30, times: 1, bothPartiesAsk: false, basis: 'XF-7', approver: 'own' },
});

const simpleHandling: NamedClock = duty({
  code: 'simple-handling',
  name: name('简易办理期限', 'the simple handling'),
  basis: 'XF-16',
  length: 10,
  unit: 'workingDay',
  start: ['petitionAccepted'],
  meet: ['answered', 'petitionMediated'],
});

/** The clocks before the handling: XF-1 (and XF-3, the same fifteen days), XF-2, XF-4, XF-5. */
const entry: readonly NamedClock[] = [
  duty({
    code: 'petition-transfer',
    name: name('转送、交办、告知期限', 'transferring or accepting the petition'),
    basis: 'XF-1',
    length: 15,
    // A matter that comes back after an objection is the assigning office's again; the text gives it no other period.
    start: ['registered', 'objection:upheld'],
    meet: ['transferred', 'petitionAccepted', 'declined'],
  }),
  duty({
    code: 'closing-report',
    name: name('报送办结情况期限', 'the closing report'),
    basis: 'XF-2',
    // One day, to which the order adds what it sets.
    length: 1,
    start: ['transferred:report'],
    meet: ['closingReported'],
    // Once another organ has the matter, the first can report nothing and the other was ordered nothing.
    stop: ['objection:upheld', 'declined', 'withdrawn', 'referred', 'reviewRequested', 'enter:ended'],
  }),
  duty({
    code: 'receipt-notice',
    name: name('受理告知期限', 'the notice of receipt'),
    basis: 'XF-4',
    length: 15,
    start: ['transferred'],
    meet: ['petitionAccepted', 'declined'],
    stop: ['objection:upheld', 'withdrawn', 'referred'],
  }),
  duty({
    code: 'assignment-objection',
    name: name('异议期限', 'the objection to an assignment'),
    basis: 'XF-5',
    length: 5,
    unit: 'workingDay',
    // Nobody has to object; past it the organ has the matter.
    ends: 'lapse',
    ladder: null,
    reminders: [{ length: 1, unit: 'workingDay' }],
    start: ['transferred'],
    meet: ['objected'],
    stop: ['petitionAccepted', 'declined', 'withdrawn', 'referred'],
  }),
];

/** The clocks after the written opinion: its service, XF-8, XF-9, and the evaluation. */
const remedies: readonly NamedClock[] = [
  duty({
    code: 'opinion-service',
    name: name('答复送达期限', 'serving the written reply'),
    basis: 'SET-SERVICE',
    length: 5,
    unit: 'workingDay',
    // The petitioner's thirty days begin with the reply in hand, and no text says when it must be there.
    start: ['answered', 'reviewDecided'],
    meet: ['served'],
    reminders: [{ length: 1, unit: 'workingDay' }],
  }),
  right({
    code: 'review-request',
    name: name('请求复查期限', 'the request for a review'),
    basis: 'XF-8',
    length: 30,
    start: ['served:answered'],
    meet: ['reviewRequested'],
  }),
  duty({
    code: 'review-decision',
    name: name('复查期限', 'the review'),
    basis: 'XF-8',
    length: 30,
    start: ['reviewRequested'],
    meet: ['reviewDecided'],
  }),
  right({
    code: 'reexamination-request',
    name: name('请求复核期限', 'the request for a re-examination'),
    basis: 'XF-9',
    length: 30,
    start: ['served:reviewed'],
    meet: ['reexaminationRequested'],
  }),
  duty({
    code: 'reexamination-decision',
    name: name('复核期限', 'the re-examination'),
    basis: 'XF-9',
    length: 30,
    start: ['reexaminationRequested'],
    meet: ['reexaminationDecided'],
    // The time of a hearing is not counted.
    suspendable: true,
  }),
  right({
    code: 'petition-evaluation',
    name: name('满意度评价期', 'the petitioner’s evaluation'),
    basis: 'SET-EVALUATION',
    length: 15,
    start: ['enter:evaluating'],
    meet: ['evaluated'],
    stop: ['withdrawn'],
  }),
];

const common = {
  version: '2026-11-30',
  procedure: 'petition',
  // The way of a suit, of arbitration, of reconsideration comes first (G-11).
  guards: [{ code: 'legal-process-first', basis: 'G-11', values: [] }],
  // The same matter in hand elsewhere, or re-examined already, is not accepted (XF-10, XF-9); five speak for the many (XF-11).
  intakeGuards: [
    { code: 'no-parallel-procedure', basis: 'XF-10', values: ['in-hand', 'reexamined'] },
    { code: 'legal-process-first', basis: 'G-11', values: ['legal-process'] },
    { code: 'representatives-cap', basis: 'XF-11', values: ['5'] },
  ],
  suspensionReasons: [],
  remedies: [
    { code: 'litigation', zh: '诉讼', en: 'litigation' },
    { code: 'arbitration', zh: '仲裁', en: 'arbitration' },
    { code: 'reconsideration', zh: '行政复议', en: 'administrative reconsideration' },
    { code: 'other-procedure', zh: '其他法定途径', en: 'another procedure the law provides' },
  ],
} as const satisfies Partial<DisputeType>;

const form = {
  demand: field.text('诉求 what the petitioner asks for'),
  elsewhere: field.choice(
    ['none', 'in-hand', 'reexamined', 'legal-process'],
    '同一事项是否已被受理、正在办理,已经复核,或者已进入诉讼、仲裁、复议等法定程序 whether the same matter is in hand elsewhere, was re-examined, or is before a court, an arbitration body or an authority (XF-10, XF-9, G-11)',
  ),
  accusedOffice: field
    .text('被反映单位的编号 id of the office the petition is about: it sees nothing of it and never gets it (G-4)')
    .optional(),
  earlierCase: field
    .text(
      '此前办理同一事项的案件编号 number of the case in which the matter was handled before; a visit over the heads of its offices is traced back (TA-23)',
    )
    .optional(),
  representatives: field.count('走访代表人数 how many speak for the many; at most five (XF-11)').optional(),
  peopleInvolved: field.count('涉及人数 people involved').optional(),
};

/**
 * Petition for a demand 信访事项(申诉求决类): XF-1, XF-4 or XF-5, XF-7, then the review of XF-8 and the re-examination of XF-9, after which the same
 * facts and grounds are accepted no more. It is told by a story of its own (workflows/petition.ts).
 *
 * An organ that receives a matter directly has the fifteen days of XF-3, counted from the same day as those of XF-1: one clock stands for both.
 */
export const petition: DisputeType = {
  ...common,
  code: 'petition',
  name: name('信访事项', 'Petition'),
  claim: claim({
    subject: field.choice(
      ['rural', 'land', 'housing', 'labour', 'social-security', 'environment', 'law-enforcement', 'other'],
      '信访事由 what it is about',
    ),
    ...form,
  }),
  clocks: [...entry, handling, ...remedies],
  bases: [handlingBasis, ...petitionBases],
};

/** Simple first-time petition 简易办理 (XF-16): the same story, ten working days from acceptance. */
export const simplePetition: DisputeType = {
  ...common,
  code: 'simple-petition',
  name: name('信访事项(简易办理)', 'Simple petition'),
  claim: claim({
    subject: field.choice(['inquiry', 'suggestion', 'simple-demand', 'other'], '信访事由 what it is about'),
    ...form,
  }),
  clocks: [...entry, simpleHandling, ...remedies],
  bases: [simpleBasis, ...petitionBases],
};
