import { decideAccountability } from '../../domain/accountability/decide';
import { fireAccountability } from '../../domain/accountability/fire';
import { accountabilityNoticesOf } from '../../domain/accountability/notices';
import { allowedAccountability, judgeAccountability } from '../../domain/accountability/rules';
import { withdrawn } from '../../domain/accountability/withdrawn';
import { standings } from '../../domain/ledger/sums';
import { actor, at, civilPlan, clockTime, rectifiedPlan } from '../support/dispute-spec';
import { office, openedUnder, second, sent, signer, type Told } from '../support/told-proposal';

const opened = openedUnder(rectifiedPlan);
const stated = opened.send('state', '2026-03-10 10:00');
const signed = stated.send('sign', '2026-03-11 10:00');
const clocks = (told: Told) =>
  told.state.clocks.filter(({ status }) => status === 'running').map(({ code, dueAt }) => `${code} ${clockTime(dueAt)}`);

test('signed, a measure is put right within the period of its rung and objected to within thirty days (SV-1), both from the signature', () => {
  expect(signed.state).toMatchObject({
    status: 'in-force',
    aftermath: { signedBy: signer.principal, rectification: 'due', appeal: 'open' },
  });
  // The tenth of April is a Friday, so the last day does not move.
  expect(clocks(signed)).toEqual(['objection 2026-04-11 00:00', 'rectification 2026-03-19 00:00']);
});

test('a report sent back while an objection is decided begins a period that stands still until then; under rules before the fourth it ran', () => {
  const sentBack = (told: Told) =>
    told.send('report-rectification', '2026-03-12 10:00').send('appeal', '2026-03-13 10:00').send('reject', '2026-03-16 10:00');
  const rectification = ({ state }: Told) => state.clocks.findLast(({ code }) => code === 'rectification');
  const waiting = sentBack(signed);
  expect(rectification(waiting)).toMatchObject({ status: 'suspended', dueAt: null });
  const upheld = waiting.send('decide-appeal', '2026-04-08 10:00', { result: 'upheld' });
  expect(upheld.kinds()).not.toContain('rectificationMissed');
  expect(rectification(upheld)).toMatchObject({ status: 'running', dueAt: at('2026-04-16 00:00') });
  const old = sentBack(
    openedUnder({ ...rectifiedPlan, rulesVersion: 3 })
      .send('state', '2026-03-10 10:00')
      .send('sign', '2026-03-11 10:00'),
  );
  expect(rectification(old)).toMatchObject({ status: 'running' });
});

test('under rules before the third a proposal ends with its signature, without terms and clocks of its own', () => {
  const old = openedUnder({ ...rectifiedPlan, rulesVersion: 2 })
    .send('state', '2026-03-10 10:00')
    .send('sign', '2026-03-11 10:00');
  expect(old.state).toMatchObject({ status: 'concluded', decision: 'signed' });
  expect(old.state.terms).toBeUndefined();
  expect(old.state.clocks.map(({ code }) => code)).toEqual(['statement', 'decision']);
  expect(old.refusal('record-dissent', '2026-03-10 09:00')).toMatchObject({ code: 'wrong-stage' });
});

test('AC-3: a dissent that is recorded stands with whoever dissented and the document; by the office or the issuer, before the decision', () => {
  const twice = stated
    .send('record-dissent', '2026-03-10 11:00', { person: 'p-1' })
    .send('record-dissent', '2026-03-10 12:00', { person: 'p-2' }, signer);
  expect(twice.state.dissents).toEqual([
    { person: 'p-1', dissent: 'd' },
    { person: 'p-2', dissent: 'd' },
  ]);
  expect(twice.state.status).toBe('awaiting-decision');
  expect(opened.send('record-dissent', '2026-03-09 12:00', { person: 'p-1' }).state.status).toBe('awaiting-statement');
  expect(stated.refusal('record-dissent', '2026-03-10 11:00', { person: 'p-1' }, actor('county', 'leader'))).toMatchObject({
    code: 'not-holder',
  });
  expect(signed.refusal('record-dissent', '2026-03-12 11:00', { person: 'p-1' })).toMatchObject({ code: 'wrong-stage' });
});

test('AC-16: an error that is tolerated is dismissed with its reason and its basis; nothing enters the ledger', () => {
  const tolerated = stated.send('dismiss', '2026-03-11 10:00', { tolerance: 'doc-basis' });
  expect(tolerated.state).toMatchObject({ status: 'concluded', decision: 'dismissed' });
  expect(tolerated.facts.at(-1)).toMatchObject({ decision: 'dismissed', reason: 'r', tolerance: 'doc-basis' });
  expect(tolerated.entries).toEqual([]);
});

test('AC-9, AC-10: a veto is no measure, unless the place has entered the legal basis it rests on', () => {
  expect(stated.refusal('sign', '2026-03-11 10:00', { measure: 'veto' })).toMatchObject({ code: 'veto-without-basis', basis: 'AC-10' });
  const withBasis = openedUnder({ ...rectifiedPlan, veto: { basis: 'AC-8' } }).send('state', '2026-03-10 10:00');
  expect(withBasis.send('sign', '2026-03-11 10:00', { measure: 'veto' }).state.measure).toBe('veto');
});

test('what is signed is no heavier than what the office was heard about', () => {
  expect(stated.refusal('sign', '2026-03-11 10:00', { measure: 'listed' })).toMatchObject({ code: 'measure-heavier' });
  expect(stated.send('sign', '2026-03-11 10:00', { measure: 'interview' }).entries).toMatchObject([{ measure: 'interview' }]);
  expect(signed.entries).toMatchObject([{ measure: 'circular', office: 'village' }]);
});

test('put right, released once it was checked, and nobody objects: the measure stands and the proposal ends by itself', () => {
  const reported = signed.send('report-rectification', '2026-03-16 10:00');
  expect(clocks(reported)).toEqual(['objection 2026-04-11 00:00', 'acceptance 2026-03-31 00:00']);
  expect(reported.refusal('report-rectification', '2026-03-16 11:00')).toMatchObject({ code: 'out-of-order' });
  expect(signed.refusal('release', '2026-03-16 11:00', { check: 'c' })).toMatchObject({ code: 'out-of-order' });
  expect(reported.refusal('release', '2026-03-17 10:00')).toMatchObject({ code: 'check-missing', field: 'check' });
  const released = reported.send('release', '2026-03-17 10:00', { check: 'c' });
  expect(released.state).toMatchObject({ status: 'in-force', aftermath: { rectification: 'released' } });
  expect(released.until('2026-04-11 00:00').state).toMatchObject({ status: 'concluded', decision: 'signed' });
  expect(clocks(released.until('2026-04-11 00:00'))).toEqual([]);
});

test('a report that is not accepted begins the period anew; a look that is not taken is told above', () => {
  const reported = signed.send('report-rectification', '2026-03-16 10:00');
  const rejected = reported.send('reject', '2026-03-17 10:00');
  expect(clocks(rejected)).toEqual(['objection 2026-04-11 00:00', 'rectification 2026-03-25 00:00']);
  expect(signed.refusal('reject', '2026-03-17 10:00')).toMatchObject({ code: 'out-of-order' });
  const idle = reported.until('2026-04-01 09:00');
  expect(idle.facts.at(-1)).toMatchObject({ kind: 'overdue', clock: 'acceptance' });
  expect(recipients(idle)).toEqual(['town', 'county']);
});

test('AC-5: not put right in time, the office is reminded, then it is told above; it can still be put right', () => {
  const missed = signed.until('2026-03-19 09:00');
  expect(missed.kinds().slice(-2)).toEqual(['reminded', 'rectificationMissed']);
  expect(recipients(missed)).toEqual(['village', 'town', 'county']);
  expect(missed.state.aftermath).toMatchObject({ missed: true, rectification: 'due' });
  expect(
    missed
      .until('2026-04-30 09:00')
      .kinds()
      .filter((kind) => kind === 'rectificationMissed'),
  ).toHaveLength(1);
  const late = missed.until('2026-04-30 09:00');
  expect(late.state.status).toBe('in-force');
  expect(late.send('report-rectification', '2026-05-01 10:00').send('release', '2026-05-02 10:00', { check: 'c' }).state).toMatchObject({
    status: 'concluded',
    decision: 'signed',
  });
});

test('SV-1: on the thirtieth day an objection is in time, after it refused with its article; once is all there is', () => {
  const last = signed.send('report-rectification', '2026-03-16 10:00').send('appeal', '2026-04-10 23:59:59');
  expect(last.state.aftermath?.appeal).toBe('filed');
  expect(clocks(last)).toContain('review 2026-05-11 00:00');
  expect(signed.refusal('appeal', '2026-04-11 00:00')).toMatchObject({ code: 'appeal-window-passed', basis: 'SV-1a' });
  expect(last.refusal('appeal', '2026-04-11 09:00')).toMatchObject({ code: 'already-appealed' });
  expect(signed.refusal('appeal', '2026-03-12 10:00', {}, actor('hamlet', 'handler'))).toMatchObject({ code: 'not-holder' });
});

test('an objection received in time and applied late counts', () => {
  const over = signed.until('2026-04-11 09:00');
  const command = sent('appeal', '2026-04-10 23:59:59', {});
  expect(judgeAccountability(over.state, command)).toBeUndefined();
  expect(over.fold(decideAccountability(command), at('2026-04-11 09:00')).state.aftermath?.appeal).toBe('filed');
});

test('while an objection is decided the period for rectification stands still; after it the days that were left go on', () => {
  const filed = signed.send('appeal', '2026-03-16 10:00');
  expect(filed.until('2026-04-10 09:00').kinds()).not.toContain('rectificationMissed');
  const upheld = filed.send('decide-appeal', '2026-04-10 10:00', { result: 'upheld' });
  expect(upheld.state.aftermath?.appeal).toBe('upheld');
  expect(clocks(upheld)).toEqual(['rectification 2026-04-15 00:00']);
  expect(upheld.until('2026-04-16 09:00').facts.at(-1)).toMatchObject({ kind: 'rectificationMissed' });
  expect(
    upheld
      .until('2026-05-16 09:00')
      .kinds()
      .filter((kind) => kind === 'rectificationMissed'),
  ).toHaveLength(1);
});

test('whoever signed does not decide the objection: another leader of the issuer does, or the office above it', () => {
  const filed = signed.send('appeal', '2026-03-16 10:00');
  const by = (who: typeof office) => filed.refusal('decide-appeal', '2026-03-17 10:00', { result: 'upheld' }, who);
  expect(by(signer)).toMatchObject({ code: 'signer-decides' });
  expect(by(second)).toBeUndefined();
  expect(by(actor('county', 'leader'))).toBeUndefined();
  expect(by(actor('city', 'leader'))).toMatchObject({ code: 'not-supervisor' });
  expect(by(actor('county', 'handler'))).toMatchObject({ code: 'not-allowed' });
  expect(signed.refusal('decide-appeal', '2026-03-17 10:00', { result: 'upheld' })).toMatchObject({ code: 'out-of-order' });
});

test('an objection that is not decided in thirty days is told above, and can still be decided', () => {
  const idle = signed.send('appeal', '2026-03-16 10:00').until('2026-04-16 09:00');
  expect(idle.facts.at(-1)).toMatchObject({ kind: 'overdue', clock: 'review' });
  expect(recipients(idle)).toEqual(['town', 'county']);
  expect(idle.send('decide-appeal', '2026-04-17 10:00', { result: 'upheld' }).state.aftermath?.appeal).toBe('upheld');
});

test('an objection changes a measure to a lighter one only', () => {
  const filed = signed.send('appeal', '2026-03-16 10:00');
  const refusal = (more: object) => filed.refusal('decide-appeal', '2026-03-17 10:00', { result: 'changed', ...more });
  expect(refusal({})).toMatchObject({ code: 'measure-unsaid' });
  expect(refusal({ measure: 'circular' })).toMatchObject({ code: 'measure-heavier' });
  expect(refusal({ measure: 'veto' })).toMatchObject({ code: 'measure-heavier' });
  expect(filed.send('decide-appeal', '2026-03-17 10:00', { result: 'changed', measure: 'interview' }).state.measure).toBe('interview');
});

test('revoked, the measure is reversed; with the missed deadline only where the decision says so', () => {
  const filed = signed.until('2026-03-19 09:00').send('appeal', '2026-03-20 10:00');
  const revoked = filed.send('decide-appeal', '2026-03-23 10:00', { result: 'revoked' });
  expect(revoked.state).toMatchObject({ status: 'concluded', decision: 'reversed', aftermath: { breachRevoked: false } });
  expect(standings(revoked.entries)).toEqual([{ office: 'village', breaches: 0, measures: 0, reversed: 1 }]);
  const both = filed.send('decide-appeal', '2026-03-23 10:00', { result: 'revoked', breach: 'withdrawn' });
  expect(both.state.aftermath?.breachRevoked).toBe(true);
  const upheld = filed.send('decide-appeal', '2026-03-23 10:00', { result: 'upheld', breach: 'withdrawn' });
  expect(upheld.state.aftermath?.breachRevoked).toBe(false);
  expect(fireAccountability(both.state, at('2027-01-01 09:00'))).toEqual([]);
  expect(allowedAccountability(both.state, office)).toEqual([]);
});

test('a breach withdrawn after the signature reverses the measure with its reason: also while it is put right or objected to, and once', () => {
  const reported = signed.send('report-rectification', '2026-03-16 10:00');
  const appealed = signed.send('appeal', '2026-03-16 10:00');
  for (const told of [signed, reported, appealed]) {
    const reversed = told.fold(withdrawn(told.state, 'calendar'), at('2026-03-17 09:00'));
    expect(reversed.facts.at(-1)).toMatchObject({ kind: 'reversed', why: 'calendar' });
    expect(reversed.state).toMatchObject({ status: 'concluded', decision: 'reversed' });
    expect(standings(reversed.entries)).toEqual([{ office: 'village', breaches: 0, measures: 0, reversed: 1 }]);
    expect(withdrawn(reversed.state, 'calendar')).toEqual([]);
    expect(clocks(reversed)).toEqual([]);
  }
});

test('a rung without a period asks for nothing to be put right: the measure stands when nobody objects', () => {
  const standard = (civilPlan.ladders.standard ?? []).map(({ rectify: _rectify, ...rung }) => rung);
  const plain = openedUnder({ ...civilPlan, ladders: { ...civilPlan.ladders, standard } })
    .send('state', '2026-03-10 10:00')
    .send('sign', '2026-03-11 10:00');
  expect(plain.refusal('report-rectification', '2026-03-12 10:00')).toMatchObject({ code: 'out-of-order' });
  expect(plain.until('2026-04-11 00:00').state).toMatchObject({ status: 'concluded', decision: 'signed' });
});

function recipients(told: Told): readonly string[] {
  const fact = told.facts.at(-1);
  return fact ? accountabilityNoticesOf(told.state, fact).map(({ recipient }) => recipient) : [];
}
