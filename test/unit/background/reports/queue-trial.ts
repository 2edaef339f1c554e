/** A queue on a clock of its own, before a receiver that does as it is told, in a browser that may die at any line. */
import { reportStore, type ReportStore } from '../../../../src/browser/report-store.ts';
import { createQueue } from '../../../../src/background/reports/queue.ts';
import type { QueueWorld } from '../../../../src/background/reports/queue-world.ts';
import type { Answer } from '../../../../src/report/answer.ts';
import type { Destination } from '../../../../src/report/destination.ts';
import type { Outgoing } from '../../../../src/report/payload.ts';
import type { Report } from '../../../../src/report/schema.ts';
import { submit } from '../../../../src/report/states.ts';
import { countingRandom, INTAKE, reportOf } from '../../report/samples.ts';

export type Mood = 'well' | 'lost-answer' | 'unreachable' | 'busy' | 'fault' | 'garbage';

const hex = (number: number): string => number.toString(16).padStart(32, '0');

/** What a real receiver does with a key it knows: answers as before, keeps nothing again. */
export class FakeReceiver {
  readonly requests: Outgoing[] = [];
  readonly kept = new Map<string, { readonly body: string; readonly receipt: string }>();
  readonly questions: string[] = [];
  moods: Mood[] = [];
  #keep({ headers, body }: Outgoing): string {
    const key = headers['Idempotency-Key'] ?? '';
    const before = this.kept.get(key);
    if (before !== undefined) return before.receipt;
    const receipt = `MH-${String(this.kept.size + 1).padStart(4, '0')}`;
    this.kept.set(key, { body, receipt });
    return receipt;
  }
  receive(outgoing: Outgoing): Answer {
    this.requests.push(outgoing);
    const answer = (status: number, body: string, retryAfter: string | null = null): Answer => ({
      is: 'answer',
      status,
      body,
      retryAfter,
    });
    if (outgoing.address.endsWith('/status')) {
      this.questions.push(outgoing.body);
      return answer(200, '{"receipts":[]}');
    }
    const mood = this.moods.shift() ?? 'well';
    if (mood === 'unreachable') return { is: 'none', why: 'unreachable' };
    if (mood === 'busy') return answer(429, '', '90');
    if (mood === 'fault') return answer(500, '');
    const receipt = this.#keep(outgoing);
    if (mood === 'lost-answer') return { is: 'none', why: 'unreachable' };
    return answer(201, mood === 'garbage' ? 'OK' : JSON.stringify({ receipt, status: 'received' }));
  }
}

/** Thrown where the browser dies: nothing after it runs. */
export class Death extends Error {}

let databases = 0;

export class Trial {
  readonly receiver = new FakeReceiver();
  readonly store: ReportStore;
  destination: Destination = INTAKE;
  time = Date.parse('2026-11-24T10:00:00.000Z');
  alarm: number | undefined;
  /** Steps that this life has left; `Infinity`: it lives on. */
  steps = Number.POSITIVE_INFINITY;
  #look: () => Promise<void>;
  constructor() {
    databases += 1;
    this.store = reportStore(`queue-${databases}`);
    this.#look = this.#newLife();
  }
  /** Every step of the browser's may be its last: dead before it, or after it and before anybody heard of it. */
  #mortal<Arguments extends unknown[], Value>(
    act: (...given: Arguments) => Promise<Value>,
  ): (...given: Arguments) => Promise<Value> {
    return async (...given) => {
      if (this.steps-- <= 0) throw new Death();
      const value = await act(...given);
      if (this.steps-- <= 0) throw new Death();
      return value;
    };
  }
  #newLife(): () => Promise<void> {
    const { store } = this;
    const world: QueueWorld = {
      store: {
        ...store,
        list: this.#mortal(() => store.list()),
        change: this.#mortal((key, step) => store.change(key, step)),
      },
      destination: () => Promise.resolve(this.destination),
      post: this.#mortal((outgoing) => Promise.resolve(this.receiver.receive(outgoing))),
      now: () => new Date(this.time),
      chance: () => 0.5,
      wakeAt: this.#mortal((time) => {
        this.alarm = time;
        return Promise.resolve();
      }),
    };
    return createQueue(world);
  }
  /** The browser starts anew, with what is written and nothing else. */
  restart(): Promise<void> {
    this.steps = Number.POSITIVE_INFINITY;
    this.#look = this.#newLife();
    return this.look();
  }
  look(): Promise<void> {
    return this.#look();
  }
  /** Lets time pass to the next alarm. @returns whether there was one */
  async nextAlarm(): Promise<boolean> {
    if (this.alarm === undefined) return false;
    this.time = Math.max(this.time, this.alarm);
    this.alarm = undefined;
    await this.look();
    return true;
  }
  async enqueue(number: number, more: Partial<Report> = {}): Promise<Report> {
    const draft = reportOf({
      id: hex(number),
      keys: { idempotency: hex(number + 0x1000), secret: hex(number + 0x2000) },
      why: `Number ${number}`,
      ...more,
    });
    const done = submit(draft, this.destination, new Date(this.time), countingRandom());
    if (done.is !== 'ready') throw new Error('the sample is not complete');
    await this.store.put(done.report);
    return done.report;
  }
  async reports(): Promise<Report[]> {
    const listed = await this.store.list();
    return listed.ok ? listed.records.flatMap((one) => (one.readable ? [one.report] : [])) : [];
  }
}
