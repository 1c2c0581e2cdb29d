import { readConfig } from '../../config';
import { LEAST_SECONDS_PER_DAY } from '../../contracts/api/registration';

test('the fastest pace is the same for samples, stories and registrations', () => {
  const paced = (seconds: number) => () => readConfig({ SAMPLE_DAY_SECONDS: String(seconds) });
  expect(paced(LEAST_SECONDS_PER_DAY)().SAMPLE_DAY_SECONDS).toBe(LEAST_SECONDS_PER_DAY);
  expect(paced(LEAST_SECONDS_PER_DAY / 2)).toThrow(/SAMPLE_DAY_SECONDS/);
});
