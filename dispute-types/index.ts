import type { DisputeType } from '../contracts/plug-ins';
import { civil } from './civil';
import { confirmation } from './confirmation';
import { courtCase } from './court-case';
import { family } from './family';
import { labour } from './labour';
import { land } from './land';
import { massIncident } from './mass-incident';
import { medical } from './medical';
import { medicalAdministrative } from './medical-administrative';
import { property } from './property';
import { publicSecurity } from './public-security';
import { traffic } from './traffic';
import { wageArrears } from './wage-arrears';

/** Every dispute type, listed by hand. */
export const disputeTypes: readonly DisputeType[] = [
  civil,
  confirmation,
  courtCase,
  family,
  labour,
  land,
  massIncident,
  medical,
  medicalAdministrative,
  property,
  publicSecurity,
  traffic,
  wageArrears,
];
