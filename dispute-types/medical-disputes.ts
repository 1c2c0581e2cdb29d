import { field } from '../contracts/claim';
import type { GuardRule } from '../contracts/plan';
import type { LegalBasis, NamedClock, NamedMilestone } from '../contracts/plug-ins';
import { article, clock, milestone, words } from './parts';

/** What both routes ask of whoever comes with a medical dispute; `elsewhere` is the guard against parallel procedures (MD-3). */
export const medicalClaim = {
  subject: field.choice(
    ['treatment', 'diagnosis', 'surgery', 'medication', 'informed-consent', 'death', 'fees', 'other'],
    '纠纷事由 what it is about',
  ),
  demand: field.text('诉求 what the applicant asks for'),
  institution: field.text('医疗机构 the medical institution').optional(),
  amount: field.yuan('请求金额(元) amount asked for in yuan').optional(),
  happenedOn: field.pastDate('诊疗行为发生日期 when the treatment took place').optional(),
  representatives: field.count('每方代表人数 representatives a side, at most five (MD-6)').optional(),
};

/**
 * Thirty working days from acceptance in which an appraisal does not count; past them without an agreement the mediation is deemed to have failed
 * 视为调解不成 (MD-1, MD-2), which is nobody's fault.
 */
export const medicalPeriod = (own: Pick<NamedClock, 'basis'> & Partial<NamedClock>): NamedClock =>
  clock({
    code: 'mediation-period',
    name: words('调解期限', 'the mediation period'),
    length: 30,
    unit: 'workingDay',
    duty: 'holder',
    ends: 'lapse',
    onLapse: 'fail',
    start: ['accepted', 'reopened', 'visited:dissatisfied', 'ruled:rejected'],
    meet: ['agreed', 'failed'],
    stop: ['withdrawn', 'suitReported', 'milestone:other-channel-accepted', 'enter:ended'],
    reminders: [{ length: 5, unit: 'workingDay' }],
    suspendable: true,
    ...own,
  });

/** At most five speak for a side (MD-6). */
export const fiveRepresentatives: GuardRule = { code: 'representatives-cap', basis: 'MD-6', values: ['5'] };

/** The other way has taken the dispute up: this one terminates (MD-3). A suit is reported as a suit. */
export const otherChannel: NamedMilestone = milestone('另一途径已受理同一纠纷,终止调解', 'the other channel accepted it: terminated', {
  code: 'other-channel-accepted',
  basis: 'MD-3',
  stages: ['registered', 'accepted', 'mediating'],
  effect: { kind: 'end', ending: 'failed' },
});

/** The articles both routes rest on. */
export const medicalBases: readonly LegalBasis[] = [
  article(
    'MD-3',
    'V',
    '《医疗纠纷预防和处理条例》第三十一条、第四十条:已向人民法院起诉并受理,或者已由另一途径受理的,不予受理;已受理的终止调解',
    'Medical Disputes Regulation arts. 31, 40: a suit or the other channel accepted: not accepted here; if accepted, terminated',
  ),
  article(
    'MD-6',
    'V',
    '《医疗纠纷预防和处理条例》第三十条:推举代表,每方代表人数不超过五人',
    'Medical Disputes Regulation art. 30: at most five representatives a side',
  ),
];
