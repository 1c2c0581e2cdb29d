import { z } from 'zod';
import { type AccountabilityCommand, accountabilityBodies, bodies, type Command, EntryRef, Envelope } from '../commands';
import { type PetitionCommand, petitionBodies } from '../petition-commands';
import { HandlingPlan } from '../plan';
import { LeadRef, OfficeRef } from '../principal';
import { type PublicationCommand, publicationBodies } from '../publication-commands';

const Named = Envelope.extend({ name: z.string(), body: z.unknown() });
/** After the API has put the office's place in the tree where its id stood, and so on. */
const resolved: Readonly<Record<string, z.ZodObject>> = {
  ...bodies,
  route: bodies.route.extend({ office: OfficeRef }),
  'change-lead': bodies['change-lead'].extend({ lead: LeadRef, reassignment: z.string().optional() }),
  'adopt-plan': bodies['adopt-plan'].extend({ to: HandlingPlan }),
  'correct-assignment': bodies['correct-assignment'].extend({ office: OfficeRef }),
  'correct-date': bodies['correct-date'].extend({ entry: EntryRef, correctedTo: z.int() }),
  'correct-party': bodies['correct-party'].extend({ details: z.string() }),
};

const resolvedPetition: Readonly<Record<string, z.ZodObject>> = {
  ...petitionBodies,
  'transfer-petition': petitionBodies['transfer-petition'].extend({ office: OfficeRef }),
  'request-review': petitionBodies['request-review'].extend({ office: OfficeRef }),
  'request-reexamination': petitionBodies['request-reexamination'].extend({ office: OfficeRef }),
  'adopt-plan': petitionBodies['adopt-plan'].extend({ to: HandlingPlan }),
  'correct-party': petitionBodies['correct-party'].extend({ details: z.string() }),
};

/** A command of a dispute, as it leaves the API. */
export const DisputeCommand = z.custom<Command>((value) => isCommand(resolved, value), 'a command of a dispute');

/** A command of a petition, as it leaves the API. */
export const PetitionCaseCommand = z.custom<PetitionCommand>((value) => isCommand(resolvedPetition, value), 'a command of a petition');

/** A command of an accountability proposal, as it leaves the API. */
export const ProposalCommand = z.custom<AccountabilityCommand>(
  (value) => isCommand(accountabilityBodies, value),
  'a command of a proposal',
);

/** A command of a publication, as it leaves the API. */
export const PublicationCaseCommand = z.custom<PublicationCommand>(
  (value) => isCommand(publicationBodies, value),
  'a command of a publication',
);

function isCommand(known: Readonly<Record<string, z.ZodObject>>, value: unknown): boolean {
  const command = Named.safeParse(value);
  return command.success && known[command.data.name]?.safeParse(command.data.body).success === true;
}
