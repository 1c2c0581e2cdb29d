import type { ScoreSheet } from '../../../contracts/score-sheet';
import { dachuanKeyWork, dachuanSystem } from './dachuan';
import { fangshan } from './fangshan';
import { meilong } from './meilong';
import { office } from './office';
import { wenzhou } from './wenzhou';
import { zhungeer } from './zhungeer';

/** Every released version of every score sheet, listed by hand. */
export const sheets: readonly ScoreSheet[] = [dachuanSystem, dachuanKeyWork, zhungeer, wenzhou, meilong, fangshan, office];
