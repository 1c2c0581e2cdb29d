import type { GuardRule } from '../../../contracts/plan';
import { petitionGuardCodes, petitionObjection } from '../../../domain/petition/guards';
import { offices } from '../../support/dispute-spec';
import { petitionCommand as command, petitioned } from '../../support/petition-spec';

const objection = (rule: GuardRule, sent: ReturnType<typeof command>) => {
  const { state } = petitioned();
  return petitionObjection({ ...state, plan: { ...state.plan, guards: [rule] } }, sent);
};

test('every guard of a petition is tried here', () => {
  expect(petitionGuardCodes).toEqual(['legal-process-first', 'town-list']);
});

test('G-11: what a suit, arbitration or reconsideration decides is not accepted, and the way there is named', () => {
  const rule = { code: 'legal-process-first', basis: 'G-11', values: [] };
  const accepted = (legalRoute: string | undefined) => objection(rule, command('accept-petition', '2026-03-06 09:00', { legalRoute }));
  expect(accepted('arbitration')).toEqual({
    code: 'legal-process-first',
    field: 'legalRoute',
    expected: 'refer-petition (route: arbitration)',
    basis: 'G-11',
  });
  expect(accepted(undefined)?.expected).toBe('none; litigation, arbitration, reconsideration, other-procedure: refer-petition');
  expect(accepted('prayer')?.code).toBe('legal-process-first');
  expect(accepted('none')).toBeUndefined();
  expect(objection(rule, command('refer-petition', '2026-03-06 09:00'))).toBeUndefined();
});

test('G-13: a town is given no petition outside its list, the county is', () => {
  const rule = { code: 'town-list', basis: 'G-13', values: ['simple-petition'] };
  const given = (office: (typeof offices)[keyof typeof offices]) =>
    objection(rule, command('transfer-petition', '2026-03-04 09:00', { office }));
  expect(given(offices.town)).toEqual({ code: 'not-on-town-list', field: 'office', expected: '>= county', basis: 'G-13' });
  expect(given(offices.village)?.code).toBe('not-on-town-list');
  expect(given(offices.city)).toBeUndefined();
  expect(objection({ ...rule, values: ['petition'] }, command('transfer-petition', '2026-03-04 09:00'))).toBeUndefined();
});
