import type { Registration, SignalBody } from '../../client';

/** One step of a sample: on this day after registration (case time), this principal sends this signal. */
export interface SampleStep {
  readonly day: number;
  readonly by: string;
  readonly signal: string;
  readonly body: SignalBody;
}

/** A sample dispute, told by what people send; what the system does by itself is not in it. All parties are invented. */
export interface SampleStory {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly registrar: string;
  readonly registration: Registration;
  readonly steps: readonly SampleStep[];
}
