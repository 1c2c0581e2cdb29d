import type { TypeStory } from '../../support/type-story';
import { civilStories } from './civil';
import { commercialStories } from './commercial';
import { confirmationStories } from './confirmation';
import { consumerStories } from './consumer';
import { courtCaseStories } from './court-case';
import { familyStories } from './family';
import { labourStories } from './labour';
import { landStories } from './land';
import { massIncidentStories } from './mass-incident';
import { medicalAdministrativeStories, medicalStories } from './medical';
import { propertyStories } from './property';
import { publicSecurityStories } from './public-security';
import { reconsiderationStories } from './reconsideration';
import { trafficStories } from './traffic';
import { wageArrearsStories } from './wage-arrears';

/** The stories of each dispute type, by its code. Together they must bring every clock of the type about. */
export const stories: Readonly<Record<string, readonly TypeStory[]>> = {
  civil: civilStories,
  commercial: commercialStories,
  confirmation: confirmationStories,
  consumer: consumerStories,
  'court-case': courtCaseStories,
  family: familyStories,
  labour: labourStories,
  land: landStories,
  'mass-incident': massIncidentStories,
  'medical-administrative': medicalAdministrativeStories,
  medical: medicalStories,
  property: propertyStories,
  'public-security': publicSecurityStories,
  reconsideration: reconsiderationStories,
  traffic: trafficStories,
  'wage-arrears': wageArrearsStories,
};
