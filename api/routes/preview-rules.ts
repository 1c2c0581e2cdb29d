import type { z } from 'zod';
import { z as schema } from 'zod';
import { PreviewPage, PreviewRequest } from '../../contracts/api/preview';
import { limit } from '../../contracts/api/words';
import { changeFault } from '../../domain/what-if/change-faults';
import { findingsOf } from '../../domain/what-if/findings';
import { sumOf } from '../../domain/what-if/sum';
import { calendarOf } from '../calendar';
import { Cursor, decodeCursor, page } from '../cursor';
import { previewExamples } from '../examples/requests';
import { namesOf } from '../names';
import { previewOf } from '../preview';
import { Problem } from '../problem';
import { Nothing, route } from '../route';
import { rulesOfToday } from '../rules-of-today';
import { changeFaults } from '../texts/change-faults';
import { findingText } from '../texts/findings';
import { moment } from '../views/moment';
import { casePreview, sumView } from '../views/preview';
import { always, withBody } from './common';

const mayTry = ['leader', 'supervisor'] as const;

/**
 * What changed rules would have made of the cases the caller sees 规则试算, before they go live: their facts are re-run, nothing is changed. Refuses a change that
 * names nothing, cannot be, breaks the law or changes nothing.
 */
export const previewRules = route(
  {
    id: 'previewRules',
    method: 'post',
    path: '/v1/rules/preview',
    tag: 'Catalogue',
    summary: 'Try changed rules on past cases 规则试算',
    params: Nothing,
    query: schema.strictObject({ limit, cursor: Cursor }),
    body: PreviewRequest,
    answers: {
      200: {
        description: 'The sum of all, and a page of the cases that change, newest first. Nothing is changed by asking.',
        schema: PreviewPage,
      },
    },
    problems: [
      ...always,
      ...withBody,
      'not-allowed',
      'too-many-cases',
      'preview-busy',
      ...Object.keys(changeFaults).filter((code): code is keyof typeof changeFaults => code in changeFaults),
    ],
    examples: previewExamples,
  },
  async (world, caller, { query: { limit: size, cursor }, body }) => {
    if (!mayTry.some((role) => caller.roles.includes(role))) throw new Problem('not-allowed', { expected: mayTry.join(', ') });
    const below = decodeCursor(cursor, /^[\w-]+$/);
    const fault = changeFault(body.changes, rulesOfToday(caller.place, await calendarOf(world.database, world.now())));
    if (fault) throw new Problem(fault.code, { field: fault.field, expected: fault.expected, basis: fault.basis });
    const { asOf, trials } = await previewOf(world, caller, body);
    const sum = sumOf(trials);
    const names = await namesOf(world.database, officesIn(trials));
    const changed = trials.filter(({ number, effects }) => effects.length > 0 && (below === undefined || number < below));
    const { rows, nextCursor } = page(changed.slice(0, size + 1), size, ({ number }) => number);
    const answer: z.infer<typeof PreviewPage> = {
      asOf: moment(asOf),
      findings: findingsOf(sum, body.changes).map((finding) => ({
        code: finding.code,
        ...findingText(finding, (office) => names(office).name),
      })),
      sum: sumView(sum, names),
      items: rows.map((trial) => casePreview(trial, names)),
      nextCursor,
    };
    return { status: 200, body: answer };
  },
);

function officesIn(trials: Awaited<ReturnType<typeof previewOf>>['trials']): readonly string[] {
  return [...new Set(trials.flatMap(({ effects }) => effects.map(({ office }) => office)))];
}
