import { type PlaceScores, qionglaiScores } from './qionglai';

/** What every place sets for its scores, listed by hand. */
export const placeScores: readonly PlaceScores[] = [qionglaiScores];
