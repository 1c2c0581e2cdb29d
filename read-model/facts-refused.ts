/** Facts that can never be written: asking again would not help, an operator must look. */
export class FactsRefused extends Error {
  constructor(
    readonly code: 'FactConflict' | 'FactGap' | 'UnknownDispute' | 'NotEnded',
    message: string,
  ) {
    super(message);
  }
}
