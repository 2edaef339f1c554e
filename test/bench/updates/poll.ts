/** What an unchanged poll costs on the wire: every byte of request and answer, counted at the sockets of a plain static server. */
import { createServer } from 'node:http';
import { fetchFile } from '../../../src/browser/fetch-file.ts';
import { MAX_MANIFEST } from '../../../src/registry/update/signed.ts';

export interface PollCost {
  readonly request: number;
  readonly answer: number;
  /** The first poll, which brings the manifest. */
  readonly first: number;
}

export async function pollCost(manifest: Uint8Array): Promise<PollCost> {
  const etag = '"6565a1b2-3e8"';
  const counted: { read: number; written: number }[] = [];
  const server = createServer((request, response) => {
    response.on('finish', () => {
      counted.push({ read: request.socket.bytesRead, written: request.socket.bytesWritten });
    });
    response.setHeader('connection', 'close');
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag });
      response.end();
      return;
    }
    response.writeHead(200, { etag, 'content-type': 'text/plain', 'content-length': manifest.length });
    response.end(manifest);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const request = { url: `http://127.0.0.1:${port}/manifest.txt`, limit: MAX_MANIFEST, deadline: 10_000 };
  const first = await fetchFile(request);
  const again = await fetchFile({ ...request, etag });
  await new Promise<void>((closed) => server.close(() => closed()));
  if (first.is !== 'file' || again.is !== 'unchanged') throw new Error('the poll did not go as meant');
  const [full, unchanged] = counted;
  return {
    first: (full?.read ?? 0) + (full?.written ?? 0),
    request: unchanged?.read ?? 0,
    answer: unchanged?.written ?? 0,
  };
}
