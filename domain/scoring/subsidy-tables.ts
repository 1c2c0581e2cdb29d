import type { SubsidyRule } from '../../contracts/rewards';
import { words } from './words';

const fixed = (grade: string, yuan: number, committee: 'town' | 'village' | null = null) => ({ committee, grade, from: yuan, to: yuan });

/** The papers of a file that 略阳 asks for (SB-5). */
export const filePapers = ['application', 'inquiry-record', 'mediation-record', 'agreement', 'return-visit-record'];

/** Lüeyang County, Shaanxi 略阳县 (SB-5). */
export const lueyang: SubsidyRule = {
  code: 'LUEYANG-SUBSIDY',
  version: 1,
  name: words('略阳县个案补贴', 'Lüeyang, per-case subsidy'),
  source: { code: 'SB-5', verification: 'S' },
  reading: words('口头协议能否补贴未见,此处不补', 'Whether an oral agreement is paid was not seen; not paid here'),
  amounts: [fixed('ordinary', 100), fixed('complex', 200), fixed('major', 300)],
  papers: filePapers,
  oralPayable: false,
};

/** Xiangyin County, Hunan 湘阴县 (SB-6): a major case has a range. */
export const xiangyin: SubsidyRule = {
  code: 'XIANGYIN-SUBSIDY',
  version: 1,
  name: words('湘阴县个案补贴', 'Xiangyin, per-case subsidy'),
  source: { code: 'SB-6', verification: 'S' },
  reading: words(
    '疑难案件金额、卷宗材料与口头协议未见;材料按SB-5,口头不补',
    'The amount of a complex case, the papers of a file and oral agreements were not seen; papers as in SB-5, oral not paid',
  ),
  amounts: [fixed('ordinary', 100), { committee: null, grade: 'major', from: 300, to: 500 }],
  papers: filePapers,
  oralPayable: false,
};

/** A county's rules of 2010, its name removed (SB-7): town and village committees are paid differently. */
export const countyOf2010: SubsidyRule = {
  code: 'COUNTY-2010-SUBSIDY',
  version: 1,
  name: words('某县2010年个案补贴', 'A county in 2010, per-case subsidy'),
  source: { code: 'SB-7', verification: 'S' },
  reading: words(
    '卷宗材料12项,仅知含回访记录,此处按SB-5;口头协议未见,此处不补',
    'Twelve papers, of which the return-visit record alone is known; as in SB-5 here. Oral agreements were not seen; not paid here',
  ),
  amounts: [
    fixed('ordinary', 50, 'town'),
    fixed('complex', 200, 'town'),
    fixed('major', 400, 'town'),
    fixed('ordinary', 30, 'village'),
    fixed('complex', 80, 'village'),
    fixed('major', 150, 'village'),
  ],
  papers: filePapers,
  oralPayable: false,
};
