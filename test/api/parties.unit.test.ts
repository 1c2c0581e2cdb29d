import { onBothSides, partiesKey } from '../../api/parties';
import type { PartyInput } from '../../contracts/api/registration';

const party = (side: PartyInput['side'], name: string, known: Partial<PartyInput> = {}): PartyInput => ({
  side,
  kind: 'person',
  name,
  ...known,
});

test.each([
  [
    'the same identity number under two names',
    party('applicant', '甲', { idNumber: '51018a' }),
    party('respondent', '乙', { idNumber: '51018A' }),
    1,
  ],
  ['the same name and nothing else known', party('applicant', '张 伟'), party('respondent', '张伟'), 1],
  ['the same name in full-width letters', party('applicant', 'ABC公司'), party('respondent', 'ABC公司'), 1],
  [
    'the same name and phone',
    party('applicant', '张伟', { phone: '138-0000' }),
    party('respondent', '张伟', { phone: '1380000', idNumber: '1234' }),
    1,
  ],
  [
    'the same name, other identity numbers',
    party('applicant', '张伟', { idNumber: '1234' }),
    party('respondent', '张伟', { idNumber: '5678' }),
    -1,
  ],
  ['the same name, other phones', party('applicant', '张伟', { phone: '1380000' }), party('respondent', '张伟', { phone: '1390000' }), -1],
  ['the same name, one of them known by number alone', party('applicant', '张伟', { idNumber: '1234' }), party('respondent', '张伟'), -1],
  ['one side alone', party('applicant', '张伟'), party('applicant', '张伟'), -1],
])('%s', (_, first, second, expected) => {
  expect(onBothSides([first, second])).toBe(expected);
});

test('a repeat has the same parties on the same sides, in any order, of the same type in the same place', () => {
  const [a, b, c] = [party('applicant', '甲', { idNumber: '1234' }), party('applicant', '乙'), party('respondent', '丙')];
  const key = partiesKey('civil', 'qionglai', [a, b, c]);
  expect(partiesKey('civil', 'qionglai', [c, { ...b, address: '别处' }, { ...a, name: '甲 ' }])).toBe(key);
  const others = [
    partiesKey('labour', 'qionglai', [a, b, c]),
    partiesKey('civil', 'elsewhere', [a, b, c]),
    partiesKey('civil', 'qionglai', [a, c]),
  ];
  const swapped = partiesKey('civil', 'qionglai', [{ ...a, side: 'respondent' }, b, { ...c, side: 'applicant' }]);
  expect([...others, swapped]).not.toContain(key);
});
