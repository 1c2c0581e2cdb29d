import { handUp } from './stories/hand-up';
import { neighbours } from './stories/neighbours';
import { onTheSpot } from './stories/on-the-spot';
import { rebound } from './stories/rebound';
import { silence } from './stories/silence';
import { wages } from './stories/wages';
import type { SampleStory } from './story';

/** The sample disputes, modelled on the published articles, with invented parties. */
export const stories: readonly SampleStory[] = [wages, neighbours, silence, onTheSpot, handUp, rebound];
