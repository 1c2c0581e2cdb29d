import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';

/**
 * Writing is retried without end in effect: when a quarter of an hour was not enough, the recorder raises the operator's flag and asks
 * again. One attempt is short, so that a worker killed in it is noticed soon.
 */
export const { recordDisputeFacts, recordPetitionFacts, recordAccountabilityFacts, recordPublicationFacts } = proxyActivities<Activities>({
  startToCloseTimeout: '10s',
  scheduleToCloseTimeout: '15 minutes',
  retry: { initialInterval: '500ms', maximumInterval: '20s', backoffCoefficient: 2 },
  summary: 'record facts 记录事实',
});

/**
 * Takes back a breach of a case that has ended. Tried without end: the case may be just ending, or the database be down, and nothing else waits for it.
 */
export const { withdrawAfterEnd } = proxyActivities<Activities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '500ms', maximumInterval: '1 minute', backoffCoefficient: 2 },
  summary: 'reverse after the end 办结后冲销',
});

/** Judging needs nothing but the worker itself: clocks and commands go on while the database is down. */
export const { judgeDispute, judgePetition, judgeProposal, judgePublication } = proxyLocalActivities<Activities>({
  startToCloseTimeout: '10s',
  retry: { maximumInterval: '5s' },
});

/** A case that does not answer is asked again; the activity itself gives up on it in the end, and lists it as not moved. It beats (activities/beating.ts). */
export const { reassignCases } = proxyActivities<Activities>({
  startToCloseTimeout: '60s',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '1 minute', backoffCoefficient: 2 },
  summary: 'put cases into other hands 改派',
});

/** A case that does not answer is asked again; the activity itself gives up on it in the end, and leaves it with the case. It beats as well. */
export const { tellOutage } = proxyActivities<Activities>({
  startToCloseTimeout: '60s',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '1 minute', backoffCoefficient: 2 },
  summary: 'tell an outage 告知停机',
});

/** What such a batch reads and keeps itself. */
export const { casesToTell, outageTold, keepReassignment } = proxyActivities<Activities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '1 minute', backoffCoefficient: 2 },
});
