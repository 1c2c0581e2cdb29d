import { placeScores } from '../../jurisdictions/scores';
import type { PlaceScores } from '../../jurisdictions/scores/qionglai';
import type { Database } from '../../prisma/client';
import type { Caller } from '../caller';
import { Problem } from '../problem';

const signing = ['leader', 'supervisor'] as const;

/** The rules of a place for whoever may read its lists: leaders and supervisors of its county-level offices, and its auditors. Refuses: another place, a place without rules, another caller. */
export async function rulesToRead(database: Database, caller: Caller, place: string): Promise<PlaceScores> {
  if (caller.place !== place) throw new Problem('other-place', { field: 'place' });
  const rules = placeScores.find((each) => each.place === place);
  if (!rules) throw new Problem('unknown-place', { field: 'place' });
  if (caller.roles.includes('auditor') || (signs(caller) && (await ofTheCounty(database, caller)))) return rules;
  throw new Problem('not-allowed', { expected: 'county: leader, supervisor; auditor' });
}

/** The same for whoever signs: a leader or supervisor of a county-level office, as a named person. */
export async function rulesToSign(
  database: Database,
  caller: Caller,
  place: string,
): Promise<{ readonly rules: PlaceScores; readonly person: string }> {
  const rules = await rulesToRead(database, caller, place);
  const { person } = caller;
  if (person === null || !signs(caller) || !(await ofTheCounty(database, caller)))
    throw new Problem('not-allowed', { expected: 'county: leader, supervisor (a named person 具名人员)' });
  return { rules, person };
}

function signs({ roles }: Caller): boolean {
  return signing.some((role) => roles.includes(role));
}

async function ofTheCounty(database: Database, { office }: Caller): Promise<boolean> {
  const row = await database.office.findUnique({ where: { id: office }, select: { level: true, kind: true } });
  return row !== null && row.level === 'county' && row.kind !== 'court';
}
