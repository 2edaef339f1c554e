import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { withdraw } from '../../../../src/report/states.ts';
import { Trial, type Mood } from './queue-trial.ts';

const names = (reports: readonly { standing: { is: string } }[]): string[] =>
  reports.map(({ standing }) => standing.is).toSorted();

async function one(trial: Trial): Promise<unknown> {
  return (await trial.reports())[0];
}

describe('sending', () => {
  test('what is queued is sent as it was shown, once, and its receipt kept', async () => {
    const trial = new Trial();
    const queued = await trial.enqueue(1);
    await trial.look();
    expect(trial.receiver.requests).toEqual([
      {
        method: 'POST',
        address: 'https://reports.example/v1/reports',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': `"${queued.keys?.idempotency ?? ''}"`,
        },
        body: queued.parcel?.body,
      },
    ]);
    expect(await one(trial)).toMatchObject({ standing: { is: 'accepted', receipt: 'MH-0001' } });
    await trial.look();
    expect(trial.receiver.requests).toHaveLength(1);
  });

  test('drafts, kept and withdrawn reports stay', async () => {
    const trial = new Trial();
    const queued = await trial.enqueue(1);
    await trial.store.change(queued.id, (report) => withdraw(report, new Date(trial.time)));
    await trial.store.put({ ...queued, id: 'a'.repeat(32), standing: { is: 'draft' } });
    await trial.store.put({ ...queued, id: 'b'.repeat(32), standing: { is: 'kept', by: 'here' } });
    await trial.look();
    expect(trial.receiver.requests).toEqual([]);
    expect(trial.alarm).toBeUndefined();
  });

  test('calls during a look are one more look', async () => {
    const trial = new Trial();
    await trial.enqueue(1);
    const first = trial.look();
    await trial.enqueue(2);
    await Promise.all([first, trial.look(), trial.look()]);
    expect(trial.receiver.kept.size).toBe(2);
    expect(trial.receiver.requests).toHaveLength(2);
  });
});

describe('waiting', () => {
  test.each([
    ['unreachable', 'unreachable', 22_500],
    ['lost-answer', 'unreachable', 22_500],
    ['busy', 'busy', 94_500],
    ['fault', 'server-fault', 22_500],
    ['garbage', 'garbled', 22_500],
  ] as const)('%s: again at its time, under the same key', async (mood, why, wait) => {
    const trial = new Trial();
    await trial.enqueue(1);
    const start = trial.time;
    trial.receiver.moods = [mood];
    await trial.look();
    expect(await one(trial)).toMatchObject({ standing: { is: 'retry', why, attempts: 1 } });
    expect(trial.alarm).toBe(start + wait);
    await trial.nextAlarm();
    expect(await one(trial)).toMatchObject({ standing: { is: 'accepted' } });
    const [first, second] = trial.receiver.requests;
    expect(second).toEqual(first);
    expect(trial.receiver.kept.size).toBe(1);
  });

  test('a receiver that asks for patience gets it from the whole queue', async () => {
    const trial = new Trial();
    await trial.enqueue(1);
    await trial.enqueue(2);
    trial.receiver.moods = ['busy'];
    await trial.look();
    await trial.enqueue(3);
    await trial.look();
    expect(trial.receiver.requests).toHaveLength(1);
    await trial.nextAlarm();
    expect(names(await trial.reports())).toEqual(['accepted', 'accepted', 'accepted']);
  });

  test('a report that the receiver stumbles over does not hold up the others', async () => {
    const trial = new Trial();
    for (const number of [1, 2, 3]) await trial.enqueue(number);
    trial.receiver.moods = ['fault'];
    await trial.look();
    expect(names(await trial.reports())).toEqual(['accepted', 'accepted', 'retry']);
  });

  test('a receiver that fails and fails is left alone for a while', async () => {
    const trial = new Trial();
    for (const number of [1, 2, 3, 4, 5]) await trial.enqueue(number);
    trial.receiver.moods = Array.from({ length: 5 }, () => 'fault' as const);
    await trial.look();
    expect(trial.receiver.requests).toHaveLength(3);
  });

  test('nothing goes to another address than the one that was shown', async () => {
    const trial = new Trial();
    await trial.enqueue(1);
    trial.destination = { is: 'intake', address: 'https://other.example/', host: 'other.example' };
    await trial.look();
    expect(trial.receiver.requests).toEqual([]);
    expect(await one(trial)).toMatchObject({ standing: { is: 'refused', why: 'elsewhere' } });
  });
});

test('500 queued reports drain, each once', async () => {
  const trial = new Trial();
  for (let number = 1; number <= 500; number += 1) await trial.enqueue(number);
  trial.receiver.moods = Array.from({ length: 60 }, (_, index): Mood =>
    index % 20 === 5 ? 'busy' : index % 20 === 11 ? 'lost-answer' : 'well',
  );
  await trial.look();
  for (let round = 0; round < 100 && trial.receiver.kept.size < 500; round += 1) await trial.nextAlarm();
  expect(names(await trial.reports())).toEqual(Array.from({ length: 500 }, () => 'accepted'));
  expect(trial.receiver.kept.size).toBe(500);
});

test('whatever the receiver does and wherever the browser dies: none lost, none kept twice, each as it was shown', async () => {
  const mood = fc.constantFrom<Mood>('well', 'lost-answer', 'unreachable', 'busy', 'fault', 'garbage');
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(mood, { maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }),
      async (count, moods, lives) => {
        const trial = new Trial();
        const shown = [];
        for (let number = 1; number <= count; number += 1) shown.push(await trial.enqueue(number));
        trial.receiver.moods = [...moods];
        for (const steps of lives) {
          trial.steps = steps;
          await trial.look();
          await trial.nextAlarm();
          await trial.restart();
        }
        await trial.look();
        for (let round = 0; round < 60; round += 1) if (!(await trial.nextAlarm())) break;
        const reports = await trial.reports();
        expect(names(reports)).toEqual(shown.map(() => 'accepted'));
        expect([...trial.receiver.kept.values()].map(({ body }) => body).toSorted()).toEqual(
          shown.map(({ parcel }) => parcel?.body ?? '').toSorted(),
        );
      },
    ),
    { numRuns: 20 },
  );
});

describe('asking how they stand', () => {
  const DAY = 86_400_000;

  test('all open receipts in one request, once a day, and a failed question is not repeated before tomorrow', async () => {
    const trial = new Trial();
    for (const number of [1, 2, 3]) await trial.enqueue(number);
    await trial.look();
    const sent = trial.time;
    expect(trial.alarm).toBe(sent + DAY);
    await trial.nextAlarm();
    expect(trial.receiver.questions).toHaveLength(1);
    expect(JSON.parse(trial.receiver.questions[0] ?? '')).toMatchObject({
      receipts: [{ receipt: 'MH-0001' }, { receipt: 'MH-0002' }, { receipt: 'MH-0003' }],
    });
    await trial.restart();
    trial.time += DAY / 2;
    await trial.restart();
    expect(trial.receiver.questions).toHaveLength(1);
    vi.spyOn(trial.receiver, 'receive').mockReturnValueOnce({ is: 'none', why: 'timeout' });
    await trial.nextAlarm();
    expect(trial.time).toBe(sent + 2 * DAY);
    expect(trial.alarm).toBe(sent + 3 * DAY);
  });

  test('decided receipts are never asked for again', async () => {
    const trial = new Trial();
    await trial.enqueue(1);
    await trial.look();
    vi.spyOn(trial.receiver, 'receive').mockReturnValueOnce({
      is: 'answer',
      status: 200,
      body: '{"receipts":[{"receipt":"MH-0001","status":"declined","reason":"No source found."}]}',
      retryAfter: null,
    });
    await trial.nextAlarm();
    expect(await one(trial)).toMatchObject({ standing: { status: 'declined', reason: 'No source found.' } });
    expect(trial.alarm).toBeUndefined();
  });
});
