const numbered = (prefix: string, last: number) => Array.from({ length: last }, (_, index) => `${prefix}-${index + 1}`);

/** Every row code of the table of law, sections B.1 to B.14, in its order. */
export const rowCodes: readonly string[] = [
  ...numbered('CNT', 18),
  ...numbered('PM', 12),
  ...['JC-1', 'JC-2', 'JC-3', 'JC-4a', 'JC-4b', 'JC-5', 'JC-6', 'JC-7', 'JC-8', 'JC-9', 'JC-10'],
  ...numbered('CM', 9),
  ...numbered('XF', 18),
  ...numbered('LB', 11),
  ...numbered('WG', 7),
  ...numbered('MD', 8),
  ...numbered('TR', 7),
  ...numbered('CN', 6),
  ...numbered('PS', 9),
  ...numbered('RL', 8),
  ...numbered('FM', 4),
  ...numbered('PP', 3),
  'LA-1',
  ...numbered('HL', 3),
  ...numbered('AM', 2),
  ...numbered('AR', 4),
  ...['CMD-1', 'RK-1', 'EM-1', 'SV-1'],
  ...numbered('G', 14),
];
