import type { Acknowledgement } from '../contracts/commands';
import type { Sent } from './case-client';
import type { Dependencies } from './dependencies';
import type { Subject } from './desk';
import { Problem, refused, unavailable } from './problem';
import { forget, keepAnswer } from './requests';
import type { Answer } from './route';
import { momentOrNull } from './views/moment';

/**
 * Turns what became of a command into its answer. Done and queued are kept under the key; what was refused or reached nobody is forgotten with
 * its texts; where the engine was silent both stay, for it may have taken the command and the caller will ask again.
 */
export async function conclude(world: Dependencies, subject: Subject, id: string, sent: Sent): Promise<Answer> {
  switch (sent.kind) {
    case 'done':
      return kept(world, id, { status: 200, body: done(subject, id, sent.acknowledgement) });
    case 'queued':
      return kept(world, id, { status: 202, body: { id, status: 'queued', links: subject.links } });
    case 'refused':
      if (!sent.kept) await forget(world.database, id);
      throw refused(sent.refusal, sent.allowed);
    case 'not-found':
      await forget(world.database, id);
      throw subject.ended ? new Problem(subject.over) : unavailable('not-started-yet', 1);
    case 'unavailable':
      throw unavailable('engine-unavailable', 2);
    default: {
      const unknown: never = sent;
      return unknown;
    }
  }
}

function done({ links }: Subject, id: string, { seq, status, nextDueAt }: Acknowledgement) {
  // Only the read of a dispute can wait for its facts.
  const self = links.timeline === undefined ? links.self : `${links.self}?after=${seq}`;
  return { id, seq, status, nextDueAt: momentOrNull(nextDueAt), links: { ...links, self } };
}

/** The command has acted: a database that fails now changes nothing of that. The next try finds the fact, or the case knows the id. */
async function kept(world: Dependencies, id: string, answer: Answer): Promise<Answer> {
  try {
    await keepAnswer(world.database, id, answer);
  } catch {
    world.log.warn({ id }, 'the answer of a command could not be kept');
  }
  return answer;
}
