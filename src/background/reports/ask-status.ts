/** The daily question about open receipts. */
import type { Destination } from '../../report/destination.ts';
import {
  applyStatus,
  markAsked,
  nextStatusTime,
  readStatusAnswer,
  reportsToAsk,
  statusBody,
} from '../../report/status.ts';
import { readableReports, type QueueWorld } from './queue-world.ts';

/** Asks if it is time; a failed question is not repeated before tomorrow. */
export async function askStatus(world: QueueWorld, destination: Destination): Promise<void> {
  const reports = await readableReports(world.store);
  const time = nextStatusTime(reports, destination);
  if (destination.is !== 'intake' || time === undefined || time > world.now().getTime()) return;
  const open = reportsToAsk(reports, destination.address);
  for (const { id } of open) await world.store.change(id, (report) => markAsked(report, world.now()));
  const answer = await world.post({
    method: 'POST',
    address: `${destination.address}status`,
    headers: { 'Content-Type': 'application/json' },
    body: statusBody(open),
  });
  if (answer.is !== 'answer' || answer.status !== 200) return;
  const told = readStatusAnswer(answer.body);
  if (told === undefined) return;
  for (const { id } of open) await world.store.change(id, (report) => applyStatus(report, told));
}
