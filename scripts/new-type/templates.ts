import type { LegalRow } from '../../contracts/law';

/** A dispute type that is to be written. */
export interface NewType {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** The row of the table of law its period comes from; without one it has none of its own. */
  readonly row: (LegalRow & { readonly period: NonNullable<LegalRow['period']> }) | undefined;
}

/** `rural-land` as a variable: `ruralLand`. */
export function variableOf(code: string): string {
  return code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
const rolls = { roll: 'true', noRoll: 'false', silent: "'silent'" } as const;

function clockOf({ row }: NewType): string {
  if (!row)
    return '    // No source sets a period: the weekly update of the place keeps the mediation moving. A period of its own is called mediation-period.\n';
  const { length, unit, roll } = row.period;
  return `    {
      code: 'mediation-period',
      name: { zh: ${quoted(row.title.zh)}, en: ${quoted(row.title.en)} },
      basis: '${row.code}',
      length: ${length},
      unit: '${unit}',
      roll: ${rolls[roll]},
      scope: 'case',
      duty: 'holder',
      ends: 'breach',
      // ${row.start ? `${row.start.zh} ${row.start.en}` : 'The source does not say what begins it.'} Choose the event.
      start: ['accepted', 'reopened', 'visited:dissatisfied', 'ruled:rejected'],
      meet: ['agreed', 'failed'],
      stop: ['withdrawn', 'suitReported', 'enter:ended'],
      recurring: false,
      reminders: [],
      ladder: null,
      suspendable: false,
      extension: null,
    },
`;
}

function basisOf({ row }: NewType): string {
  if (!row) return '';
  return `    {
      code: '${row.code}',
      zh: ${quoted(`${row.article.zh}:${row.title.zh}`)},
      en: ${quoted(`${row.article.en}: ${row.title.en}`)},
      verification: '${row.verification}',
    },
`;
}

/** The literal, in the manner of its sisters. */
export function literalOf(type: NewType): string {
  const { code, zh, en } = type;
  return `import { claim, field } from '../contracts/claim';
import type { DisputeType } from '../contracts/plug-ins';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { effectOfAgreement, freeMediation, freeOfCharge, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/** ${en} ${zh}. */
export const ${variableOf(code)}: DisputeType = {
  code: '${code}',
  version: '1',
  name: { zh: ${quoted(zh)}, en: ${quoted(en)} },
  claim: claim({
    demand: field.text('诉求 what the applicant asks for'),
    amount: field.yuan('标的额(元) amount in yuan').optional(),
    happenedOn: field.pastDate('发生日期 when it happened').optional(),
  }),
  clocks: [
${clockOf(type)}    ...confirmationClocks,
  ],
  guards: [
    { code: 'remedies-told', basis: 'G-2', values: ['arbitration', 'administrative', 'court'] },
    jointApplication,
    confirmable,
    freeOfCharge,
    ...safeguards,
  ],
  milestones: safeguardMilestones,
  suspensionReasons: [],
  remedies: [
    { code: 'arbitration', zh: '依仲裁协议申请仲裁', en: 'arbitration, where the parties have agreed on it' },
    { code: 'administrative', zh: '行政途径', en: 'administrative remedy' },
    { code: 'court', zh: '向人民法院起诉', en: 'suit before the people’s court' },
  ],
  bases: [
${basisOf(type)}    freeMediation,
    effectOfAgreement,
    ...confirmationBases,
    ...safeguardBases,
    remediesTold,
  ],
};
`;
}

/** Its first test: sound in every place, and its period runs. */
export function testOf(type: NewType): string {
  const name = variableOf(type.code);
  const period = type.row
    ? `
test('${type.row.code}: the period runs from acceptance until an agreement', () => {
  const begun = mediating(planOf(${name}), '2026-03-02');
  expect(begun.clock('mediation-period').status).toBe('running');
  expect(begun.when(command('conclude-agreement', '2026-03-02 11:00')).clock('mediation-period').status).toBe('met');
});
`
    : '';
  return `import { disputeTypes } from '../../dispute-types';
import { ${name} } from '../../dispute-types/${type.code}';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
${type.row ? "import { command } from '../support/dispute-spec';\nimport { mediating, planOf } from './stories';\n" : ''}
test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(${name}, place, disputeTypes))).toEqual([]);
});

test('a claim says what the applicant asks for', () => {
  expect(${name}.claim.safeParse({ demand: '赔偿。' }).success).toBe(true);
  expect(${name}.claim.safeParse({}).success).toBe(false);
});
${period}`;
}

/** Its first story, from registration to close-out on the real engine. */
export function storyOf({ code, en }: NewType): string {
  return `import type { TypeStory } from '../../support/type-story';

/** ${en}. Every clock of the type must come about in one of its stories. */
export const ${variableOf(code)}Stories: readonly TypeStory[] = [
  {
    title: 'agreed, brought to the court and confirmed',
    steps: [
      ['accept'],
      ['reply', {}],
      ['route'],
      { days: 1 },
      ['conclude-agreement'],
      { days: 1 },
      ['apply-confirmation'],
      { days: 1 },
      ['accept-confirmation'],
      { days: 1 },
      ['rule-confirmation'],
      { days: 1 },
      ['record-visit'],
      { days: 100 },
    ],
    ends: 'confirmed',
  },
];
`;
}
