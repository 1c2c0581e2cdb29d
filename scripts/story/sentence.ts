import type { Words } from '../../contracts/plug-ins';
import type { DisputeFact } from '../../domain/dispute/facts';
import { actSentence } from './act-sentence';
import type { Scene } from './scene';
import { systemSentence } from './system-sentence';

/** A fact as somebody tells it who was there: who did what, without a name of a person and without an id. */
export function sentence(fact: DisputeFact, scene: Scene): Words {
  return 'by' in fact && 'office' in fact ? actSentence(fact, scene) : systemSentence(fact, scene);
}
