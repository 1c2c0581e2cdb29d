/** The id of a proposal of accountability, and of its workflow: a rung, or a trigger for one office, proposes once. */
export function proposalId(number: string, key: { readonly clock: string; readonly occurrence: number; readonly rung: string }): string {
  return `accountability-${number}-${key.clock}-${key.occurrence}-${key.rung}`;
}
