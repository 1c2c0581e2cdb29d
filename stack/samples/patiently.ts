/** How long (ms) to wait before the API is asked again when it is not there or asks for patience, and how long for one answer. */
const PATIENCE = 1_000;
const LONGEST_ANSWER = 15_000;

/** Asks the API as an office's system does: again when it is not answered. What acts has an Idempotency-Key and does so once. */
export async function patiently<Answer extends { readonly response: Response }>(
  ask: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  for (;;) {
    const answer = await ask(AbortSignal.timeout(LONGEST_ANSWER)).catch(() => undefined);
    if (answer && answer.response.status !== 503) return answer;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  }
}
