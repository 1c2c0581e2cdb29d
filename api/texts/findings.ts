import type { Words } from '../../contracts/plug-ins';
import { decimal, percent, rounded } from '../../domain/scoring/rounding';
import type { Finding } from '../../domain/what-if/findings';
import { clockName } from './clocks';
import { count, say } from './words';

const levels: Readonly<Record<string, Words>> = {
  grid: { zh: '网格', en: 'grid' },
  village: { zh: '村(社区)', en: 'village' },
  town: { zh: '乡镇(街道)', en: 'town' },
  county: { zh: '县(市、区)', en: 'county' },
  city: { zh: '市', en: 'city' },
};

/** A finding as a sentence a supervisor can act on; `named` says what an office is called. */
export function findingText(finding: Finding, named: (office: string) => Words): Words {
  switch (finding.code) {
    case 'office-spared': {
      const { office, clock, of, count: spared } = finding;
      const [name, limit] = [named(office), clockName(clock)];
      return say(
        `${name.zh}:${limit.zh}原超期${of}次,其中${spared}次不再超期(${percent(spared, of, 1)})`,
        `${name.en}: ${spared} of its ${count(of, 'miss', 'misses')} of ${limit.en} would vanish (${percent(spared, of, 1)})`,
      );
    }
    case 'office-charged': {
      const { office, clock, of, count: more } = finding;
      const [name, limit] = [named(office), clockName(clock)];
      return say(
        `${name.zh}:${limit.zh}新增超期${more}次(原${of}次)`,
        `${name.en}: ${count(more, 'miss', 'misses')} of ${limit.en} would be added to the ${of} there were`,
      );
    }
    case 'moves-only': {
      const limit = clockName(finding.clock);
      return say(
        `${limit.zh}:移动${finding.count}个到期日,超期一次不增、一次不减`,
        `${limit.en}: ${count(finding.count, 'deadline')} would move, and not one miss would appear or vanish`,
      );
    }
    case 'no-effect':
      return say('对这些案件没有任何影响', 'nothing would be different in any of these cases');
    case 'more-handed-up':
    case 'fewer-handed-up': {
      const level = levels[finding.level] ?? { zh: finding.level, en: finding.level };
      return finding.code === 'more-handed-up'
        ? say(
            `负担上移:自动上提到${level.zh}级的净增${finding.count}次`,
            `the burden moves up: ${count(finding.count, 'more case')} handed up to the ${level.en} by a ladder, on balance`,
          )
        : say(
            `自动上提到${level.zh}级的净减${finding.count}次`,
            `${count(finding.count, 'case')} fewer handed up to the ${level.en} by a ladder, on balance`,
          );
    }
    case 'proposals':
      return say(
        `问责建议增加${finding.more}件、减少${finding.fewer}件`,
        `proposals of accountability: ${finding.more} more, ${finding.fewer} fewer`,
      );
    case 'citizens-wait': {
      const mean = meanOf(finding.days, finding.count);
      return say(
        `群众等待更久:${finding.count}个办理期限推后,平均${mean}天`,
        `citizens wait longer: ${count(finding.count, 'deadline')} would fall later, by ${mean} days on average`,
      );
    }
    case 'rights-end':
      return say(
        `期间届满的后果(如视为受理、司法确认期届满)增加${finding.more}次、减少${finding.fewer}次`,
        `periods that end by themselves (deemed acceptance, the window for confirmation): ${finding.more} more, ${finding.fewer} fewer`,
      );
    case 'scores': {
      const { better, worse, from, to } = finding;
      const [before, after] = [from, to].map((sum) => meanOf(sum, better + worse));
      return say(
        `案件评分:${better}件升高、${worse}件降低;这些案件平均由${before}分变为${after}分`,
        `scores of cases: ${better} higher, ${worse} lower; the mean of these goes from ${before} to ${after}`,
      );
    }
    case 'guessed':
      return say(
        `${finding.cases}件案件有办理行为在新规则下不会发生(共${finding.acts}项事实),其后的走向无从知道,不计入合计`,
        `${count(finding.cases, 'case')}: acts of handling would not have happened (${count(finding.acts, 'fact')} in all); what came after is not known and is not in the sums`,
      );
    case 'not-reproduced':
      return say(
        `${finding.cases}件案件按原规则重演与档案不一致(规则版本较旧或平台异常),仅供参考`,
        `${count(finding.cases, 'case')} did not come out as recorded when re-run under their own rules; take them as a hint`,
      );
    default: {
      const unknown: never = finding;
      return unknown;
    }
  }
}

/** A mean with one digit, rounded once. */
function meanOf(sum: number, of: number): string {
  return decimal(rounded(Math.round(sum * 100), 1, of * 10), 1);
}
