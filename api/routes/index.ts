import type { Route } from '../route';
import { computeDeadline } from './compute-deadline';
import { confirmSubsidies } from './confirm-subsidies';
import { correctSubsidy } from './correct-subsidy';
import { decideStars } from './decide-stars';
import { endLeaveRoute } from './end-leave';
import { exportSubsidies } from './export-subsidies';
import { findOfSubsidy } from './find-of-subsidy';
import { followDispute } from './follow-dispute';
import { followInbox } from './follow-inbox';
import { getAccountability } from './get-accountability';
import { getClocks } from './get-clocks';
import { getDispute } from './get-dispute';
import { getDocument } from './get-document';
import { getForecast } from './get-forecast';
import { getMediatorGrade } from './get-mediator-grade';
import { getPublication } from './get-publication';
import { getReassignment } from './get-reassignment';
import { getResponsibility } from './get-responsibility';
import { getScan } from './get-scan';
import { getScorecard } from './get-scorecard';
import { getSignals } from './get-signals';
import { getStars } from './get-stars';
import { getSubsidies } from './get-subsidies';
import { getTimeline } from './get-timeline';
import { healthz, readyz } from './health';
import { listAccountability } from './list-accountability';
import { listDisputeTypes } from './list-dispute-types';
import { listDisputes } from './list-disputes';
import { listFindings } from './list-findings';
import { listInbox } from './list-inbox';
import { listLedger } from './list-ledger';
import { listLegalBases } from './list-legal-bases';
import { listOffices } from './list-offices';
import { listOutages } from './list-outages';
import { listPeople } from './list-people';
import { listPublications } from './list-publications';
import { listRankings } from './list-rankings';
import { listReassignedCases } from './list-reassigned-cases';
import { listReassignments } from './list-reassignments';
import { listScorecards } from './list-scorecards';
import { listSurveys } from './list-surveys';
import { markMembers } from './mark-members';
import { openApiRoute } from './openapi';
import { previewAdoption } from './preview-adoption';
import { previewRules } from './preview-rules';
import { readNotice } from './read-notice';
import { reassignCasesRoute } from './reassign-cases';
import { recordFindingRoute } from './record-finding';
import { recordPost } from './record-post';
import { recordSurveyRoute } from './record-survey';
import { registerDispute } from './register-dispute';
import { signMediatorGrade } from './sign-mediator-grade';
import { signalAccountability } from './signal-accountability';
import { signalDispute } from './signal-dispute';
import { signalPublication } from './signal-publication';
import { takeLeaveRoute } from './take-leave';
import { uploadScan } from './upload-scan';

const declared: readonly Route[] = [
  registerDispute,
  listDisputes,
  getDispute,
  getSignals,
  signalDispute,
  getTimeline,
  followDispute,
  getClocks,
  getResponsibility,
  previewAdoption,
  getDocument,
  uploadScan,
  getScan,
  getForecast,
  listInbox,
  followInbox,
  readNotice,
  listAccountability,
  getAccountability,
  signalAccountability,
  listLedger,
  getSubsidies,
  exportSubsidies,
  confirmSubsidies,
  correctSubsidy,
  findOfSubsidy,
  markMembers,
  getStars,
  decideStars,
  getMediatorGrade,
  signMediatorGrade,
  listScorecards,
  getScorecard,
  listRankings,
  listPublications,
  getPublication,
  signalPublication,
  recordSurveyRoute,
  listSurveys,
  recordFindingRoute,
  listFindings,
  listDisputeTypes,
  listLegalBases,
  computeDeadline,
  previewRules,
  listOffices,
  recordPost,
  listPeople,
  takeLeaveRoute,
  endLeaveRoute,
  reassignCasesRoute,
  listReassignments,
  getReassignment,
  listReassignedCases,
  listOutages,
  healthz,
  readyz,
];

/** Every route of the API, listed by hand. */
export const routes: readonly Route[] = [...declared, openApiRoute(declared)];
