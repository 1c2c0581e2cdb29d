import { disputeTypes } from '../../dispute-types';
import { commercial } from '../../dispute-types/commercial';
import { intakeObjection } from '../../domain/intake/guards';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(commercial);

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(commercial, place, disputeTypes))).toEqual([]);
});

test('CMD-1: no time limit was seen, so none is counted; the weekly update of the place keeps it moving', () => {
  const spec = mediating(plan, '2026-05-11', ...updates('2026-05-18', '2026-05-25', '2026-06-01', '2026-06-08'));
  expect(spec.state).toMatchObject({ status: 'mediating', breaches: [] });
  expect(spec.state.clocks.map(({ code }) => code)).toEqual(['first-reply', 'weekly-update']);
});

test('CMD-1: a fee may be charged, and the agreement may be confirmed, by both parties together', () => {
  const agreed = mediating(plan, '2026-05-11', command('conclude-agreement', '2026-05-13 09:00', { feeYuan: 3_000 }));
  expect(agreed.reads('confirmation-window')).toBe('confirmation-window #1 village running 2026-06-13 00:00');
  agreed.when(command('apply-confirmation', '2026-05-14 09:00', { jointly: false })).thenRefused('not-jointly');
  agreed.when(command('apply-confirmation', '2026-05-14 09:00', { matter: 'title' })).thenRefused('not-confirmable');
  agreed.when(command('apply-confirmation', '2026-05-14 09:00', { matter: 'payment' })).brings('confirmationSought');
});

test('CMD-1: family, labour and consumer disputes are not commercial', () => {
  const objection = (subject: string) =>
    intakeObjection(commercial.intakeGuards ?? [], { claim: { subject }, registeredOn: '2026-05-11' })?.basis;
  expect(['family', 'labour', 'consumer', 'trade', 'intellectual-property'].map(objection)).toEqual([
    'CMD-1',
    'CMD-1',
    'CMD-1',
    undefined,
    undefined,
  ]);
});

test('G-2: failing, the parties are told of arbitration and the court', () => {
  const fail = (remediesTold: string[]) =>
    mediating(plan, '2026-05-11').when(command('fail-mediation', '2026-05-13 09:00', { remediesTold }));
  fail(['court']).thenRefused('remedies-not-told');
  fail(['court', 'arbitration']).brings('failed');
});

test('the claim takes what a clerk knows at the counter, and no field it does not know', () => {
  const least = { subject: 'construction', demand: '支付工程款' };
  expect(commercial.claim.safeParse({ ...least, contract: '施工合同', amount: 1_200_000 }).success).toBe(true);
  expect(commercial.claim.safeParse({ ...least, subject: 'neighbours' }).success).toBe(false);
  expect(commercial.claim.safeParse({ ...least, workers: 3 }).success).toBe(false);
});
