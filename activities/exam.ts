import { ApplicationFailure } from '@temporalio/activity';
import type { Calendar } from '../domain/calendar';
import { publicationSetting } from '../domain/publication/setting';
import type { PublicationInput } from '../domain/publication/state';
import { figuresOf } from '../domain/scoring/assess';
import { type ExamKey, type ExamRules, examPeriod } from '../domain/scoring/exam';
import { sheets } from '../domain/scoring/sheets';
import type { Instant } from '../domain/time';
import { jurisdictions } from '../jurisdictions';
import { placeScores } from '../jurisdictions/scores';
import type { Database } from '../prisma/client';
import { freezeCases, officesToScore, rankExam, scoreOffices, tellBulletin } from '../read-model/exam-rows';
import { publicationId } from '../read-model/ranking-rows';
import type { ScoredOffice } from '../read-model/scorecard-rows';

/** What the workflow of an exam asks of the world. Each is bounded, and repeated it changes nothing: place, kind and period are its key. */
export interface ExamActivities {
  /** Freezes cases that have moved, a hundred from behind `after`; answers where to go on, or null. Refuses for good a place or a period nobody knows. */
  freezeCases(exam: ExamKey, after: string): Promise<string | null>;
  /** The offices of the place that are scored. */
  officesToScore(exam: ExamKey): Promise<readonly ScoredOffice[]>;
  /** Writes the scorecards of these offices. */
  scoreOffices(exam: ExamKey, offices: readonly ScoredOffice[]): Promise<void>;
  /** Tells each office its figures of the week; answers how many were told. */
  tellBulletin(exam: ExamKey, at: Instant): Promise<number>;
  /** Ranks, and answers with what its publication begins with, opened at `at`; null where nobody has a scorecard. */
  rankExam(exam: ExamKey, at: Instant): Promise<PublicationInput | null>;
}

interface Dependencies {
  readonly database: Database;
  /** The working calendar at a moment (epoch ms UTC). */
  readonly calendar: (at: Instant) => Promise<Calendar>;
}

export function examActivities({ database, calendar }: Dependencies): ExamActivities {
  return {
    freezeCases: async (exam, after) => {
      known(exam);
      return freezeCases(database, exam, after);
    },
    officesToScore: ({ place }) => officesToScore(database, place),
    scoreOffices: (exam, offices) => scoreOffices(database, exam, known(exam).rules, offices),
    tellBulletin: (exam, at) => tellBulletin(database, exam, at),
    rankExam: async (exam, openedAt) => {
      const { rules, periods, officeHours, spreadMinutes } = known(exam);
      const published = await rankExam(database, exam, rules);
      if (!published || exam.kind === 'weekly-bulletin') return null;
      const { place, kind, period } = exam;
      const sheet = sheets.find(({ code, version }) => code === rules.sheet.code && version === rules.sheet.version);
      const { holidays, makeUpWorkdays, ...days } = await calendar(openedAt);
      const working = { calendar: { ...days, holidays: [...holidays], makeUpWorkdays: [...makeUpWorkdays] }, officeHours, spreadMinutes };
      const setting = publicationSetting(periods, working);
      return {
        id: publicationId(exam),
        place,
        kind,
        period,
        ...published,
        figures: sheet ? figuresOf(sheet) : [],
        rules,
        openedAt,
        setting,
      };
    },
  };
}

/** What a place has set for its exams. */
function known(exam: ExamKey) {
  const scores = placeScores.find(({ place }) => place === exam.place);
  const place = jurisdictions.find(({ code }) => code === exam.place);
  if (!scores || !place) throw ApplicationFailure.nonRetryable(`no scores are set for ${exam.place}`, 'UnknownPlace');
  if (!examPeriod(exam)) throw ApplicationFailure.nonRetryable(`${exam.period} is no period of ${exam.kind}`, 'UnknownPeriod');
  const { sheet, vetoBasis, minimumCases, publication: periods } = scores;
  const rules: ExamRules = { sheet, vetoBasis, minimumCases: minimumCases.number };
  const { officeHours, spreadMinutes } = place;
  return { rules, periods, officeHours, spreadMinutes };
}
