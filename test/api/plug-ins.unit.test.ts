import { checkPlugIns } from '../../api/plug-ins';
import { civil } from '../../dispute-types/civil';
import { qionglai } from '../../jurisdictions/qionglai';

test('the plans of every type in every place are sound', () => {
  expect(() => checkPlugIns()).not.toThrow();
});

test('a broken one stops the start with its place and its reason', () => {
  const broken = { ...qionglai, clockLadders: { 'mediation-period': 'no-such-ladder' } };
  expect(() => checkPlugIns([civil], [broken])).toThrow(/civil in qionglai: clock mediation-period: ladder no-such-ladder is not defined/);
});
