import { z } from 'zod';
import { jsonSchema, requestSchema } from '../../api/body-schema';
import { narrowed } from '../../api/narrowed-schema';
import { bodies, type CommandName } from '../../contracts/commands';
import { petitionBodies } from '../../contracts/petition-commands';
import { formOf } from '../../domain/dispute/form';
import { judge } from '../../domain/dispute/judge';
import { allowedCommands } from '../../domain/dispute/permissions';
import type { DisputeState } from '../../domain/dispute/state';
import { petitionFormOf } from '../../domain/petition/form';
import type { RefusalCode } from '../../domain/refusal';
import { accepted, agreed, courtAccepted, mediating, sought, suspended, visiting, watching } from '../domain/stages';
import { walk } from '../domain/walk';
import { actor, clockTime, command, given, givenIn, offices } from '../support/dispute-spec';
import { petitioned } from '../support/petition-spec';
import { dongliaoPlan, threeHouseholds } from '../support/visits';

const Schema = z.looseObject({
  properties: z.record(z.string(), z.looseObject({})),
  required: z.array(z.string()),
  anyOf: z.array(z.looseObject({ properties: z.record(z.string(), z.looseObject({})), required: z.array(z.string()) })).optional(),
});

const shown = (state: DisputeState, name: CommandName, office: string) =>
  Schema.parse(narrowed(jsonSchema(requestSchema(bodies[name])), formOf(state, name, office)));

const Field = z.looseObject({
  enum: z.array(z.unknown()).optional(),
  maximum: z.number().optional(),
  type: z.string().optional(),
  items: z.looseObject({ enum: z.array(z.unknown()).optional() }).optional(),
  allOf: z.array(z.looseObject({ contains: z.looseObject({ const: z.unknown() }) })).optional(),
});

/** What somebody would write who has read nothing but the schema. */
function written(schema: unknown): unknown {
  const field = Field.parse(schema);
  if (field.enum) return field.enum[0];
  if (field.type === 'boolean') return true;
  if (field.type === 'integer' || field.type === 'number') return Math.min(field.maximum ?? 1, 1_000);
  if (field.type === 'array') return field.allOf?.map(({ contains }) => contains.const) ?? [field.items?.enum?.[0] ?? 'a'];
  return 'a';
}

/** One example for every alternative, of the required fields alone. */
function examplesOf(schema: z.infer<typeof Schema>): Record<string, unknown>[] {
  return (schema.anyOf ?? [{ properties: {}, required: [] }]).map((one) => {
    const names = [...new Set([...schema.required, ...one.required])];
    return Object.fromEntries(names.map((name) => [name, written({ ...schema.properties[name], ...one.properties[name] })]));
  });
}

/** Refusals a form can spare the caller. */
const tellable: readonly RefusalCode[] = [
  ...(['grade-unknown', 'three-fixings-incomplete', 'remedy-unknown', 'remedies-not-told', 'suspension-reason-unknown'] as const),
  ...(['milestone-unknown', 'milestone-not-open', 'clock-not-running', 'clock-not-extendable', 'extensions-used-up'] as const),
  ...(['extension-too-long', 'extension-unit-differs', 'extension-length-unsaid', 'extension-needs-both-parties'] as const),
  ...(['no-open-card', 'visit-incomplete', 'not-jointly', 'not-confirmable', 'session-not-voluntary', 'fee-charged'] as const),
];

/** What the API puts in the place of these before a case sees them; the usual ones of the spec stand in. */
const resolved = ['office', 'entry', 'correctedTo', 'details', 'to'];

function faults(state: DisputeState, now: number): string[] {
  return [...Object.keys(offices), 'court', 'hall'].flatMap((office) => {
    const by = actor(office, 'handler', 'leader', 'supervisor', 'visitor', 'registrar', 'court');
    return allowedCommands(state, by).flatMap((name) =>
      examplesOf(shown(state, name, office)).flatMap((example) => {
        const body = Object.fromEntries(Object.entries(example).filter(([field]) => !resolved.includes(field)));
        const sent = command(name, clockTime(now) ?? '', { ...without(name, example), ...body, by });
        const refusal = judge(state, sent as Parameters<typeof judge>[1]);
        return refusal && tellable.includes(refusal.code) ? [`${name}: ${refusal.code} ${JSON.stringify(example)}`] : [];
      }),
    );
  });
}

/** The optional fields of the spec's usual body are left out: what is not required is not sent. */
function without(name: CommandName, example: object): object {
  return Object.fromEntries(
    Object.keys(bodies[name].shape).flatMap((field) => (field in example || resolved.includes(field) ? [] : [[field, undefined]])),
  );
}

const stages = { registered: [], accepted, mediating, suspended, agreed, sought, courtAccepted, visiting, watching };

test.each(Object.entries(stages))('%s: nothing written from the schemas is refused for what they could have told', (_, steps) => {
  const { state, now } = given(...steps);
  expect(faults(state, now)).toEqual([]);
});

test.each([...Array(16).keys()])('a case led by chance (%i): the schemas tell what it accepts', (seed) => {
  const { state, now } = walk(seed, 25);
  expect(faults(state, now)).toEqual([]);
});

test('route names the grades of the plan, and demands lead, plan and method where TA-14 does', () => {
  const schema = shown(given(command('accept', '2026-03-03 09:00')).state, 'route', 'village');
  expect(schema.properties.grade).toMatchObject({ enum: given().state.plan.grades });
  expect(schema.required).toEqual(['office', 'grade', 'leader', 'plan', 'method']);
});

test('extend names each clock with its limit', () => {
  const { anyOf } = shown(given(...mediating).state, 'extend', 'village');
  expect(anyOf?.[0]).toMatchObject({ properties: { clock: { enum: ['mediation-period'] }, days: { maximum: expect.any(Number) } } });
});

test('a petition accepted says that no procedure of the law is open', () => {
  const schema = narrowed(
    jsonSchema(requestSchema(petitionBodies['accept-petition'])),
    petitionFormOf(petitioned().state, 'accept-petition', 'town'),
  );
  expect(schema).toMatchObject({ properties: { legalRoute: { enum: ['none'] } }, required: ['notice', 'legalRoute'] });
});

test('a place that asks for neighbours shows how many, and offers a look-back visit while one is open', () => {
  const waiting = givenIn(dongliaoPlan, '2026-03-02 10:00', ...visiting);
  const [called, reasoned, unreached] = shown(waiting.state, 'record-visit', 'village').anyOf ?? [];
  expect(called).toMatchObject({ properties: { neighbours: { minItems: 3 } } });
  expect([called?.required, reasoned?.required]).toEqual([
    ['contacted', 'solved', 'satisfied', 'neighbours'],
    ['contacted', 'solved', 'satisfied', 'withoutNeighbours'],
  ]);
  expect(unreached).toMatchObject({ not: { anyOf: expect.arrayContaining([{ required: ['lookBackOn'] }]) } });
  const visitor = actor('village', 'visitor');
  expect(allowedCommands(waiting.state, visitor)).not.toContain('record-look-back');
  const closed = waiting.when(command('record-visit', '2026-03-10 09:00', { by: visitor, neighbours: threeHouseholds }));
  expect(allowedCommands(closed.state, visitor)).toContain('record-look-back');
  expect(allowedCommands(given(...watching).state, visitor)).not.toContain('record-look-back');
});
