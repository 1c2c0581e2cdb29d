import type { Words } from '../../contracts/plug-ins';
import type { StandIn } from '../../domain/office';

const capacities: { readonly [as in StandIn['as']]: Words } = {
  deputy: { zh: '由代行单位{by}承担', en: 'its deputy {by} stands in' },
  above: { zh: '由再上一级{by}承担', en: 'it goes to the next level, {by}' },
  top: { zh: '各级岗位均空缺,仍报最上级{by}', en: 'every post above is vacant and it goes to the top all the same, {by}' },
};

/** Whether this is a capacity in which one may stand in. */
export function isCapacity(as: unknown): as is StandIn['as'] {
  return as === 'deputy' || as === 'above' || as === 'top';
}

/** The flag of a vacant post 岗位空缺代行, in brackets: which posts were vacant, and who acts in what capacity. */
export function standInWords(vacant: readonly Words[], as: StandIn['as'], by: Words): Words {
  const posts = { zh: vacant.map(({ zh }) => zh).join('、'), en: vacant.map(({ en }) => en).join(' and ') };
  const { zh, en } = capacities[as];
  return {
    zh: `(${posts.zh}岗位空缺,${zh.replace('{by}', by.zh)})`,
    en: ` (the post of ${posts.en} is vacant: ${en.replace('{by}', by.en)})`,
  };
}
