import { caseTime } from '../../domain/pace';
import { at } from '../support/dispute-spec';
import { balance } from '../support/midnight/balance';
import { momentOf } from '../support/midnight/moment';
import { spreadIn } from '../support/midnight/times';

const held = (number: string, ...what: string[]) => what.map((each) => ({ number, what: each }));

describe('the books of a midnight', () => {
  it('count what every registered case must have once: missing, double and what nobody wanted', () => {
    const found = [...held('1', 'card', 'card'), ...held('2', 'card', 'second card'), ...held('another', 'card')];
    expect(balance(['1', '2', '3'], ['card'], found)).toEqual([
      { what: 'card', found: 3, missing: 1, double: 1 },
      { what: 'not wanted: second card', found: 1, missing: 0, double: 1 },
    ]);
  });

  it('name the middle, the 99th percentile and the worst', () => {
    expect(spreadIn(Array.from({ length: 200 }, (_none, index) => 200 - index))).toEqual({ count: 200, p50: 100, p99: 198, max: 200 });
  });
});

describe('the midnight of a run', () => {
  const midnight = at('2026-12-01 12:00');
  const moment = momentOf(midnight, 10);

  it('comes for the cases at the real moment that was asked for, with the rungs one window apart', () => {
    expect(moment.rungs.map((rung) => rung.at)).toEqual([midnight, midnight + 600_000, midnight + 1_200_000]);
    expect(caseTime(moment.plan.pace, midnight)).toBe(at('2026-11-27 00:00'));
  });

  it('spreads the timers of each rung over its window, fifteen seconds of case time after it', () => {
    const wakes = Array.from({ length: 500 }, (_none, index) => moment.wakes(`QL-2026-${index}`)[0] ?? 0);
    expect(Math.min(...wakes)).toBeGreaterThanOrEqual(midnight + 2_500);
    expect(Math.max(...wakes)).toBeLessThanOrEqual(midnight + 602_500);
    expect(Math.max(...wakes) - Math.min(...wakes)).toBeGreaterThan(550_000);
  });

  it('refuses a window in which time would stand still or rush', () => {
    expect(() => momentOf(midnight, 60)).toThrow('--window');
  });
});
