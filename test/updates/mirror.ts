/** A web server with a folder of ours, whose answers can be changed at any time. */
import { createServer } from 'node:http';
import type { Answer } from './faults.ts';

export interface Mirror {
  readonly address: string;
  /** Paths asked for so far. */
  readonly asked: string[];
  answer: Answer;
  close(): Promise<void>;
}

export async function startMirror(first: Answer): Promise<Mirror> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    asked.push(path);
    mirror.answer(path, response, request.headers['if-none-match']);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the mirror has no port');
  const mirror: Mirror = {
    address: `http://127.0.0.1:${address.port}/`,
    asked,
    answer: first,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return mirror;
}
