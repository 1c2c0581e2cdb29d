import { begun, closed, reach, type StoryStep, type TypeStory, weeks } from '../../support/type-story';
import { labourStories } from './labour';

const opened: readonly StoryStep[] = [
  reach('complaint-transferred'),
  { days: 3 },
  reach('inspection-accepted'),
  { days: 1 },
  reach('inspection-opened'),
];

/** The complaint to the inspectorate is told of as well. */
const allRemedies = (step: StoryStep): StoryStep => ('days' in step || step[0] !== 'fail-mediation' ? step : ['fail-mediation']);

/** WG-1, WG-4, WG-5 and WG-7; the labour set beside it, LB-1 to LB-9, as labour disputes play it. */
export const wageArrearsStories: readonly TypeStory[] = [
  ...labourStories.map((story) => ({ ...story, steps: story.steps.map(allRemedies) })),
  {
    title: 'mediated in vain, inspected with an extension, ordered to pay and not paid: enforced by the court',
    steps: [
      ...begun,
      { days: 3 },
      ['fail-mediation'],
      { days: 1 },
      ...opened,
      ...weeks(6),
      ['extend', { clock: 'inspection', days: 30, bothPartiesAsk: false }],
      ...weeks(5),
      reach('payment-ordered'),
      ...weeks(2),
      reach('order-disobeyed'),
      reach('punishment-listed'),
      reach('fund-advanced'),
      reach('enforcement-applied'),
      ...closed,
    ],
    ends: 'decided',
  },
  {
    title: 'transferred at the counter; the inspectorate is silent for weeks and late with its case, then the wages are paid',
    steps: [
      ['reply', {}],
      reach('complaint-transferred'),
      ...weeks(2),
      reach('inspection-accepted'),
      reach('inspection-opened'),
      ...weeks(17),
      reach('wages-paid'),
      ...closed,
    ],
    ends: 'settled',
  },
];
