import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagedTypes } from '../../api/plug-in-packages';
import { checkPlugIns } from '../../api/plug-ins';
import { disputeTypes } from '../../dispute-types';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fengqiao-package-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A package of a backend team: plain JavaScript that knows nothing of this house but the kit it is given. */
const good = `module.exports = (kit) => ({
  code: 'packaged-parking',
  version: '1',
  name: { zh: '停车纠纷', en: 'Parking dispute' },
  claim: kit.claim({ subject: kit.field.choice(['place', 'fee'], '事由'), demand: kit.field.text('诉求') }),
  clocks: [
    {
      code: 'mediation-period', name: { zh: '调解期限', en: 'the mediation period' }, basis: 'TEAM-1', length: 20, unit: 'calendarDay',
      roll: true, scope: 'case', duty: 'holder', ends: 'breach', start: ['accepted'], meet: ['agreed', 'failed'],
      stop: ['withdrawn', 'suitReported', 'enter:ended'], recurring: false, reminders: [], ladder: null, suspendable: false, extension: null,
    },
    ...kit.confirmation.clocks,
  ],
  guards: [...kit.confirmation.guards, ...kit.safeguards.guards],
  milestones: [...kit.safeguards.milestones],
  suspensionReasons: [],
  remedies: [{ code: 'court', zh: '向人民法院起诉', en: 'suit' }],
  bases: [
    { code: 'TEAM-1', zh: '本地规定', en: 'a local rule', verification: 'setting' },
    ...kit.confirmation.bases, ...kit.mediation.bases, ...kit.safeguards.bases,
  ],
});`;

const write = (name: string, source: string) => {
  mkdirSync(join(folder, 'node_modules', name), { recursive: true });
  writeFileSync(join(folder, 'node_modules', name, 'index.js'), source);
};

test('a type of a package joins those of the house and is checked like them', () => {
  write('parking-disputes', good);
  const [type] = packagedTypes(['parking-disputes'], folder);
  expect(type).toMatchObject({
    code: 'packaged-parking',
    clocks: expect.arrayContaining([expect.objectContaining({ code: 'court-ceiling' })]),
  });
  expect(type?.claim.safeParse({ subject: 'fee', demand: '退还多收的停车费' }).success).toBe(true);
  expect(() => checkPlugIns([...disputeTypes, ...(type ? [type] : [])])).not.toThrow();
});

test('a code that stands twice stops the start', () => {
  write('parking-disputes', good.replace("'packaged-parking'", "'civil'"));
  expect(() => checkPlugIns([...disputeTypes, ...packagedTypes(['parking-disputes'], folder)])).toThrow(
    'civil: a dispute type of this code stands twice',
  );
});

test.each([
  ['a package that is not there', '', /absent of DISPUTE_TYPE_PACKAGES cannot be loaded: .*Cannot find module/],
  ['no function', 'module.exports = { code: 1 };', 'the package absent exports no function (kit) => dispute type'],
  ['a clock in an unknown unit', good.replace("'calendarDay'", "'fortnight'"), 'absent: clocks.0.unit: '],
  ['a claim that is none', good.replace('kit.claim(', '('), 'absent: claim: a claim made with kit.claim({ … })'],
  ['a syntax fault', 'module.exports = (', /cannot be loaded: /],
])('%s stops the start with place and reason', (_, source, reason) => {
  if (source) write('absent', source);
  expect(() => packagedTypes(['absent'], folder)).toThrow(reason);
});
