import type { Words } from '../../contracts/plug-ins';
import { moment } from '../views/moment';
import { clockName } from './clocks';
import { fill } from './fill';

const texts: Readonly<Record<string, Words>> = {
  'daily-digest': {
    zh: '{day} 每日提示:今日到期 {today} 项,七日内到期 {week} 项(含今日),已超期未办 {overdue} 项。',
    en: 'Digest of {day}: due today {today}, due within seven days (today included) {week}, overdue {overdue}.',
  },
  assigned: { zh: '案件 {number} 已交贵单位办理。', en: 'Case {number} is yours to handle.' },
  'lead-to': { zh: '案件 {number} 由您包保,原由 {former} 包保。', en: 'You lead case {number} from now on, in the place of {former}.' },
  'lead-away': { zh: '案件 {number} 改由 {lead} 包保。', en: 'Case {number} is led by {lead} from now on.' },
  reminded: { zh: '案件 {number} 的{clockZh}将于 {due} 到期。', en: 'Case {number}: {clockEn} is due before {due}.' },
  breached: { zh: '案件 {number} 的{clockZh}已超期(应于 {due} 前完成)。', en: 'Case {number}: {clockEn} was missed (due before {due}).' },
  'card-opened': {
    zh: '案件 {number} 的{clockZh}超期,已对 {office} 发出督办单。',
    en: 'Case {number}: {clockEn} was missed; a supervision card was opened for {office}.',
  },
  'card-issued': {
    zh: '案件 {number}:{office} 对贵单位签发{colourZh},请于 {due} 前答复。',
    en: 'Case {number}: {office} issued {colourEn} to your office; please answer before {due}.',
  },
  'issued-card-answered': { zh: '案件 {number}:{office} 已答复督办单。', en: 'Case {number}: {office} answered your supervision card.' },
  'issued-card-cancelled': {
    zh: '案件 {number}:{office} 已撤销对贵单位的督办单。',
    en: 'Case {number}: {office} cancelled the supervision card of your office.',
  },
  lapsed: { zh: '案件 {number} 的{clockZh}已届满。', en: 'Case {number}: {clockEn} has lapsed.' },
  'escalated-away': { zh: '案件 {number} 已上报 {to}。', en: 'Case {number} was handed up to {to}.' },
  'escalated-to': { zh: '案件 {number} 由 {from} 上报贵单位。', en: 'Case {number} was handed up to you by {from}.' },
  'top-reached': {
    zh: '案件 {number} 的{clockZh}超期,已无上级可上报。',
    en: 'Case {number}: {clockEn} was missed and there is no office above.',
  },
  'accountability-proposed': {
    zh: '案件 {number} 的{clockZh}超期,建议对贵单位{measureZh};可在说明期内作出说明。',
    en: 'Case {number}: {clockEn} was missed; proposed for your office: {measureEn}. You may state your view.',
  },
  'measure-proposed': {
    zh: '案件 {number}:因{clockZh},建议对贵单位{measureZh};可在说明期内作出说明。',
    en: 'Case {number}: because of {clockEn}, proposed for your office: {measureEn}. You may state your view.',
  },
  'accountability-to-sign': {
    zh: '案件 {number}:对 {office} {measureZh}的建议待签发(先听取说明)。',
    en: 'Case {number}: {measureEn} for {office} awaits your decision, after the office was heard.',
  },
  'statement-reminded': {
    zh: '案件 {number} 的问责建议:单位说明期即将届满。',
    en: 'Case {number}: the period to state your view on the accountability proposal is about to end.',
  },
  'accountability-to-decide': {
    zh: '案件 {number} 的问责建议可以决定了(已说明或说明期已过)。',
    en: 'Case {number}: the accountability proposal can be decided (stated, or the period is over).',
  },
  'decision-reminded': {
    zh: '案件 {number} 的问责建议即将逾期,请决定。',
    en: 'Case {number}: the accountability proposal is soon to be decided.',
  },
  'decision-overdue': {
    zh: '案件 {number} 的问责建议逾期未决定。',
    en: 'Case {number}: the accountability proposal was not decided in time.',
  },
  'signer-replaced': {
    zh: '案件 {number}:对 {office} {measureZh}的建议改换签发单位。',
    en: 'Case {number}: another office now signs {measureEn} for {office}.',
  },
  'reviewer-replaced': {
    zh: '案件 {number}:{office} 对问责决定的复核申请,现可由贵单位决定(签发人回避)。',
    en: 'Case {number}: the objection of {office} to the measure may now be decided by your office, not by whoever signed it.',
  },
  'accountability-concluded': {
    zh: '案件 {number} 的问责建议已办结:{decisionZh}。',
    en: 'Case {number}: the accountability proposal was {decisionEn}.',
  },
  'dissent-recorded': {
    zh: '案件 {number} 的问责建议已记录不同意见。',
    en: 'Case {number}: a dissent was recorded on the accountability proposal.',
  },
  'measure-signed': {
    zh: '案件 {number}:已对贵单位签发{measureZh};如有异议,可在 {due} 前申请复核。',
    en: 'Case {number}: {measureEn} was signed for your office; you may object before {due}.',
  },
  'rectification-reminded': {
    zh: '案件 {number} 的整改期限即将届满,请报告整改。',
    en: 'Case {number}: the period for rectification is about to end; please report.',
  },
  'rectification-reported': {
    zh: '案件 {number}:{office} 已报告整改,请核实后解除或者退回。',
    en: 'Case {number}: {office} reports what it has put right; please release it or say what is missing.',
  },
  'rectification-rejected': {
    zh: '案件 {number} 的整改未获通过,整改期限重新计算。',
    en: 'Case {number}: the rectification was not accepted; its period begins anew.',
  },
  'rectification-missed': {
    zh: '案件 {number}:{office} 逾期未报告整改。',
    en: 'Case {number}: {office} has not reported its rectification in time.',
  },
  'measure-released': { zh: '案件 {number} 的{measureZh}已解除。', en: 'Case {number}: {measureEn} is released.' },
  'acceptance-reminded': {
    zh: '案件 {number} 的整改报告即将逾期未核实。',
    en: 'Case {number}: the report on rectification is soon to be looked at.',
  },
  'acceptance-overdue': {
    zh: '案件 {number}:{office} 逾期未核实整改报告。',
    en: 'Case {number}: {office} has not looked at the report on rectification in time.',
  },
  'measure-appealed': {
    zh: '案件 {number}:{office} 对问责决定申请复核,请在三十日内决定(签发人回避)。',
    en: 'Case {number}: {office} objects to the measure; to be decided within thirty days, not by whoever signed it.',
  },
  'review-reminded': { zh: '案件 {number} 的复核即将逾期,请决定。', en: 'Case {number}: the objection is soon to be decided.' },
  'review-overdue': {
    zh: '案件 {number}:{office} 逾期未作出复核决定。',
    en: 'Case {number}: {office} has not decided the objection in time.',
  },
  'appeal-upheld': {
    zh: '案件 {number}:经复核,对 {office} 的{measureZh}予以维持。',
    en: 'Case {number}: {measureEn} for {office} is upheld.',
  },
  'appeal-changed': {
    zh: '案件 {number}:经复核,对 {office} 的措施变更为{measureZh}。',
    en: 'Case {number}: the measure for {office} is changed to {measureEn}.',
  },
  'appeal-revoked': {
    zh: '案件 {number}:经复核,对 {office} 的{measureZh}予以撤销。',
    en: 'Case {number}: {measureEn} for {office} is revoked.',
  },
  'measure-reversed': {
    zh: '案件 {number}:对 {office} 的{measureZh}已撤销,台账同时冲销。',
    en: 'Case {number}: {measureEn} for {office} is reversed, and with it the entry in the ledger.',
  },
  'assignment-corrected': {
    zh: '案件 {number} 的交办有误,已更正为由 {to} 办理。',
    en: 'Case {number} was assigned to you by mistake and is now with {to}.',
  },
  'review-requested': { zh: '案件 {number} 的复查请求已交贵单位办理。', en: 'Petition {number}: a review is requested of you.' },
  'reexamination-requested': {
    zh: '案件 {number} 的复核请求已交贵单位办理。',
    en: 'Petition {number}: a re-examination is requested of you.',
  },
  'assignment-objected': {
    zh: '案件 {number}:{office} 对交办提出异议,请核实。',
    en: 'Petition {number}: {office} objects to the assignment; please verify.',
  },
  'objection-upheld': {
    zh: '案件 {number} 的异议已核实同意,事项交还 {office}。',
    en: 'Petition {number}: your objection is upheld; the matter goes back to {office}.',
  },
  'objection-dismissed': {
    zh: '案件 {number} 的异议未获同意,仍由贵单位办理。',
    en: 'Petition {number}: your objection is dismissed; the matter stays with you.',
  },
  'major-reported': {
    zh: '案件 {number} 属重大、紧急事项,{office} 已报告。',
    en: 'Petition {number} is a major or urgent matter, reported by {office}.',
  },
  reopened: { zh: '案件 {number} 反弹,重新办理。', en: 'Case {number} came back and is reopened.' },
  'breach-withdrawn': { zh: '案件 {number} 的{clockZh}超期认定已撤销。', en: 'Case {number}: the missed {clockEn} was withdrawn.' },
  'outage-allowed': {
    zh: '案件 {number}:平台曾停机,停机时间不计入,{count} 项期限顺延。',
    en: 'Case {number}: the platform was down; the time is not charged to you, and {count} deadlines move.',
  },
  'authority-overdue': {
    zh: '案件 {number} 的{clockZh}已过,有关机关尚未办理。',
    en: 'Case {number}: {clockEn} has passed without the body in charge.',
  },
  'ranking-preview': {
    zh: '{period}{kindZh}预览:贵单位的数据可核对,{due} 前可提出异议,公布前不公开。',
    en: '{kindEn} of {period}: a preview with your figures; you may object before {due}. Nothing is public before the release.',
  },
  'objection-received': {
    zh: '{period}{kindZh}:{office} 对 {figure} 提出异议,请指定人员答复。',
    en: '{kindEn} of {period}: {office} objects to {figure}; a named person must answer.',
  },
  'objection-answered': {
    zh: '{period}{kindZh}:贵单位对 {figure} 的异议已答复:{decisionZh}。',
    en: '{kindEn} of {period}: your objection to {figure} was {decisionEn}.',
  },
  'objections-to-answer': {
    zh: '{period}{kindZh}:异议期已过,尚有异议未答复,答复前不能公布。',
    en: '{kindEn} of {period}: the period to object is over; objections are unanswered, and nothing is released before they are.',
  },
  'answer-reminded': {
    zh: '{period}{kindZh}:异议须于 {due} 前答复。',
    en: '{kindEn} of {period}: the objections are to be answered before {due}.',
  },
  'answer-overdue': {
    zh: '{period}{kindZh}:{office} 逾期未答复异议(应于 {due} 前)。',
    en: '{kindEn} of {period}: {office} has not answered the objections in time (before {due}).',
  },
  'ranking-to-release': {
    zh: '{period}{kindZh}可以公布了,请负责人审定。',
    en: '{kindEn} of {period} can be released by a leader.',
  },
  'release-reminded': {
    zh: '{period}{kindZh}须于 {due} 前公布。',
    en: '{kindEn} of {period} is to be released before {due}.',
  },
  'release-overdue': {
    zh: '{period}{kindZh}:{office} 逾期未公布(应于 {due} 前)。',
    en: '{kindEn} of {period}: {office} has not released it in time (before {due}).',
  },
  'ranking-released': { zh: '{period}{kindZh}已公布。', en: '{kindEn} of {period} is public.' },
  'scorecard-corrected': {
    zh: '{period}{kindZh}:贵单位的绩效卡有更正,第{version}版,原版保留。',
    en: '{kindEn} of {period}: your scorecard was corrected, version {version}; the one before stays.',
  },
  'weekly-bulletin': {
    zh: '{period} 周通报:贵单位涉及 {cases} 件,超期 {missed} 项,督办单逾期未答 {cards} 项。',
    en: 'Bulletin of {period}: {cases} cases of yours, {missed} missed deadlines, {cards} cards not answered in time.',
  },
  'court-overdue': { zh: '案件 {number} 的{clockZh}已过,法院尚未办理。', en: 'Case {number}: {clockEn} has passed without the court.' },
};

const words: Readonly<Record<string, Words>> = {
  interview: { zh: '约谈', en: 'an interview' },
  circular: { zh: '通报', en: 'a circular' },
  listed: { zh: '挂牌督办', en: 'listed supervision' },
  trace: { zh: '责任倒查', en: 'a trace of responsibility' },
  referral: { zh: '移送', en: 'a referral for accountability' },
  veto: { zh: '一票否决', en: 'a veto' },
  signed: { zh: '签发', en: 'signed' },
  dismissed: { zh: '不予追责', en: 'dismissed' },
  withdrawn: { zh: '撤销', en: 'withdrawn' },
  corrected: { zh: '予以更正', en: 'answered by a correction' },
  rejected: { zh: '不予采纳', en: 'rejected' },
  ordinary: { zh: '督办单', en: 'a supervision card' },
  yellow: { zh: '黄牌督办单', en: 'a yellow supervision card' },
  red: { zh: '红牌督办单', en: 'a red supervision card' },
  'monthly-exam': { zh: '月考', en: 'The monthly exam' },
  'annual-target': { zh: '年度目标考核', en: 'The annual target' },
  'negative-list': { zh: '负面清单', en: 'The negative list' },
};

/** Every notice code that has words. */
export const noticeCodes: readonly string[] = Object.keys(texts);

/** A notice in words, from its code and parameters; a code this release does not know shows itself. */
export function noticeText(code: string, number: string, params: Readonly<Record<string, string | number>>): Words {
  const clock = clockName(String(params.clock ?? ''));
  const measure = words[String(params.measure ?? '')];
  const decision = words[String(params.decision ?? '')];
  const colour = words[String(params.colour ?? '')];
  const kind = words[String(params.kind ?? '')];
  const values = {
    ...Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)])),
    ...(typeof params.due === 'number' && { due: moment(params.due).slice(0, 16).replace('T', ' ') }),
    number,
    clockZh: clock.zh,
    clockEn: clock.en,
    measureZh: measure?.zh ?? '',
    measureEn: measure?.en ?? '',
    decisionZh: decision?.zh ?? '',
    decisionEn: decision?.en ?? '',
    colourZh: colour?.zh ?? '',
    colourEn: colour?.en ?? '',
    kindZh: kind?.zh ?? '',
    kindEn: kind?.en ?? '',
  };
  return fill(texts[code] ?? { zh: `${code} {number}`, en: `${code} {number}` }, values);
}
