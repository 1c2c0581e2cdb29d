import type { LegalRow } from '../contracts/law';
import { administration } from './administration';
import { commercial } from './commercial';
import { consumer } from './consumer';
import { counting } from './counting';
import { court } from './court';
import { family } from './family';
import { guards } from './guards';
import { judicialConfirmation } from './judicial-confirmation';
import { labour } from './labour';
import { land } from './land';
import { medical } from './medical';
import { peoplesMediation } from './peoples-mediation';
import { petition } from './petition';
import { property } from './property';
import { publicSecurity } from './public-security';
import { publicServices } from './public-services';
import { traffic } from './traffic';
import { wages } from './wages';

/** The one table of law, in the order of its sections. */
export const law: readonly LegalRow[] = [
  ...counting,
  ...peoplesMediation,
  ...judicialConfirmation,
  ...court,
  ...petition,
  ...labour,
  ...wages,
  ...medical,
  ...traffic,
  ...consumer,
  ...publicSecurity,
  ...land,
  ...family,
  ...property,
  ...publicServices,
  ...administration,
  ...commercial,
  ...guards,
];

/** The entry of a code, or undefined. */
export function legalRow(code: string): LegalRow | undefined {
  return law.find((row) => row.code === code);
}
