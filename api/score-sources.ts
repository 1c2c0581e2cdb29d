import type { FindingRequest, SurveyRequest } from '../contracts/api/score-sources';
import { countsAskedOf, ratesAskedOf } from '../domain/scoring/assess';
import { sheets } from '../domain/scoring/sheets';
import { placeScores } from '../jurisdictions/scores';
import type { Caller } from './caller';
import type { Dependencies } from './dependencies';
import { documentId, sha256 } from './hashes';
import { lookUp } from './look-up';
import { officesBelow } from './offices-below';
import { once } from './once';
import { Problem } from './problem';
import type { Answer } from './route';

/**
 * Keeps what a third-party survey found. Refuses: whoever does not supervise, a measure no score sheet asks for, an office that is neither the caller's nor
 * below it, an office twice, and more than were asked.
 */
export async function recordSurvey(world: Dependencies, caller: Caller, key: string, body: SurveyRequest): Promise<Answer> {
  requireRole(caller, ['supervisor']);
  const measures = [...new Set(sheets.flatMap(ratesAskedOf))];
  if (!measures.includes(body.measure)) throw new Problem('figure-unknown', { field: 'measure', expected: measures.join(', ') });
  const below = await officesBelow(world.database, caller);
  for (const [index, { office, numerator, denominator }] of body.results.entries()) {
    if (!below.includes(office)) throw new Problem('unknown-office', { field: `results.${index}.office` });
    if (numerator > denominator)
      throw new Problem('more-than-asked', { field: `results.${index}.numerator`, expected: `<= ${denominator}` });
  }
  const offices = body.results.map(({ office }) => office);
  const twice = offices.findIndex((office, index) => offices.indexOf(office) !== index);
  if (twice >= 0) throw new Problem('office-twice', { field: `results.${twice}.office`, expected: 'each office once' });
  return once(world, caller, asked(key, 'record-survey', body), async (tx, id) => {
    await tx.survey.create({ data: { id, place: caller.place, ...body, author: caller.id } });
    return { status: 201, body: { id, href: `/v1/surveys?id=${id}` } };
  });
}

/**
 * Keeps a finding of a bonus with its document. Refuses: whoever neither leads nor supervises, the caller's own office and those not below it, a count the
 * place's sheet does not ask for, and an approver without the power.
 */
export async function recordFinding(world: Dependencies, caller: Caller, key: string, body: FindingRequest): Promise<Answer> {
  requireRole(caller, ['leader', 'supervisor']);
  const { sheet: named } = placeScores.find(({ place }) => place === caller.place) ?? {};
  const sheet = sheets.find(({ code, version }) => code === named?.code && version === named?.version);
  const counts = sheet ? countsAskedOf(sheet) : [];
  if (!counts.includes(body.count)) throw new Problem('figure-unknown', { field: 'count', expected: counts.join(', ') || 'none' });
  const below = await officesBelow(world.database, caller);
  if (body.office === caller.office || !below.includes(body.office)) throw new Problem('unknown-office', { field: 'office' });
  const context = { database: world.database, place: caller.place, stream: '', number: '', asking: caller.office };
  await lookUp(context, 'approver', body.approver, 'approver', body);
  return once(world, caller, asked(key, 'record-finding', body), async (tx, id) => {
    const { reason, ...rest } = body;
    const document = documentId(id, 'reason');
    const kept = { id: document, stream: `finding-${id}`, kind: 'finding', hash: sha256(reason), text: reason, author: caller.id };
    await tx.document.create({ data: { ...kept, commandId: id } });
    await tx.scoreFinding.create({ data: { id, place: caller.place, ...rest, document, author: caller.id } });
    return { status: 201, body: { id, href: `/v1/findings?id=${id}` } };
  });
}

function requireRole({ roles }: Caller, wanted: readonly string[]): void {
  if (!roles.some((role) => wanted.includes(role))) throw new Problem('not-allowed', { expected: wanted.join(', ') });
}

const asked = (key: string, operation: string, body: object) => ({ key, stream: 'scores', operation, body });
