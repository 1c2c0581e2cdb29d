import type { Entry, Named } from '../../contracts/api/responsibility';
import type { Words } from '../../contracts/plug-ins';
import { dayOf } from '../../domain/time';
import { outcomeWords } from './outcomes';
import { standInWords } from './stand-in';
import { date, timeOf } from './words';

const nobody: Words = { zh: '系统', en: 'the system' };
const nothing: Words = { zh: '', en: '' };

/** A moment of the trace, as a date with its time. */
export function moment(text: string): Words {
  const at = Date.parse(text);
  const day = date(dayOf(at));
  return { zh: `${day.zh}${timeOf(at)}`, en: `${day.en} ${timeOf(at)}` };
}

/** The number of a fact, in brackets. */
export function fact(seq: number): Words {
  return { zh: `(第${seq}条)`, en: ` (${seq})` };
}

/** When an entry counts, as a date and a time; what came late because the platform was down says so, and so does a date that was put right. */
export function on({ at, receivedAt, late, corrected }: Entry): Words {
  const when = moment(receivedAt ?? at);
  const was = late ? { zh: '(平台曾停机,迟记)', en: ' (recorded late: the platform had been down)' } : nothing;
  const right = corrected && moment(corrected.now);
  const redated = right
    ? { zh: `(更正为${right.zh},见第${corrected.seq}条)`, en: ` (put right to ${right.en} by ${corrected.seq})` }
    : nothing;
  return { zh: `${when.zh}${was.zh}${redated.zh},`, en: `${when.en}${was.en}${redated.en}, ` };
}

/** With whose approval, who stood in for a vacant post, and where it stands on the timeline. */
export function approved({ approver, standIn, seq }: Entry): Words {
  const by = approver ? { zh: `,经${approver.name.zh}批准`, en: `, approved by ${approver.name.en}` } : nothing;
  const vacant = standIn?.vacant.map(({ name }) => name) ?? [];
  const flag = standIn ? standInWords(vacant, standIn.as, standIn.by.name) : nothing;
  return { zh: `${by.zh}${flag.zh}${fact(seq).zh}`, en: `${by.en}${flag.en}${fact(seq).en}` };
}

/** What put a case into the hands of `holder`, or took it out of some: the act or the rung, as one part of a sentence. */
export function ordered(entry: Entry, holder: Named): Words {
  const { kind, clock, to } = entry;
  const who = entry.office?.name ?? nobody;
  const whom = to === null || to.id === holder.id ? { zh: '该单位', en: 'this office' } : to.name;
  const own = entry.office !== null && entry.office.id === to?.id;
  switch (kind) {
    case 'registered':
      return own
        ? { zh: `${who.zh}登记,由本单位承办`, en: `${who.en} registered the dispute and kept it` }
        : { zh: `${who.zh}登记,交${whom.zh}承办`, en: `${who.en} registered the dispute and assigned it to ${whom.en}` };
    case 'routed':
      return {
        zh: `${who.zh}定层级、定等级、定责任,由${whom.zh}承办`,
        en: `${who.en} fixed level, grade and responsibility: with ${whom.en}`,
      };
    case 'transferred':
      return { zh: `${who.zh}${result(entry).zh}${whom.zh}办理`, en: `${who.en} ${result(entry).en} it to ${whom.en}` };
    case 'handedUp':
      return { zh: `${who.zh}说明理由,上报${whom.zh}`, en: `${who.en} gave its reason and handed the case up to ${whom.en}` };
    case 'escalated':
      return {
        zh: `因${clock?.name.zh ?? '时限'}超期,系统按规则自动上报${whom.zh},并非人为指令`,
        en: `because ${clock?.name.en ?? 'a deadline'} was missed the system handed the case up to ${whom.en} by rule, on nobody's order`,
      };
    case 'assignmentCorrected':
      return { zh: `${who.zh}更正交办,改由${whom.zh}承办`, en: `${who.en} put the assignment right: with ${whom.en}` };
    case 'reopened':
      return { zh: `${who.zh}报告纠纷反弹,重新办理`, en: `${who.en} reported that the dispute had come back; it was reopened` };
    default:
      return plainly(entry, holder);
  }
}

/** What was done in a span, briefly; the office is named where it is not the one that holds the case. */
export function did(entry: Entry, holder: Named): Words {
  const what = entry.kind === 'routed' ? ordered(entry, holder) : plainly(entry, holder);
  const [when, where] = [on(entry), approved(entry)];
  return { zh: `${when.zh}${what.zh}${where.zh}`, en: `${when.en}${what.en}${where.en}` };
}

function plainly(entry: Entry, holder: Named): Words {
  const { office, title, clock, to } = entry;
  const came = result(entry);
  const done = came === nothing ? nothing : { zh: `:${came.zh}`, en: `: ${came.en}` };
  const who = office?.id === holder.id ? nothing : { zh: `${(office?.name ?? nobody).zh}:`, en: `${(office?.name ?? nobody).en}: ` };
  const about = clock ? { zh: `(${clock.name.zh})`, en: ` (${clock.name.en})` } : nothing;
  const whom = to ? { zh: `,对象为${to.name.zh}`, en: `, for ${to.name.en}` } : nothing;
  return { zh: `${who.zh}${title.zh}${about.zh}${done.zh}${whom.zh}`, en: `${who.en}${title.en}${about.en}${done.en}${whom.en}` };
}

function result({ outcome }: Entry): Words {
  return (outcome === null ? undefined : outcomeWords(outcome)) ?? nothing;
}
