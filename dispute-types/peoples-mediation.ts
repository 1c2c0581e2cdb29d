import type { GuardRule } from '../contracts/plan';
import type { LegalBasis } from '../contracts/plug-ins';

/** A people's mediation committee generally settles within a month (PM-2). */
export const generallyOneMonth: LegalBasis = {
  code: 'PM-2',
  zh: '《人民调解工作若干规定》(司法部令第75号)第三十三条:一般在一个月内调结',
  en: 'Provisions on People’s Mediation Work (Ministry of Justice Order 75) art. 33: generally settled within one month',
  verification: 'S',
};

/** When an agreement takes effect: the window for confirmation runs from there (PM-3). */
export const effectOfAgreement: LegalBasis = {
  code: 'PM-3',
  zh: '《人民调解法》第二十九条、第三十条:书面协议自当事人签名、调解员签名并加盖印章之日生效;口头协议自达成之日生效',
  en: 'People’s Mediation Law arts. 29-30: a written agreement takes effect with signatures and seal, an oral one when it is reached',
  verification: 'V',
};

/** What the parties are told when mediation fails (G-2). */
export const remediesTold: LegalBasis = {
  code: 'G-2',
  zh: '《人民调解法》第三条第三项、第二十六条:调解不成的,告知当事人可依法通过仲裁、行政、司法途径维权',
  en: 'People’s Mediation Law arts. 3(3), 26: on failure the parties are told of arbitration, administrative and judicial routes',
  verification: 'V',
};

/** No fee for mediation (PM-9, G-3). */
export const freeMediation: LegalBasis = {
  code: 'PM-9',
  zh: '《人民调解法》第四条:人民调解不收取任何费用',
  en: 'People’s Mediation Law art. 4: people’s mediation is free of charge',
  verification: 'V',
};

/** No agreement costs the parties a fee (PM-9, G-3). */
export const freeOfCharge: GuardRule = { code: 'free-of-charge', basis: 'PM-9', values: [] };
