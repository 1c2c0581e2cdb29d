import type { DisputeFactKind } from '../../domain/dispute/facts';
import { judge } from '../../domain/dispute/judge';
import type { RefusalCode } from '../../domain/refusal';
import { given, type Step } from '../support/dispute-spec';

type Sent = Exclude<Step, { until: number }>;

/** What every command is tested for: allowed, refused, and what a second time does. */
export interface CommandCase {
  readonly name: string;
  readonly allowed: { readonly given: readonly Step[]; readonly when: Sent; readonly brings: readonly DisputeFactKind[] };
  readonly refused: readonly { readonly given: readonly Step[]; readonly when: Sent; readonly code: RefusalCode }[];
  /** The refusal of the same act a second time, or the facts where it may be repeated. */
  readonly again: RefusalCode | readonly DisputeFactKind[];
}

const second = (sent: Sent): Sent => ({ ...sent, id: `${sent.id}-again` });

/** Three tests a command. */
export function testCommands(cases: readonly CommandCase[]): void {
  describe.each(cases)('$name', ({ allowed, refused, again }) => {
    test('is allowed, and its fact says who acted and when', () => {
      const spec = given(...allowed.given).when(allowed.when);
      spec.brings(...allowed.brings);
      const { by, occurredAt, receivedAt } = allowed.when;
      const act = { by: by.principal, office: by.office, occurredAt, receivedAt, cause: allowed.when.id };
      expect(spec.news.at(allowed.brings.includes('scored') ? -2 : -1)).toMatchObject(act);
      expect(spec.state.seen.some(([id]) => id === allowed.when.id)).toBe(true);
    });

    test.each(refused.map((one) => [one.code, JSON.stringify(one.when.body), one] as const))('is refused: %s %s', (code, _, one) => {
      const spec = given(...one.given);
      const { state } = spec;
      const held = JSON.stringify(state);
      spec.when(one.when).thenRefused(code);
      judge(state, one.when as Parameters<typeof judge>[1]);
      expect(JSON.stringify(state)).toBe(held);
    });

    test(`a second time: ${typeof again === 'string' ? again : `may be repeated (${again.join(', ')})`}`, () => {
      const spec = given(...allowed.given, allowed.when).when(second(allowed.when));
      if (typeof again === 'string') spec.thenRefused(again);
      else spec.brings(...again);
    });
  });
}
