import { petitionNoticesOf } from '../../../domain/petition/notices';
import { actor, offices, until } from '../../support/dispute-spec';
import {
  petitionCommand as command,
  type PetitionSpec,
  type PetitionStep,
  petitioned,
  petitionedIn,
  simplePlan,
} from '../../support/petition-spec';
import { evaluating, handling, reexamining, reviewed, reviewServed, served, transferred } from './stages';

const county = actor('county', 'handler');
const city = actor('city', 'handler');

describe('XF-1 信访工作条例 22', () => {
  test('fifteen days from the receipt to transfer or assign; the strict day binds the department (CNT-14)', () => {
    expect(petitioned().reads('petition-transfer')).toBe('petition-transfer #1 county running 2026-03-18 00:00');
    const sent = petitioned(...transferred);
    expect(sent.reads('petition-transfer')).toContain('met');
    expect(sent.state).toMatchObject({ status: 'transferred', holder: { id: 'town' }, assigner: { id: 'county' } });
  });

  test('XF-3: an organ that received it directly accepts it itself within the same days', () => {
    const direct = petitioned(command('accept-petition', '2026-03-03 09:00', { by: county }));
    expect([direct.reads('petition-transfer'), direct.state.status]).toEqual([expect.stringContaining('met'), 'handling']);
  });

  test('missed, a card is open and measures are proposed in order; the organ above does not take the matter (XF-10)', () => {
    const late = petitioned(until('2026-04-16 08:00'));
    expect(late.state.breaches).toMatchObject([{ clock: 'petition-transfer', office: 'county', supervisor: 'city', card: 'open' }]);
    expect(late.state.proposals.map(({ measure }) => measure)).toEqual(['interview', 'circular', 'listed']);
    expect([late.state.status, late.state.holder.id]).toEqual(['registered', 'county']);
  });
});

describe('XF-2: assigned with a closing report to be made', () => {
  const ordered = (days: number) => petitioned(command('transfer-petition', '2026-03-04 09:00', { mode: 'assign', reportWithin: days }));

  test('its period is what the order says', () => {
    expect(ordered(1).reads('closing-report')).toContain('running 2026-03-06 00:00');
    expect(ordered(45).reads('closing-report')).toBe('closing-report #1 town running 2026-04-19 00:00');
    expect(petitioned(...transferred).reads('closing-report')).toBe('none');
  });

  test('missed, the organ is supervised 督办; reported, it is met', () => {
    const missed = ordered(10).when(command('accept-petition', '2026-03-06 09:00')).when(until('2026-03-15 00:00'));
    expect(missed.state.breaches).toMatchObject([{ clock: 'closing-report', office: 'town', card: 'open' }]);
    expect(missed.when(command('report-closing', '2026-03-16 09:00')).reads('closing-report')).toContain('met');
  });
});

describe('XF-4, XF-5 信访工作条例 23', () => {
  test('fifteen days to tell the petitioner, five working days to object', () => {
    const sent = petitioned(...transferred);
    expect([sent.reads('receipt-notice'), sent.reads('assignment-objection')]).toEqual([
      'receipt-notice #1 town running 2026-03-20 00:00',
      'assignment-objection #1 town running 2026-03-12 00:00',
    ]);
    const told = petitioned(...handling);
    expect([told.reads('receipt-notice'), told.reads('assignment-objection')]).toEqual([
      expect.stringContaining('met'),
      expect.stringContaining('stopped'),
    ]);
  });

  test('vector 6 of the law: assigned on 2026-09-24, objected to until 2026-10-09', () => {
    const sent = petitioned(until('2026-03-18 00:00')).when(command('transfer-petition', '2026-09-24 09:00'));
    expect(sent.reads('assignment-objection')).toContain('running 2026-10-10 00:00');
  });

  test('upheld, it comes back to whoever assigned it, with its days anew; the other may be told next', () => {
    const back = petitioned(
      ...transferred,
      command('object-assignment', '2026-03-06 09:00'),
      command('decide-objection', '2026-03-09 09:00'),
    );
    expect(back.state).toMatchObject({ status: 'registered', holder: { id: 'county' } });
    expect([back.reads('petition-transfer'), back.reads('receipt-notice')]).toEqual([
      'petition-transfer #2 county running 2026-03-25 00:00',
      expect.stringContaining('stopped'),
    ]);
    const other = back.when(command('transfer-petition', '2026-03-10 09:00', { office: offices.village }));
    expect(other.reads('receipt-notice')).toBe('receipt-notice #2 village running 2026-03-26 00:00');
  });

  test('dismissed, it stays, and is objected to no more', () => {
    const stays = petitioned(
      ...transferred,
      command('object-assignment', '2026-03-06 09:00'),
      command('decide-objection', '2026-03-09 09:00', { upheld: false }),
    );
    expect(stays.state).toMatchObject({ status: 'transferred', holder: { id: 'town' } });
    stays.when(command('object-assignment', '2026-03-10 09:00')).thenRefused('out-of-order');
  });

  test('five working days over, the organ has the matter', () => {
    const late = petitioned(...transferred).when(command('object-assignment', '2026-03-12 00:00'));
    expect(late.thenRefused('objection-window-passed').refusal?.basis).toBe('XF-5');
    expect(petitioned(...transferred).when(command('object-assignment', '2026-03-11 23:59')).refusal).toBeUndefined();
  });
});

describe('XF-7 信访工作条例 31, 34', () => {
  test('sixty days from acceptance, thirty more once by the organ’s own head', () => {
    expect(petitioned(...handling).reads('petition-handling')).toBe('petition-handling #1 town running 2026-05-06 00:00');
    const extended = petitioned(...handling, command('extend', '2026-04-20 09:00'));
    expect(extended.reads('petition-handling')).toContain('running 2026-06-05 00:00');
    extended.when(command('extend', '2026-04-21 09:00')).thenRefused('extensions-used-up');
    petitioned(...handling)
      .when(command('extend', '2026-04-20 09:00', { days: 31 }))
      .thenRefused('extension-too-long');
  });

  test('XF-16: a simple one in ten working days, answered at once where it can be', () => {
    const simple = petitionedIn(simplePlan, ...handling);
    expect(simple.reads('simple-handling')).toBe('simple-handling #1 town running 2026-03-21 00:00');
    expect(simple.when(command('answer-petition', '2026-03-06 09:00')).reads('simple-handling')).toContain('met');
  });

  test('a hearing in the handling stops no clock', () => {
    const heard = petitioned(...handling, command('begin-hearing', '2026-03-10 09:00'));
    expect(heard.reads('petition-handling')).toContain('running 2026-05-06 00:00');
  });

  test('XF-13: mediated, the petitioner is asked; referred or withdrawn, it is over', () => {
    expect(petitioned(...handling, command('conclude-petition-mediation', '2026-03-20 09:00')).state).toMatchObject({
      status: 'evaluating',
      conclusion: 'mediated',
    });
    expect(petitioned(...handling, command('refer-petition', '2026-03-20 09:00')).state).toMatchObject({ outcome: 'referred' });
    expect(petitioned(...handling, command('withdraw', '2026-03-20 09:00')).state).toMatchObject({ outcome: 'withdrawn' });
  });
});

describe('XF-8 信访工作条例 35', () => {
  test('thirty days from the reply in the petitioner’s hands, rolled over a day off (CNT-14); no request, and the opinion stands', () => {
    const late = petitioned(...handling, command('answer-petition', '2026-03-30 09:00'), command('serve-opinion', '2026-04-01 09:00'));
    expect(late.reads('review-request')).toBe('review-request #1 town running 2026-05-07 00:00');
    expect(late.when(until('2026-05-07 00:00')).state).toMatchObject({ status: 'evaluating', conclusion: 'answered' });
  });

  test('without the reply in hand no period runs and no review is asked for', () => {
    const unserved = petitioned(...handling, command('answer-petition', '2026-03-20 09:00'));
    expect(unserved.reads('review-request')).toBe('none');
    unserved.when(command('request-review', '2026-03-23 09:00')).thenRefused('out-of-order');
  });

  test('another organ decides within thirty days, in the second round', () => {
    const asked = petitioned(...served, command('request-review', '2026-03-30 09:00'));
    expect(asked.state).toMatchObject({ status: 'reviewing', round: 2, holder: { id: 'county' } });
    expect(asked.reads('review-decision')).toBe('review-decision #1 county running 2026-04-30 00:00');
    expect(petitioned(...reviewed).reads('review-decision')).toContain('met');
    petitioned(...served)
      .when(command('request-review', '2026-03-30 09:00', { office: offices.town }))
      .thenRefused('same-body');
  });

  test('the first organ neither re-examines its own opinion nor owes a report on a matter another has', () => {
    petitioned(...reviewServed)
      .when(command('request-reexamination', '2026-04-20 09:00', { office: offices.town }))
      .thenRefused('same-body');
    const ordered = petitioned(
      command('transfer-petition', '2026-03-04 09:00', { mode: 'assign', reportWithin: 90 }),
      command('accept-petition', '2026-03-06 09:00'),
      command('answer-petition', '2026-03-20 09:00'),
      command('serve-opinion', '2026-03-23 09:00'),
      command('request-review', '2026-03-30 09:00'),
    );
    expect(ordered.reads('closing-report')).toContain('stopped');
  });
});

describe('XF-9 信访工作条例 36', () => {
  test('thirty days to ask, thirty to decide', () => {
    expect(petitioned(...reviewServed).reads('reexamination-request')).toBe('reexamination-request #1 county running 2026-05-14 00:00');
    const asked = petitioned(...reexamining);
    expect(asked.state).toMatchObject({ status: 'reexamining', round: 3, holder: { id: 'city' } });
    expect(asked.reads('reexamination-decision')).toBe('reexamination-decision #1 city running 2026-05-21 00:00');
  });

  test('the time of a hearing is not counted', () => {
    const heard = petitioned(
      ...reexamining,
      command('begin-hearing', '2026-04-27 09:00', { by: city }),
      command('end-hearing', '2026-05-07 09:00', { by: city }),
    );
    expect(heard.reads('reexamination-decision')).toContain('running 2026-05-31 00:00');
  });

  test('a hearing left open is over when the organ decides', () => {
    const decided = petitioned(
      ...reexamining,
      command('begin-hearing', '2026-04-27 09:00', { by: city }),
      command('decide-reexamination', '2026-05-07 09:00'),
    );
    expect(decided.state).toMatchObject({ status: 'evaluating', suspended: null });
    expect(decided.reads('reexamination-decision')).toContain('met');
  });

  test('nobody asks: the review stands', () => {
    expect(petitioned(...reviewServed, until('2026-05-14 00:00')).state).toMatchObject({ status: 'evaluating', conclusion: 'reviewed' });
  });

  test('re-examined, the petitioner is asked, and the matter is over for good', () => {
    const asked = petitioned(...evaluating);
    expect(asked.state).toMatchObject({ status: 'evaluating', conclusion: 'reexamined' });
    const over = asked.when(command('evaluate-petition', '2026-05-11 09:00', { satisfied: false }));
    expect(over.state).toMatchObject({ status: 'ended', outcome: 'reexamined' });
    const silent = asked.when(until('2026-05-26 00:00'));
    expect(silent.state).toMatchObject({ status: 'ended', outcome: 'reexamined' });
  });
});

const steps: readonly (readonly [string, readonly PetitionStep[]])[] = [
  ['declined', [command('refuse-petition', '2026-03-03 09:00', { by: county })]],
  ['referred', [...handling, command('refer-petition', '2026-03-20 09:00')]],
  ['withdrawn', [...reexamining, command('withdraw', '2026-04-21 09:00', { by: city })]],
  ['evaluated', [...evaluating, command('evaluate-petition', '2026-05-11 09:00')]],
];
test.each(steps)('%s: a petition that is over has no clock running', (_, all) => {
  const spec: PetitionSpec = petitioned(...all);
  expect(spec.state.status).toBe('ended');
  expect(spec.state.clocks.filter(({ status }) => status === 'running' || status === 'suspended')).toEqual([]);
});

test('XF-12: a major matter is reported to every office above, whatever stage it stands in', () => {
  const before = petitioned(...handling);
  const after = before.when(command('report-major', '2026-03-09 09:00')).brings('majorReported');
  const [fact] = after.news;
  if (!fact) throw new Error('no fact');
  expect(petitionNoticesOf(before.state, after.state, fact).map(({ recipient }) => recipient)).toEqual(['county', 'city']);
});

test('an act received before a deadline and applied after it takes the breach back', () => {
  const down = petitioned(...transferred, until('2026-03-20 00:30'));
  expect(down.state.breaches).toMatchObject([{ clock: 'receipt-notice', withdrawn: false }]);
  const spared = down.when(command('accept-petition', '2026-03-19 23:59'));
  expect(spared.state.breaches).toMatchObject([{ clock: 'receipt-notice', withdrawn: true, card: 'cancelled' }]);
});
