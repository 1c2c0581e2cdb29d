import type { TypeStory } from '../../support/type-story';
import { propertyStories } from './property';

/** The stories of each dispute type, by its code. Together they must bring every clock of the type about. */
export const stories: Readonly<Record<string, readonly TypeStory[]>> = {
  property: propertyStories,
};
