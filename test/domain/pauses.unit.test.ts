import { at, command, given } from '../support/dispute-spec';
import { petitionCommand, petitioned } from '../support/petition-spec';
import { suspended } from './stages';

// Suspended on the 5th of March at nine.
const stands = given(...suspended);

test('a suspension does not end before it begins, and nothing is changed', () => {
  const early = stands.when(command('resume', '2026-03-06 09:00', { occurred: '2026-03-04 12:00' }));
  early.thenRefused('suspension-ends-before-it-begins');
  expect(early.refusal).toMatchObject({ field: 'occurredAt', expected: '>= 2026-03-05T09:00:00+08:00' });
  expect(early.state).toEqual(stands.state);
  stands.when(command('resume', '2026-03-06 09:00', { occurred: '2026-03-05 09:00' })).brings('resumed');
});

test('a suspension does not overlap the one before it; it may begin where that ended', () => {
  const resumed = stands.when(command('resume', '2026-03-07 09:00'));
  const within = resumed.when(command('suspend', '2026-03-09 09:00', { occurred: '2026-03-06 09:00' }));
  within.thenRefused('suspensions-overlap');
  expect(within.refusal).toMatchObject({ field: 'occurredAt', expected: '>= 2026-03-07T09:00:00+08:00' });
  const touching = resumed.when(command('suspend', '2026-03-09 09:00', { occurred: '2026-03-07 09:00' }));
  expect(touching.clock('mediation-period').pauses).toEqual([
    { from: at('2026-03-05 09:00'), to: at('2026-03-07 09:00') },
    { from: at('2026-03-07 09:00'), to: null },
  ]);
});

test('a petition’s hearing is none of another kind', () => {
  const asked = petitioned(
    petitionCommand('transfer-petition', '2026-03-04 09:00'),
    petitionCommand('accept-petition', '2026-03-06 09:00'),
    petitionCommand('answer-petition', '2026-03-09 09:00'),
    petitionCommand('serve-opinion', '2026-03-10 09:00'),
    petitionCommand('request-review', '2026-03-11 09:00'),
    petitionCommand('decide-review', '2026-03-12 09:00'),
    petitionCommand('serve-opinion', '2026-03-13 09:00', { by: { principal: 'county-handler', office: 'county', roles: ['handler'] } }),
    petitionCommand('request-reexamination', '2026-03-16 09:00'),
  );
  const city = { principal: 'city-handler', office: 'city', roles: ['handler' as const] };
  const heard = asked.when(petitionCommand('begin-hearing', '2026-03-18 09:00', { by: city }));
  heard.brings('hearingBegun');
  heard
    .when(petitionCommand('end-hearing', '2026-03-19 09:00', { by: city, occurred: '2026-03-17 09:00' }))
    .thenRefused('suspension-ends-before-it-begins');
  heard
    .when(petitionCommand('end-hearing', '2026-03-19 09:00', { by: city }))
    .when(petitionCommand('begin-hearing', '2026-03-20 09:00', { by: city, occurred: '2026-03-18 12:00' }))
    .thenRefused('suspensions-overlap');
});
