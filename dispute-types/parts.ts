import { field } from '../contracts/claim';
import type { LegalBasis, NamedClock, NamedMilestone, Words } from '../contracts/plug-ins';

/** A text in both languages. */
export const words = (zh: string, en: string): Words => ({ zh, en });

type OwnClock = Pick<NamedClock, 'code' | 'name' | 'basis' | 'length' | 'unit' | 'duty' | 'start' | 'meet'> & Partial<NamedClock>;

/**
 * A clock of the case with what most have: it stops with the case alone, nothing lengthens it, its text says nothing of roll-over. A right of
 * the parties, and what nobody owes, lapses; what somebody owes can be missed.
 */
export const clock = (own: OwnClock): NamedClock => ({
  roll: 'silent',
  scope: 'case',
  ends: own.duty === 'parties' || own.duty === 'nobody' ? 'lapse' : 'breach',
  stop: ['enter:ended'],
  recurring: false,
  reminders: [],
  ladder: null,
  suspendable: false,
  extension: null,
  ...own,
});

type OwnMilestone = Pick<NamedMilestone, 'code' | 'basis' | 'stages'> & Partial<NamedMilestone>;

/** A milestone that follows no other, is reached once and does nothing but what its clocks make of it, unless it says so. */
export const milestone = (zh: string, en: string, own: OwnMilestone): NamedMilestone => ({
  name: words(zh, en),
  after: [],
  repeats: false,
  effect: null,
  ...own,
});

/** A dispute with an office, or about one 涉及单位: it sees nothing of it, gets it never, and stands in the line of nobody who has it (G-4). */
export const accusedOffice = () =>
  field.text('所涉单位的编号 id of the office the dispute is with or about: it sees nothing of it and never gets it (G-4)').optional();

/** An article, with how sure it is. */
export const article = (code: string, verification: LegalBasis['verification'], zh: string, en: string): LegalBasis => ({
  code,
  zh,
  en,
  verification,
});
