import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { View } from './procedure';

/** The Markdown frames of the Web UI cut off the last lines; two lines of no-break spaces are there to be cut. */
const CUT_OFF = '\n\n\u00a0\n\n\u00a0';

/** What the stock Web UI shows of a file: search attributes to list by, and a summary to read. */
export class Visibility {
  private readonly shown = new Map<string, unknown>(
    workflowInfo()
      .typedSearchAttributes.getAll()
      .map(({ key, value }) => [key.name, comparable(value)]),
  );

  /** Shows `view`; an upsert is an event in the history, so only what changed is sent. */
  show({ attributes, details }: View): void {
    setCurrentDetails(details + CUT_OFF);
    const changed = attributes.filter(({ key, value }) => (this.shown.get(key.name) ?? null) !== comparable(value));
    if (changed.length === 0) return;
    for (const { key, value } of changed) this.shown.set(key.name, comparable(value));
    upsertSearchAttributes([...changed]);
  }
}

function comparable(value: unknown): unknown {
  return value instanceof Date ? value.getTime() : value;
}
