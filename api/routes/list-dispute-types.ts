import type { z } from 'zod';
import { DisputeTypes, type DisputeTypeView } from '../../contracts/api/catalogue';
import type { DisputeType } from '../../contracts/plug-ins';
import { jurisdictions } from '../../jurisdictions';
import { jsonSchema } from '../body-schema';
import { allDisputeTypes } from '../catalogue';
import { basisOf } from '../plug-ins';
import { Nothing, route } from '../route';
import { always } from './common';

/** The dispute types, each with the form of its claim and the law of its clocks. */
export const listDisputeTypes = route(
  {
    id: 'listDisputeTypes',
    method: 'get',
    path: '/v1/dispute-types',
    tag: 'Catalogue',
    summary: 'List dispute types 纠纷类型',
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answers: { 200: { description: 'All of them.', schema: DisputeTypes } },
    problems: always,
  },
  async () => ({ status: 200, body: { items: allDisputeTypes().map(viewOf) } }),
);

function viewOf(type: DisputeType): z.infer<typeof DisputeTypeView> {
  const { code, version, name, suspensionReasons, remedies } = type;
  const clocks = type.clocks.map(({ code: clock, name: called, length, unit, duty, basis }) => ({
    code: clock,
    name: called,
    length,
    unit,
    duty,
    basis: basisOf(code, '', basis),
  }));
  const milestones = (type.milestones ?? []).map(({ code: milestone, name: called, stages, after, basis }) => ({
    code: milestone,
    ...called,
    stages,
    after,
    basis: basisOf(code, '', basis),
  }));
  const places = jurisdictions.map((place) => ({ code: place.code, version: place.version, name: place.name, grades: [...place.grades] }));
  return {
    code,
    version,
    name,
    claim: jsonSchema(type.claim),
    clocks,
    milestones,
    suspensionReasons: [...suspensionReasons],
    remedies: [...remedies],
    places,
  };
}
