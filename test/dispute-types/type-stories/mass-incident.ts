import { actor, offices } from '../../support/dispute-spec';
import { closed, type StoryStep, type TypeStory } from '../../support/type-story';

const town = actor('town', 'handler');
const act = (...[name, body = {}]: Extract<StoryStep, readonly unknown[]>): StoryStep => [name, body, town];
const reach = (milestone: string) => act('record-milestone', { milestone });
const taken: readonly StoryStep[] = [['accept'], ['reply', {}], ['route', { office: offices.town }]];

/** EM-1 and XF-12, TA-26; JC-1 to JC-4 for what is settled behind it. */
export const massIncidentStories: readonly TypeStory[] = [
  {
    title: 'noticed and reported; it breaks out, is reported again, leaders come, and it is stabilised',
    steps: [
      ...taken,
      { days: 0.1 },
      reach('reported'),
      reach('conference-notified'),
      { days: 2 },
      reach('broken-out'),
      reach('reported'),
      { days: 0.2 },
      reach('leaders-on-scene'),
      { days: 1 },
      reach('stabilised'),
      ...closed,
    ],
    ends: 'settled',
  },
  {
    title: 'nobody reports and nobody comes for a day; both come late, and what was owed is agreed and confirmed',
    steps: [
      ...taken,
      reach('broken-out'),
      { days: 1 },
      reach('reported'),
      reach('leaders-on-scene'),
      { days: 1 },
      act('conclude-agreement'),
      act('apply-confirmation', { matter: 'payment' }),
      { days: 1 },
      ['accept-confirmation'],
      { days: 3 },
      ['rule-confirmation'],
      ...closed,
    ],
    ends: 'confirmed',
  },
];
