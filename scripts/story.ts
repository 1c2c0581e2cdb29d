import { writeFileSync } from 'node:fs';
import { calendarFrom } from '../api/calendar';
import { disputeType, jurisdiction } from '../api/plug-ins';
import { RegistrationRequest } from '../contracts/api/registration';
import { buildPlan } from '../domain/plan/build';
import { dayOf, yearOf } from '../domain/time';
import { reason } from '../stack/fault';
import { play } from '../stack/samples/player';
import type { SampleStory } from '../stack/samples/story';
import { readStoryFlags, type StoryFlags } from './story/flags';
import type { Setting } from './story/fold';
import { type House, officesOf, runningHouse, timelineAfter } from './story/house';
import { tellAsItHappens } from './story/telling';

/** `npm run story -- <sample>`: plays a sample in a running house and tells it as it happens. The story goes to stdout, everything else to stderr. */
async function main(flags: StoryFlags): Promise<void> {
  const house = await runningHouse();
  const { story, language, secondsPerDay, keep } = flags;
  const setting = await settingOf(house, story);
  const playing = startPlaying(house, flags);
  const number = await playing.number;
  console.log(`${number}  ${story.title[language]}`);
  const entries = await tellAsItHappens({
    setting,
    language,
    secondsPerDay,
    more: (afterSeq) => timelineAfter(house, story.registrar, number, afterSeq),
    played: playing.played,
    say: (line) => console.log(line),
    mutter: (line) => console.error(line),
  });
  if (keep !== undefined) writeFileSync(keep, `${JSON.stringify(entries, null, 2)}\n`);
}

/** The rules the case carries: this release's, as the house joined them at the registration a moment ago. Days off that were loaded into the house alone are not known here. */
async function settingOf(house: House, story: SampleStory): Promise<Setting> {
  const request = RegistrationRequest.parse(story.registration);
  const [type, place] = [disputeType(request.type), jurisdiction(request.place)];
  if (!type || !place) throw new Error(`Cannot tell ${story.key}: this release has no ${request.type} in ${request.place}.`);
  return { plan: buildPlan(type, place, calendarFrom(yearOf(dayOf(Date.now()))), null), offices: await officesOf(house, story.registrar) };
}

/** Plays the sample beside the telling, under keys of this run. `played` says whether its last step is sent. Refuses: a sample one of whose steps was refused. */
function startPlaying({ api, keys }: House, { story, secondsPerDay }: StoryFlags) {
  let said = '';
  let result: boolean | undefined;
  let fault: unknown;
  const number = new Promise<string>((resolve, reject) => {
    const say = (line: string) => {
      said = line;
    };
    const stage = { api, keys, secondsPerDay, run: `story-${Date.now()}`, say, known: () => undefined };
    play({ ...stage, remember: (_story, taken) => resolve(taken) }, story).then(
      (taken) => {
        result = taken;
      },
      (error: unknown) => {
        fault = error;
        reject(error);
      },
    );
  });
  const played = () => {
    if (fault !== undefined) throw fault;
    if (result === false)
      throw new Error(`Cannot go on with the story: ${said}\nA larger --seconds-per-day gives a slow machine more time.`);
    return result === true;
  };
  return { number, played };
}

/** A story that is broken off leaves its case as any other: the house goes on with it. */
function onInterrupt(): void {
  console.error('\nNo more is told; the case goes on in the house.');
  process.exit(0);
}

try {
  const asked = readStoryFlags(process.argv.slice(2));
  if (typeof asked === 'string') console.log(asked);
  else {
    process.once('SIGINT', onInterrupt);
    main(asked).then(
      () => process.exit(0),
      (fault: unknown) => {
        console.error(reason(fault));
        process.exit(1);
      },
    );
  }
} catch (fault) {
  console.error(reason(fault));
  process.exitCode = 1;
}
