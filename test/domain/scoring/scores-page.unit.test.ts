import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applySheet } from '../../../domain/scoring/apply-sheet';
import { month } from '../../../domain/scoring/period';
import { scorecardOf, sheetInputs } from '../../../domain/scoring/scorecard';
import { explainSheet } from '../../../domain/scoring/sheet-text';
import { dachuanKeyWork } from '../../../domain/scoring/sheets/dachuan';
import { meilong } from '../../../domain/scoring/sheets/meilong';
import { office } from '../../../domain/scoring/sheets/office';
import { wenzhou } from '../../../domain/scoring/sheets/wenzhou';
import { qionglaiScores } from '../../../jurisdictions/scores/qionglai';
import { inputs } from './sheet-builders';
import { workedCases } from './worked-example';

const page = readFileSync(join(__dirname, '../../../docs/scores.md'), 'utf8');
const card = scorecardOf({ id: 'town', level: 'town' }, month('2026-03'), null, workedCases);
const applied = applySheet(office, sheetInputs(card, inputs({}, { 'good-practices': 7 })));
const text = explainSheet(office, applied);

describe('docs/scores.md is held to the code', () => {
  test('the worked example in Chinese, line by line', () => {
    expect(page).toContain(text.map(({ zh }) => `- ${zh}`).join('\n'));
  });

  test('the worked example in English, line by line', () => {
    expect(page).toContain(text.map(({ en }) => `- ${en}`).join('\n'));
  });

  test('the sheet of Qionglai is the one the example applies', () => {
    expect(qionglaiScores.sheet).toEqual({ code: office.code, version: office.version });
    expect(page).toContain(`${office.code}@${office.version}`);
    expect(page).toContain(`fewer than ${qionglaiScores.minimumCases.number} cases`);
    expect(page).toContain(`少于${qionglaiScores.minimumCases.number}件`);
  });
});

describe('the text of a score says what is not counted', () => {
  const last = (lines: readonly { readonly en: string; readonly zh: string }[]) => lines.at(-1);

  test('what is capped, and what is missing', () => {
    const lines = explainSheet(office, applySheet(office, inputs({ 'MX-4': [0, 9], 'MX-5': [0, 0] }, { 'missed-deadlines': 9 })));
    expect(lines[1]).toEqual({
      zh: '一次性化解率:无数据,无法计算,不计为零分也不计为满分。',
      en: 'first-time resolution rate: no figures, not available, which is neither nothing nor everything.',
    });
    expect(last(lines)).toEqual({
      zh: '合计0.00分(封顶保底前-9.00),满分100分,项目不全,不参加排名。',
      en: 'In all 0.00 (-9.00 before floor and cap) of 100; not every item has points, so it is not ranked.',
    });
  });

  test('what the source does not say', () => {
    const [study] = explainSheet(dachuanKeyWork, applySheet(dachuanKeyWork, inputs({})));
    expect(study?.en).toBe('study and deployment: no figures, not known from the source, not counted.');
  });

  test('a veto that is off', () => {
    const [veto] = explainSheet(wenzhou, applySheet(wenzhou, inputs({}, { 'veto-events': 1 })));
    expect(veto).toEqual({
      zh: '一票否决事件:1项,未录入法律依据,一票否决不启用。',
      en: 'event with one-vote veto: 1, the veto is off, for no legal basis was entered.',
    });
  });

  test('an increase above what is asked for', () => {
    const lines = explainSheet(meilong, applySheet(meilong, inputs({ 'repeat-growth': [13, 100] })));
    expect(lines[2]?.en).toBe('increase of repeat petitions: 13/100 (13.0%), 7.00 points.');
  });
});
