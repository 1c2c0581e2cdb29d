import { z } from 'zod';
import type { PublicationState } from '../domain/publication/state';
import type { Assessment } from '../domain/scoring/assess';
import type { Ranking } from '../domain/scoring/ranking';

const Essentials = z.looseObject({
  card: z.looseObject({ figures: z.array(z.looseObject({ metric: z.string() })), excusedFaults: z.array(z.unknown()) }),
  result: z.looseObject({ lines: z.array(z.looseObject({ item: z.string() })) }),
});
const PublicationEssentials = z.looseObject({
  id: z.string(),
  status: z.string(),
  issuer: z.string(),
  offices: z.array(z.string()),
  objections: z.array(z.looseObject({ id: z.string() })),
  seq: z.int(),
});
const LevelEssentials = z.looseObject({ level: z.string(), ranked: z.array(z.unknown()), notRanked: z.array(z.unknown()) });

/** An assessment as the worker stored it, checked for what the API reads of it. */
export const StoredAssessment = z.custom<Assessment>((value) => Essentials.safeParse(value).success, 'a stored assessment');
/** The state of a publication as the worker stored it. */
export const StoredPublication = z.custom<PublicationState>(
  (value) => PublicationEssentials.safeParse(value).success,
  'a stored publication',
);
/** The rankings of the levels as the worker stored them. */
export const StoredLevels = z.array(z.custom<Ranking>((value) => LevelEssentials.safeParse(value).success, 'a stored ranking'));
/** The negative list as the worker stored it. */
export const StoredNegative = z.array(
  z.strictObject({
    office: z.string(),
    level: z.string(),
    missedDeadlines: z.array(z.string()),
    unansweredCards: z.array(z.string()),
  }),
);
