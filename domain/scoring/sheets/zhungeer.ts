import type { ScoreSheet } from '../../../contracts/score-sheet';
import { words } from '../words';

const source = { code: 'C.2-2', verification: 'S' } as const;
const callBack = words('回访记录', 'the record of call-backs');

/** Jungar Banner, Inner Mongolia 准格尔旗接诉即办: 30, 35 and 35 per cent (scoring C.2-2, a commentary and no official text). */
export const zhungeer: ScoreSheet = {
  code: 'ZHUNGEER-THREE-RATES',
  version: 1,
  name: words('准格尔旗接诉即办"三率"', 'Jungar Banner, the three rates'),
  of: 100,
  floor: 0,
  cap: 100,
  principle: null,
  source,
  items: [
    {
      code: 'response',
      name: words('响应率', 'response rate'),
      points: 30,
      rule: { kind: 'share', metric: 'MX-8a' },
      floor: 0,
      cap: 30,
      side: 'process',
      evidence: words('派单与联系记录', 'the record of orders and contacts'),
      source,
      reading: null,
    },
    {
      code: 'resolution',
      name: words('解决率', 'resolution rate'),
      points: 35,
      rule: { kind: 'share', metric: 'MX-8b' },
      floor: 0,
      cap: 35,
      side: 'effect',
      evidence: callBack,
      source,
      reading: null,
    },
    {
      code: 'satisfaction',
      name: words('满意率', 'satisfaction rate'),
      points: 35,
      rule: { kind: 'share', metric: 'MX-8c' },
      floor: 0,
      cap: 35,
      side: 'effect',
      evidence: callBack,
      source,
      reading: null,
    },
  ],
};
