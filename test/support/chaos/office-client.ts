import { randomUUID } from 'node:crypto';
import { registration } from '../house/cases';
import { eventually } from '../house/eventually';
import type { House } from '../house/house';
import type { Called } from '../house/rest';
import type { Story } from './stories';

/** One command as its sender remembers it: what was answered under its one key. */
export interface Sent {
  readonly name: string;
  readonly key: string;
  readonly statuses: number[];
  /** The id the API gave it; known with the first acknowledgement. */
  id: string | undefined;
}

/** One case as its office remembers it. */
export interface Played {
  readonly story: Story;
  readonly number: string;
  readonly sent: Sent[];
}

/** What has been answered so far, for whoever decides when to strike. */
export interface Tally {
  answered: number;
  queued: number;
  unavailable: number;
}

const PATIENCE_MS = 90_000;
const PAUSE_MS = 150;

/** An office's system: sends a command until it is answered for good, always with the same key. */
export class OfficeClient {
  readonly tally: Tally = { answered: 0, queued: 0, unavailable: 0 };

  constructor(private readonly house: House) {}

  async register(story: Story): Promise<Played> {
    const pace = story.secondsPerDay === undefined ? {} : { pace: { secondsPerDay: story.secondsPerDay } };
    const body = registration({ office: 'village-shiqiao', ...pace });
    const answer = await this.insist('/v1/disputes', 'county-center', body, {
      name: 'register',
      key: randomUUID(),
      statuses: [],
      id: undefined,
    });
    return { story, number: answer.body.number, sent: [] };
  }

  /** Plays the whole story of a case, one command after the other. */
  async play(played: Played): Promise<void> {
    let previous: { by: string; seq: number } | undefined;
    for (const { by, name, body } of played.story.steps) {
      // Another office learns of a case when it can read of it: it does not act on what is not recorded yet.
      if (previous !== undefined && previous.by !== by) await this.readable(played.number, previous);
      const sent: Sent = { name, key: randomUUID(), statuses: [], id: undefined };
      played.sent.push(sent);
      const answer = await this.insist(`/v1/disputes/${played.number}/signals/${name}`, by, body, sent);
      previous = { by, seq: answer.body.seq };
    }
  }

  private async readable(number: string, { by, seq }: { by: string; seq: number }): Promise<void> {
    const read = async () => {
      const answer = await this.house.call('GET', `/v1/disputes/${number}?after=${seq}`, { as: by });
      return answer.status === 200 && answer.headers.get('fengqiao-stale') === null;
    };
    await eventually(`${number} is readable up to ${seq}`, read, PATIENCE_MS);
  }

  private async insist(path: string, as: string, body: unknown, sent: Sent): Promise<Called> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((wake) => setTimeout(wake, PAUSE_MS))) {
      const answer = await this.house.call('POST', path, { as, key: sent.key, body }).catch(() => undefined);
      if (answer === undefined) continue;
      this.note(sent, answer);
      if (answer.status === 503 || answer.status === 202) continue;
      if (answer.status >= 300) throw new Error(`${path} ${sent.statuses.join(', ')}: ${answer.text}`);
      this.tally.answered += 1;
      return answer;
    }
    throw new Error(`${path} was not answered in ${PATIENCE_MS} ms: ${sent.statuses.join(', ')}`);
  }

  private note(sent: Sent, answer: Called): void {
    sent.statuses.push(answer.status);
    if (answer.status === 200 || answer.status === 202) sent.id ??= answer.body.id;
    if (answer.status === 202) this.tally.queued += 1;
    if (answer.status === 503 && answer.headers.get('retry-after') !== null) this.tally.unavailable += 1;
  }
}
