import type { Responsibility, Span } from '../../contracts/api/responsibility';
import type { Words } from '../../contracts/plug-ins';
import { DAY, dayOf } from '../../domain/time';
import { clockSentence } from './trace-clock';
import { approved, did, fact, moment, on, ordered } from './trace-entry';
import { count, date, type Language } from './words';

/** The trace 责任倒查 as a page a leader reads: plain text, a part for each span, every sentence with the numbers of its facts. */
export function tracePage({ number, asOf, at, spans }: Responsibility, language: Language): string {
  const page = [
    { zh: `${number} 号纠纷责任倒查`, en: `Trace of responsibility: dispute ${number}` },
    blank,
    at === null ? opening(spans, asOf) : asked(spans, at),
    ...spans.flatMap((span, index) => [blank, ...part(span, number, at === null ? index + 1 : undefined)]),
    blank,
    { zh: '括号内“第n条”为时间线记录的序号。', en: 'Numbers in brackets are those of the facts on the timeline.' },
  ];
  return `${page.map((line) => line[language]).join('\n')}\n`;
}

const blank: Words = { zh: '', en: '' };

function asked(spans: readonly Span[], at: string): Words {
  const { zh, en } = moment(at);
  return spans.length === 0
    ? { zh: `${zh},本案无单位承办:尚未登记,或已经终结。`, en: `On ${en} no office held the case: it was not registered yet, or had ended.` }
    : { zh: `${zh},本案由以下单位承办。`, en: `On ${en} this office held the case.` };
}

/** Once for each missed deadline, however many spans it reaches into; what was taken back, or is another body's, is not counted. */
function opening(spans: readonly Span[], asOf: string): Words {
  const until = moment(asOf);
  const holders = new Set(spans.map(({ holder }) => holder.id)).size;
  const missed = spans.flatMap(({ clocks }) => clocks.flatMap((clock) => clock.missed));
  const charged = new Set(missed.filter(({ withdrawn, card }) => withdrawn === null && card !== 'none').map(({ seq }) => seq)).size;
  return {
    zh: `截至${until.zh},本案先后由${holders}个单位承办,分${spans.length}段;承办单位超期${charged}次(已撤销的不计)。`,
    en: `Until ${until.en} ${count(holders, 'office')} held the case, in ${count(spans.length, 'span')}, and missed ${count(charged, 'deadline')} (those taken back are not counted).`,
  };
}

function part(span: Span, number: string, nth: number | undefined): Words[] {
  const { holder, order, begun, mistaken, ended } = span;
  const moved = (entry: Span['order']) => sentence([on(entry), ordered(entry, holder), approved(entry)]);
  const acts = span.happened.filter(({ kind, seq }) => kind !== 'breached' && seq !== ended?.seq);
  return [
    heading(span, nth),
    line('交办', 'Order', moved(order)),
    ...(begun.seq === order.seq ? [] : [line('本段起因', 'Begun by', moved(begun))]),
    ...(mistaken ? [line('误交', 'Assigned by mistake', moved(mistaken))] : []),
    line('方案', 'Plan', planWords(span)),
    ...rows('时限', 'Clocks', span.clocks.map(clockSentence)),
    ...rows(
      '告知',
      'Told',
      span.told.map((told) => toldWords(told, number)),
    ),
    ...rows('办理', 'Handling', [...(isIdle(span) ? [idle] : []), ...acts.map((entry) => sentence([did(entry, holder)]))]),
    line('去向', 'What came next', ended ? moved(ended) : { zh: '仍由该单位承办。', en: 'this office still holds the case.' }),
  ];
}

const idle: Words = { zh: '本段时间线上没有该单位的办理记录。', en: 'the timeline holds no act of this office in this span.' };

/** Whether the holder did nothing that the timeline knows of; what was refused is told, and is no handling. */
function isIdle({ holder, happened, ended }: Span): boolean {
  const acts = [...happened, ...(ended ? [ended] : [])].filter(({ by, kind }) => by !== null && kind !== 'refused');
  return !acts.some(({ office }) => office?.id === holder.id);
}

function heading({ holder, round, from, to }: Span, place: number | undefined): Words {
  const [begin, end] = [moment(from), to === null ? { zh: '今', en: 'now' } : moment(to)];
  const days = to === null ? 0 : Math.floor((Date.parse(to) - Date.parse(from)) / DAY);
  const lasted = days === 0 ? blank : { zh: `,${days}天`, en: `, ${count(days, 'day')}` };
  const again = round === 1 ? blank : { zh: `,第${round}轮办理`, en: `, round ${round}` };
  const nth = place === undefined ? blank : { zh: `第${place}段 `, en: `${place}. ` };
  return {
    zh: `${nth.zh}${holder.name.zh}(${begin.zh}至${end.zh}${lasted.zh}${again.zh})`,
    en: `${nth.en}${holder.name.en} (${begin.en} to ${end.en}${lasted.en}${again.en})`,
  };
}

function planWords({ plan: { adopted, type, place, calendar, rulesVersion } }: Span): Words {
  const came =
    adopted === null
      ? { zh: '立案时的方案', en: 'as registered' }
      : { zh: `办理中变更${fact(adopted).zh}`, en: `adopted on the way${fact(adopted).en}` };
  return {
    zh: `${type},${place},工作日历 ${calendar},计时规则第${rulesVersion}版,${came.zh}。`,
    en: `${type}, ${place}, calendar ${calendar}, rules of counting ${rulesVersion}, ${came.en}.`,
  };
}

/** What somebody was told, in the words of the notice; the case goes without its number here. */
function toldWords({ seq, at, recipient, text }: Span['told'][number], number: string): Words {
  const [day, where] = [date(dayOf(Date.parse(at))), fact(seq)];
  const zh = text.zh.replace(`案件 ${number} `, '本案').replace(`案件 ${number}`, '本案').replace(/。$/, '');
  const en = text.en.replace(`Case ${number}`, 'this case').replace(/\.$/, '');
  return { zh: `${day.zh},${recipient.name.zh}:“${zh}”${where.zh}。`, en: `${day.en}, ${recipient.name.en}: “${en}”${where.en}.` };
}

function line(zh: string, en: string, words: Words): Words {
  return { zh: `  ${zh}:${words.zh}`, en: `  ${en}: ${words.en}` };
}

function rows(zh: string, en: string, items: readonly Words[]): Words[] {
  if (items.length === 0) return [line(zh, en, { zh: '无。', en: 'none.' })];
  return [{ zh: `  ${zh}:`, en: `  ${en}:` }, ...items.map((words) => ({ zh: `    ${words.zh}`, en: `    ${words.en}` }))];
}

function sentence(parts: readonly Words[]): Words {
  return { zh: `${parts.map(({ zh }) => zh).join('')}。`, en: `${parts.map(({ en }) => en).join('')}.` };
}
