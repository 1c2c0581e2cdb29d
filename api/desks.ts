import { DisputeCommand, PetitionCaseCommand, ProposalCommand, PublicationCaseCommand } from '../contracts/api/command-check';
import { accountabilityBodies, bodies } from '../contracts/commands';
import { petitionBodies } from '../contracts/petition-commands';
import { publicationBodies } from '../contracts/publication-commands';
import { accountabilityCommandNames, accountabilityPermissions, roleMayAccount } from '../domain/accountability/permissions';
import { commandNames, permissions, roleMay } from '../domain/dispute/permissions';
import { petitionCommandNames, petitionPermissions, roleMayPetition } from '../domain/petition/permissions';
import { publicationCommandNames, roleMayPublish, rolesThatPublish } from '../domain/publication/rules';
import {
  accountabilityCommandSignal,
  accountabilityUpdate,
  commandSignal,
  commandUpdate,
  petitionCommandSignal,
  petitionUpdate,
  publicationCommandSignal,
  publicationUpdate,
} from '../workflows/messages';
import { sendCommand } from './case-client';
import type { Desk } from './desk';

/** Commands of disputes. */
export const disputeDesk: Desk = {
  bodies,
  roleMay: (actor, name) => commandNames.some((known) => known === name && roleMay(actor, known)),
  rolesOf: (name) => commandNames.filter((known) => known === name).flatMap((known) => [...permissions[known].roles]),
  send: (client, workflowId, value, timeoutMs) => {
    const command = DisputeCommand.parse(value);
    return sendCommand(client, { workflowId, update: commandUpdate(command.name), signal: commandSignal, command }, timeoutMs);
  },
};

/** Commands of petitions. */
export const petitionDesk: Desk = {
  bodies: petitionBodies,
  roleMay: (actor, name) => petitionCommandNames.some((known) => known === name && roleMayPetition(actor, known)),
  rolesOf: (name) => petitionCommandNames.filter((known) => known === name).flatMap((known) => [...petitionPermissions[known].roles]),
  send: (client, workflowId, value, timeoutMs) => {
    const command = PetitionCaseCommand.parse(value);
    return sendCommand(client, { workflowId, update: petitionUpdate(command.name), signal: petitionCommandSignal, command }, timeoutMs);
  },
};

/** Commands of accountability proposals. */
export const accountabilityDesk: Desk = {
  bodies: accountabilityBodies,
  roleMay: (actor, name) => accountabilityCommandNames.some((known) => known === name && roleMayAccount(actor, known)),
  rolesOf: (name) =>
    accountabilityCommandNames.filter((known) => known === name).flatMap((known) => [...accountabilityPermissions[known].roles]),
  send: (client, workflowId, value, timeoutMs) => {
    const command = ProposalCommand.parse(value);
    return sendCommand(
      client,
      { workflowId, update: accountabilityUpdate(command.name), signal: accountabilityCommandSignal, command },
      timeoutMs,
    );
  },
};

/** Commands of publications. */
export const publicationDesk: Desk = {
  bodies: publicationBodies,
  roleMay: (actor, name) => publicationCommandNames.some((known) => known === name && roleMayPublish(actor, known)),
  rolesOf: (name) => publicationCommandNames.filter((known) => known === name).flatMap((known) => [...rolesThatPublish(known)]),
  send: (client, workflowId, value, timeoutMs) => {
    const command = PublicationCaseCommand.parse(value);
    return sendCommand(
      client,
      { workflowId, update: publicationUpdate(command.name), signal: publicationCommandSignal, command },
      timeoutMs,
    );
  },
};
