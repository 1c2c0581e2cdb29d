import type { ScoreSheet, SheetItem } from '../../../contracts/score-sheet';
import { words } from '../words';

const source = { code: 'C.2-6', verification: 'S' } as const;

const resolved = (code: string, zh: string, en: string, at: number, points: number): SheetItem => ({
  code,
  name: words(zh, en),
  points,
  rule: { kind: 'target', metric: code, at },
  floor: 0,
  cap: points,
  side: 'effect',
  evidence: words('信访台账', 'the register of petitions'),
  source,
  reading: words('未达目标如何给分未见', 'What is given below the target was not seen'),
});

/** Fangshan, Beijing, housing 房山住建委"三率" in the older meaning: resolution rates by kind of petition (scoring C.2-6). */
export const fangshan: ScoreSheet = {
  code: 'FANGSHAN-THREE-RATES',
  version: 1,
  name: words('房山住建委信访"三率"', 'Fangshan housing commission, three rates'),
  of: 20,
  floor: 0,
  cap: 20,
  principle: null,
  source,
  items: [
    resolved('first-resolved', '初信初访化解率', 'first letters and visits resolved', 90, 7),
    resolved('repeat-resolved', '重信重访化解率', 'repeat letters and visits resolved', 80, 7),
    resolved('backlog-resolved', '积案化解率', 'historical backlog resolved', 70, 6),
  ],
};
