import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlugIns } from '../../api/plug-ins';
import type { ClockRule, GuardRule } from '../../contracts/plan';
import type { DisputeType } from '../../contracts/plug-ins';
import { labour } from '../../dispute-types/labour';
import { knownEvents } from '../../domain/dispute/events';
import { guardCodes } from '../../domain/dispute/guards';
import { qionglai } from '../../jurisdictions/qionglai';

const guide = readFileSync(join(__dirname, '../../docs/add-a-dispute-type.md'), 'utf8');

const clock = (change: Partial<ClockRule>) => ({ clocks: labour.clocks.map((rule, at) => (at === 0 ? { ...rule, ...change } : rule)) });
const guard = (change: Partial<GuardRule>) => ({ guards: labour.guards.map((rule, at) => (at === 0 ? { ...rule, ...change } : rule)) });
const extension = { max: 15, times: 1, bothPartiesAsk: true, basis: 'ZJ-1' };
const firstReply = labour.clocks.slice(0, 1).map((rule) => ({ ...rule, code: 'first-reply' }));

const broken: readonly (readonly [string, Partial<DisputeType>])[] = [
  ['an unknown event', clock({ start: ['received'] })],
  ['a clock that is never met', clock({ meet: [] })],
  ['a basis without an article', clock({ basis: 'LB-99' })],
  ['an extension without an article', clock({ extension })],
  [
    'a ladder that is not defined',
    { clocks: [...labour.clocks, ...firstReply.map((r) => ({ ...r, code: 'labour-period', ladder: 'steep' }))] },
  ],
  ['a clock of the place', { clocks: [...labour.clocks, ...firstReply] }],
  ['an unknown guard', guard({ code: 'remedy-told' })],
  ['a guard without an article', guard({ basis: 'G-99' })],
  ['no window for confirmation', { clocks: labour.clocks.slice(0, 1) }],
  ['no clock the ladder hangs on', { clocks: labour.clocks.slice(1) }],
];

test.each(broken)('%s stops the start with the one message the guide shows', (_, change) => {
  expect(guide).toContain(`| \`${faultOf({ ...labour, ...change })}\` |`);
});

test('the guide names every event and every guard', () => {
  expect([...knownEvents, ...guardCodes].filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

function faultOf(type: DisputeType): string | undefined {
  try {
    checkPlugIns([type], [qionglai]);
  } catch (error) {
    const [head, ...faults] = String(error).split('\n');
    expect([head, faults.length]).toEqual(['Error: Cannot start: a handling plan is not sound.', 1]);
    return faults[0]?.replace('  labour in qionglai: ', '');
  }
  return undefined;
}
