import { openClient } from '../../client';
import { patiently } from './patiently';
import type { SampleStep, SampleStory } from './story';

const DAY = 86_400_000;

/** How often, and how many ms apart, a case is asked for that its sender cannot see. */
const UNSEEN_TRIES = 60;
const UNSEEN_MS = 500;

interface Stage {
  readonly api: string;
  /** Principal → key. */
  readonly keys: Readonly<Record<string, string>>;
  readonly secondsPerDay: number;
  /** Begins every Idempotency-Key: the same run never registers or acts twice. */
  readonly run: string;
  readonly say: (line: string) => void;
  /** The number of a story that was registered by an earlier start. */
  readonly known: (story: string) => string | undefined;
  readonly remember: (story: string, number: string) => void;
}

/**
 * Plays a story: registers the dispute and sends each step on its day of the case's time. Every step has its own Idempotency-Key, so a
 * player that was stopped begins again from the start and nothing acts twice. Answers whether every step was taken; a refused one ends it.
 */
export async function play(stage: Stage, story: SampleStory): Promise<boolean> {
  const number = stage.known(story.key) ?? (await register(stage, story));
  stage.remember(story.key, number);
  stage.say(`${number}  ${story.title.zh} · ${story.title.en}`);
  for (const [index, step] of story.steps.entries()) {
    const occurredAt = await untilDay(stage, story, number, step.day);
    if (!(await send(stage, story, number, index, { ...step, body: { ...step.body, occurredAt } }))) return false;
  }
  return true;
}

async function register(stage: Stage, story: SampleStory): Promise<string> {
  const client = clientOf(stage, story.registrar);
  const params = { header: { 'Idempotency-Key': `${stage.run}-${story.key}` } };
  const body = { ...story.registration, pace: { secondsPerDay: stage.secondsPerDay } };
  const { data, error } = await patiently((signal) => client.POST('/v1/disputes', { params, body, signal }));
  if (!data) throw new Error(`Cannot register the sample ${story.key}: ${describe(error)}`);
  return data.number;
}

/** Waits until the case's own time has come to this day after its registration. Answers the moment: at a fast pace a call arrives hours later. */
async function untilDay(stage: Stage, story: SampleStory, number: string, day: number): Promise<string> {
  const client = clientOf(stage, story.registrar);
  for (;;) {
    const { data, error } = await patiently((signal) => client.GET('/v1/disputes/{number}', { params: { path: { number } }, signal }));
    if (!data) throw new Error(`Cannot read the sample ${story.key}: ${describe(error)}`);
    const moment = Date.parse(data.registeredAt) + Math.round(day * DAY);
    const left = moment - Date.parse(data.asOf);
    if (left <= 0) return new Date(moment).toISOString();
    await new Promise((resolve) => setTimeout(resolve, Math.max(100, (left / DAY) * stage.secondsPerDay * 1_000)));
  }
}

/** Sends a step. A case its sender cannot see yet is asked for again: a court knows none before the parties' application has been recorded. */
async function send(stage: Stage, story: SampleStory, number: string, index: number, step: SampleStep): Promise<boolean> {
  const client = clientOf(stage, step.by);
  const params = { path: { number, signal: step.signal }, header: { 'Idempotency-Key': `${stage.run}-${story.key}-${index}` } };
  const once = () => patiently((signal) => client.POST('/v1/disputes/{number}/signals/{signal}', { params, body: step.body, signal }));
  let answer = await once();
  for (let tries = 1; answer.response.status === 404 && tries < UNSEEN_TRIES; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, UNSEEN_MS));
    answer = await once();
  }
  const { data, error, response } = answer;
  if (response.headers.get('idempotency-replayed') !== 'true')
    stage.say(`${number}  day ${step.day}: ${step.signal} by ${step.by}${data ? '' : ` was refused: ${describe(error)}`}`);
  return data !== undefined;
}

function clientOf(stage: Stage, principal: string) {
  const key = stage.keys[principal];
  if (key === undefined) throw new Error(`Cannot play a sample: there is no key for ${principal}. Start anew with npm start -- --fresh.`);
  return openClient(stage.api, key);
}

function describe(problem: { status: number; code: string; detail: string } | undefined): string {
  return problem ? `${problem.status} ${problem.code} ${problem.detail}` : 'an empty answer';
}
