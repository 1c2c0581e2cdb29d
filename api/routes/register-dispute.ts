import { Registered, RegistrationRequest } from '../../contracts/api/registration';
import { registrationExample } from '../examples/requests';
import { register } from '../register';
import { Nothing, route } from '../route';
import { always, withBody, withKey } from './common';

/** Registers a dispute 登记. Refuses: a claim of another form, an office of another place, the same party on both sides. */
export const registerDispute = route(
  {
    id: 'registerDispute',
    method: 'post',
    path: '/v1/disputes',
    tag: 'Disputes',
    summary: 'Register a dispute 登记',
    params: Nothing,
    query: Nothing,
    body: RegistrationRequest,
    idempotent: true,
    answers: { 201: { description: 'Registered; its workflow starts by itself.', schema: Registered } },
    problems: [
      ...always,
      ...withBody,
      ...withKey,
      'not-allowed',
      'other-place',
      'unknown-type',
      'unknown-place',
      'unknown-office',
      'accused-office',
      'unknown-earlier-case',
      'party-on-both-sides',
      'pace-refused',
      'occurred-in-future',
    ],
    examples: { registration: registrationExample },
  },
  (world, caller, { body, key }) => register(world, caller, key, body),
);
