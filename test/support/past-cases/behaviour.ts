import type { CommandName } from '../../../contracts/commands';
import type { Status } from '../../../domain/dispute/state';
import { DAY, HOUR } from '../../../domain/time';

type Below = (count: number) => number;

/** How an office of these cases works: at once, when it gets round to it, or hardly at all. */
type Manner = 'prompt' | 'late' | 'silent';

/** The manner of an office: the same in all cases of one seed. The city and its county answer at once more often. */
export function mannerOf(office: string, seed: number): Manner {
  const lot = [...`${office}${seed}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7) % 10;
  if (!office.includes('-')) return lot < 7 ? 'prompt' : 'late';
  return lot < 4 ? 'prompt' : lot < 8 ? 'late' : 'silent';
}

/** How long until the office acts again, in ms; undefined when it leaves the case lying. */
export function pauseOf(manner: Manner, below: Below): number | undefined {
  const span = { prompt: 2 * DAY, late: 7 * DAY, silent: 16 * DAY }[manner];
  if (below(100) < { prompt: 1, late: 3, silent: 15 }[manner]) return undefined;
  return HOUR + below(span);
}

type Weights = Readonly<Partial<Record<CommandName, number>>>;

/** What may be done beside the story, in any stage. */
const beside: Weights = { 'answer-card': 20, 'cancel-card': 3 };

/** What changes a case itself; one lot in six. */
const seldom: Weights = { 'adopt-plan': 1, 'correct-date': 1, 'correct-assignment': 1, 'correct-party': 1, 'report-event': 1 };

const story: Readonly<Record<Status, Weights>> = {
  registered: { accept: 80, decline: 4, 'hand-up': 6, reply: 8, withdraw: 2 },
  accepted: { route: 75, 'report-progress': 8, 'record-milestone': 6, withdraw: 3, resume: 10 },
  mediating: {
    ...{ 'hold-session': 24, 'report-progress': 30, 'conclude-agreement': 14, 'fail-mediation': 5, suspend: 6, resume: 30 },
    ...{ extend: 6, 'hand-up': 3, withdraw: 2, 'report-suit': 2, 'record-milestone': 14 },
  },
  confirming: {
    ...{ 'apply-confirmation': 40, 'waive-confirmation': 24, 'accept-confirmation': 40, 'rule-confirmation': 50, 'refuse-confirmation': 4 },
    ...{ 'report-progress': 20, extend: 4, 'record-milestone': 5 },
  },
  proceeding: { 'record-milestone': 50, 'report-progress': 30, 'hold-session': 5, suspend: 4, resume: 20, extend: 4 },
  visiting: { 'record-visit': 70, 'report-progress': 12, 'apply-confirmation': 3 },
  scoring: {},
  watching: { 'report-rebound': 6, 'record-milestone': 6 },
  ended: {},
};

/** One of the commands that may be sent now, by chance: the likelier, the heavier it weighs in this stage. */
export function chosen(status: Status, possible: readonly CommandName[], below: Below): CommandName | undefined {
  const rare = below(6) === 0 ? seldom : {};
  const weigh = (name: CommandName) => story[status][name] ?? beside[name] ?? rare[name] ?? 0;
  // Watching, most often nothing happens any more.
  const idle = status === 'watching' ? 500 : 0;
  let lot = below(
    Math.max(
      1,
      possible.reduce((sum, name) => sum + weigh(name), idle),
    ),
  );
  return possible.find((name) => {
    lot -= weigh(name);
    return lot < 0;
  });
}
