import type { DisputeFact, DisputeFactBody } from '../../domain/dispute/facts';
import { recordDisputeFacts } from '../../read-model/dispute-facts';
import { type Api, registration } from './harness';

/** How a case of these tests came about: mediated by the village, the lead named by the order. */
export interface Story {
  readonly agreed: number;
  readonly visited?: number;
  readonly solved?: boolean;
  readonly form?: 'written' | 'oral';
  readonly grade?: string;
  readonly lead?: string;
  /** Kinds of papers that are left out. */
  readonly without?: readonly string[];
  /** The applicant, for disputes between the same people. */
  readonly name?: string;
}

let keys = 0;
const village = {
  id: 'village',
  level: 'village' as const,
  above: [
    { id: 'town', level: 'town' as const },
    { id: 'county', level: 'county' as const },
  ],
};

/** Registers a case through REST and lets it be mediated, as the worker writes it. Answers its number. */
export async function mediatedCase(api: Api, story: Story): Promise<string> {
  keys += 1;
  const { agreed, visited = agreed, solved = true, form = 'written', grade = 'ordinary', lead = 'lead', without = [], name } = story;
  const parties = [
    { side: 'applicant', kind: 'person', name: name ?? `甲${keys}` },
    { side: 'respondent', kind: 'person', name: `乙${name ?? keys}` },
  ];
  const { body } = await api.call('/v1/disputes', {
    as: 'county',
    key: `case-${keys}`,
    body: { ...registration, parties, office: 'village' },
  });
  const { number } = body;
  if (typeof number !== 'string') throw new Error(JSON.stringify(body));
  const act = (at: number) => ({ by: 'village', office: 'village', occurredAt: at, receivedAt: at });
  const bodies: readonly DisputeFactBody[] = [
    { kind: 'accepted', ...act(agreed) },
    { kind: 'routed', to: village, grade, leader: lead, plan: 'p', method: 'm', ...act(agreed) },
    { kind: 'agreed', form, agreement: 'a', performBy: null, ...act(agreed) },
    { kind: 'confirmationWaived', reason: 'r', ...act(agreed) },
    { kind: 'visited', contacted: true, solved, satisfied: true, result: 'satisfied', record: 'v', ...act(visited) },
  ];
  const facts: readonly DisputeFact[] = bodies.map((fact, index) => ({ ...fact, seq: index + 2, at: agreed }));
  await recordDisputeFacts(api.database, number, facts);
  const kinds = ['minutes', 'agreement', 'visit-record'].filter((kind) => !without.includes(kind));
  await api.database.document.createMany({
    data: kinds.map((kind) => ({
      id: `${number}-${kind}`,
      stream: `dispute-${number}`,
      kind,
      hash: kind,
      text: '示例',
      author: 'village',
    })),
  });
  if (!without.includes('inquiry-record')) await scan(api, number, 'inquiry-record');
  return number;
}

/** The scan of a paper that no text of a command holds. */
export async function scan({ database }: Api, number: string, kind: string): Promise<void> {
  const bytes = Buffer.from(`%PDF-${kind}`);
  await database.scan.create({
    data: {
      id: `${number}-${kind}`,
      number,
      kind,
      name: `${kind}.pdf`,
      mediaType: 'application/pdf',
      size: 9,
      hash: kind,
      bytes,
      author: 'village',
    },
  });
}
