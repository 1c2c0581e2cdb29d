import type { DisputeType } from '../contracts/plug-ins';
import { civil } from './civil';
import { commercial } from './commercial';
import { confirmation } from './confirmation';
import { consumer } from './consumer';
import { courtCase } from './court-case';
import { family } from './family';
import { labour } from './labour';
import { land } from './land';
import { massIncident } from './mass-incident';
import { medical } from './medical';
import { medicalAdministrative } from './medical-administrative';
import { petition, simplePetition } from './petition';
import { property } from './property';
import { publicSecurity } from './public-security';
import { reconsideration } from './reconsideration';
import { traffic } from './traffic';
import { wageArrears } from './wage-arrears';

/** Every dispute type, listed by hand. */
export const disputeTypes: readonly DisputeType[] = [
  civil,
  commercial,
  confirmation,
  consumer,
  courtCase,
  family,
  labour,
  land,
  massIncident,
  medical,
  medicalAdministrative,
  petition,
  property,
  publicSecurity,
  reconsideration,
  simplePetition,
  traffic,
  wageArrears,
];
