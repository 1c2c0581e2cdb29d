import { DisputeCommand, ProposalCommand } from '../contracts/api/command-check';
import { accountabilityBodies, bodies } from '../contracts/commands';
import { accountabilityCommandNames, roleMayAccount, rolesThatAccount } from '../domain/accountability/rules';
import { commandNames, permissions, roleMay } from '../domain/dispute/permissions';
import { accountabilityCommandSignal, accountabilityUpdate, commandSignal, commandUpdate } from '../workflows/messages';
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

/** Commands of accountability proposals. */
export const accountabilityDesk: Desk = {
  bodies: accountabilityBodies,
  roleMay: (actor, name) => accountabilityCommandNames.some((known) => known === name && roleMayAccount(actor, known)),
  rolesOf: (name) => accountabilityCommandNames.filter((known) => known === name).flatMap((known) => [...rolesThatAccount(known)]),
  send: (client, workflowId, value, timeoutMs) => {
    const command = ProposalCommand.parse(value);
    return sendCommand(
      client,
      { workflowId, update: accountabilityUpdate(command.name), signal: accountabilityCommandSignal, command },
      timeoutMs,
    );
  },
};
