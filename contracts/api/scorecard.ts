import { z } from 'zod';
import { AllowedSignal, Moment, nextCursor, Words } from './words';

const Named = z.strictObject({ id: z.string(), name: Words });

/** What every version of a scorecard or a ranking says of itself. */
const version = {
  id: z.string(),
  kind: z.string().describe('monthly-exam, weekly-bulletin, annual-target or negative-list.'),
  period: z.string().describe('The month, the year, or the week from Monday to Sunday.'),
  version: z.int(),
  corrects: z.string().nullable().describe('The version it corrects, which stays as it was.'),
  computedAt: Moment,
  releasedAt: Moment.nullable().describe('Since when everybody can read it; null for a preview.'),
  href: z.string(),
};

/** One line of the list of scorecards 绩效卡. */
export const ScorecardItem = z.strictObject({
  ...version,
  office: Named,
  level: z.string(),
  type: z.string().nullable().describe('The type of dispute; null for all types.'),
  why: z.string().describe('computed by the exam, changed by what became true since, or objection.'),
  sheet: z.strictObject({ code: z.string(), version: z.int() }),
  points: z.number(),
  complete: z.boolean().describe('Whether every item has points; what is not complete is not ranked.'),
  cases: z.int(),
});
export const ScorecardPage = z.strictObject({ items: z.array(ScorecardItem), nextCursor });

const Excused = z.strictObject({ number: z.string(), reason: z.string(), approver: z.string() });

/** One figure: numerator and denominator, and the numbers of the cases behind them. */
const FigureView = z.strictObject({
  code: z.string(),
  name: Words,
  numerator: z.int(),
  denominator: z.int().nullable(),
  printed: z.string().nullable().describe('Null where there is nothing to divide by.'),
  hits: z.array(z.string()).describe('The cases in the numerator; for the office itself and those above, empty for others.'),
  rest: z.array(z.string()).describe('The cases only in the denominator.'),
  excused: z.array(Excused).describe('The cases that count on neither side, and why.'),
});

/** A scorecard with everything its points rest on, so that each can be contested. */
export const ScorecardView = ScorecardItem.extend({
  publication: z.string().nullable().describe('Where to object: the address of its publication.'),
  lines: z.array(
    z.strictObject({
      item: z.string(),
      name: Words,
      status: z.string(),
      points: z.number().nullable(),
      uncapped: z.number().nullable(),
      missing: z.string().nullable(),
      how: Words.describe('How the points come about, to be checked with a pencil.'),
    }),
  ),
  total: Words,
  figures: z.array(FigureView),
  faults: z.strictObject({ 'missed-deadlines': z.array(z.string()), 'unanswered-cards': z.array(z.string()) }),
  excusedFaults: z.array(Excused.extend({ fault: z.string() })),
  findings: z.array(z.string()),
  surveys: z.array(z.string()),
});

/** A ranking 排名, or a negative list 负面清单. */
export const RankingView = z.strictObject({
  ...version,
  publication: z.string(),
  levels: z.array(
    z.strictObject({
      level: z.string(),
      ranked: z.array(z.strictObject({ office: Named, rank: z.int(), points: z.number(), vetoed: z.boolean() })),
      notRanked: z.array(z.strictObject({ office: Named, why: z.array(z.string()), missing: z.array(z.string()) })),
    }),
  ),
  negative: z.array(
    z.strictObject({
      office: Named,
      level: z.string(),
      missed: z.int(),
      unanswered: z.int(),
      missedDeadlines: z.array(z.string()).describe('The cases; for the office itself and those above.'),
      unansweredCards: z.array(z.string()).describe('The cases; for the office itself and those above.'),
    }),
  ),
});
export const RankingPage = z.strictObject({ items: z.array(RankingView), nextCursor });

/** One line of the list of publications 公布程序. */
export const PublicationItem = z.strictObject({
  id: z.string(),
  kind: z.string(),
  period: z.string(),
  issuer: Named,
  status: z.string().describe('preview, answering, to-release or released.'),
  openedAt: Moment,
  dueAt: Moment.nullable(),
  href: z.string(),
});
export const PublicationPage = z.strictObject({ items: z.array(PublicationItem), nextCursor });

/** A publication with the objections the caller may read: its own, those of the offices below, all for who publishes. */
export const PublicationView = PublicationItem.extend({
  seq: z.int(),
  offices: z.array(Named),
  figures: z.array(z.string()).describe('What can be objected to.'),
  unanswered: z.int(),
  objections: z.array(
    z.strictObject({
      id: z.string(),
      office: Named,
      figure: z.string(),
      case: z.string().nullable(),
      reason: z.string(),
      at: Moment,
      answer: z
        .strictObject({ result: z.string(), exclude: z.array(z.string()), approver: z.string(), reason: z.string(), at: Moment })
        .nullable(),
    }),
  ),
  signals: z.array(AllowedSignal),
});
