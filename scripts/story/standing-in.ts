import { standInWords } from '../../api/texts/stand-in';
import type { Words } from '../../contracts/plug-ins';
import type { StandIn } from '../../domain/office';
import type { Scene } from './scene';

/** That a post was vacant and who stood in 岗位空缺代行; nothing where none was. */
export function standingIn({ standIn }: { readonly standIn?: StandIn }, by: string, scene: Scene): Words {
  if (!standIn) return { zh: '', en: '' };
  return standInWords(standIn.vacant.map(scene.office), standIn.as, scene.office(by));
}
