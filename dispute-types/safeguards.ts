import type { GuardRule } from '../contracts/plan';
import type { LegalBasis, NamedMilestone } from '../contracts/plug-ins';

const handling = ['registered', 'accepted', 'mediating'];

const milestone = (code: string, basis: string, zh: string, en: string, change: Partial<NamedMilestone> = {}): NamedMilestone => ({
  code,
  name: { zh, en },
  basis,
  stages: handling,
  after: [],
  repeats: false,
  effect: null,
  ...change,
});

/** What may come up in any mediation: a clear refusal (G-1), a recusal asked for and decided (G-6), a mediation that is a fake (G-8). */
export const safeguardMilestones: readonly NamedMilestone[] = [
  milestone('party-refused', 'G-1', '当事人明确拒绝调解', 'a party clearly refused to mediate'),
  milestone('recusal-requested', 'G-6', '申请回避', 'a recusal was asked for', { repeats: true }),
  milestone('recusal-decided', 'G-6', '回避已决定', 'the recusal was decided', { after: ['recusal-requested'], repeats: true }),
  milestone('fake-mediation-suspected', 'G-8', '涉嫌虚假调解', 'fake mediation is suspected', { stages: [...handling, 'confirming'] }),
];

/** The guards that go with them, and the one that mediation is free of charge (G-3). */
export const safeguards: readonly GuardRule[] = [
  { code: 'no-mediation-against-refusal', basis: 'G-1', values: ['party-refused'] },
  { code: 'recusal-decided', basis: 'G-6', values: ['recusal-requested', 'recusal-decided'] },
  { code: 'no-fake-mediation', basis: 'G-8', values: ['fake-mediation-suspected'] },
];

/** The articles they rest on. Those without a tag in the sources are the weakest kind. */
export const safeguardBases: readonly LegalBasis[] = [
  {
    code: 'G-1',
    zh: '《人民调解法》第十七条:当事人一方明确拒绝调解的,不得调解',
    en: 'People’s Mediation Law art. 17: no mediation where a party clearly refuses',
    verification: 'V',
  },
  {
    code: 'G-6',
    zh: '《最高人民法院关于人民法院特邀调解的规定》第十五条、《人民法院在线调解规则》第十三条:回避与披露',
    en: 'SPC Provisions on invited mediation art. 15, Online Mediation Rules art. 13: recusal and disclosure',
    verification: 'R',
  },
  {
    code: 'G-8',
    zh: '《最高人民法院关于人民法院特邀调解的规定》第十八条、《人民法院在线调解规则》第十七条、第二十三条:虚假调解应当终止并报告',
    en: 'SPC Provisions on invited mediation art. 18, Online Mediation Rules arts. 17, 23: fake mediation is stopped and reported',
    verification: 'R',
  },
];
