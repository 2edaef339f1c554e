/**
 * A receiver of reports that misbehaves as it is told: the other side of docs/reports-api.yaml for tests. Whatever arrives
 * is kept as it came, and reports are counted by their key, as the contract asks of a real one.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { MAX_BODY, ReportBody, StatusQuestion, type Receipt } from '../../../src/report/wire.ts';

/** What the next request meets; `well` afterwards. */
export type Mood =
  | 'well'
  /** Closes the connection without a word. */
  | 'refuses'
  /** Takes it in, keeps it, and is gone before it answers. */
  | 'disconnects-after-accepting'
  /** Never answers, until the receiver is told to let go. */
  | 'hangs'
  /** 200 with what no contract knows. */
  | 'garbage'
  /** A portal's login page instead of an answer. */
  | 'redirects'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Receiver {
  /** Everything that arrived, oldest first. */
  readonly arrived: readonly Arrived[];
  /** How often each key's report was stored; more than once is a fault. */
  readonly stored: ReadonlyMap<string, number>;
  /** Moods of the next requests, one each. */
  next(...moods: readonly Mood[]): void;
  /** The mood of every request until told otherwise. */
  always(mood: Mood): void;
  /** What the desk says of a receipt from now on. */
  decide(receipt: string, told: Partial<Receipt>): void;
  /** Ends the connections that hang. */
  letGo(): void;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const HEADERS = {
  'content-type': 'application/json',
  'cache-control': 'no-store',
  // Browsers repeat a request by themselves when a connection that they had used before is cut: here it would be counted.
  connection: 'close',
  // A browser that was not given access to this host asks first.
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, HEADERS);
  response.end(JSON.stringify(body));
}

const problem = (detail: string): unknown => ({ type: 'about:blank', title: 'Not taken', detail });

interface Kept {
  readonly receipt: Receipt;
  readonly body: string;
  readonly secret: string;
}

export function createReceiver(): Receiver {
  const arrived: Arrived[] = [];
  const stored = new Map<string, number>();
  const kept = new Map<string, Kept>();
  const decided = new Map<string, Partial<Receipt>>();
  const hanging = new Set<ServerResponse>();
  const moods: Mood[] = [];
  let usual: Mood = 'well';

  /** By the contract: a known key answers as before and keeps nothing again. */
  const keep = (key: string, body: string): Kept | undefined => {
    const before = kept.get(key);
    if (before !== undefined) return before.body === body ? before : undefined;
    const report = v.parse(ReportBody, JSON.parse(body));
    const receipt: Receipt = {
      receipt: `MH-${String(kept.size + 1).padStart(4, '0')}-2D`,
      status: 'received',
    };
    stored.set(key, (stored.get(key) ?? 0) + 1);
    const entry = { receipt, body, secret: report.secret };
    kept.set(key, entry);
    return entry;
  };

  const takeReport = (headers: Arrived['headers'], body: string): [number, unknown] => {
    const key = /^"([0-9a-f]{32})"$/.exec(headers['idempotency-key'] ?? '')?.[1];
    if (key === undefined) return [400, problem('The idempotency key is missing.')];
    if (Buffer.byteLength(body) > MAX_BODY) return [413, problem('The report is too large.')];
    try {
      const entry = keep(key, body);
      if (entry === undefined) return [422, problem('This key belongs to another report.')];
      return [201, entry.receipt];
    } catch {
      return [422, problem('The report is not one of this contract.')];
    }
  };

  const answerStatus = (body: string): [number, unknown] => {
    const question = v.safeParse(StatusQuestion, JSON.parse(body));
    if (!question.success) return [400, problem('The question is not one of this contract.')];
    const all = [...kept.values()];
    const receipts = question.output.receipts.flatMap(({ receipt, secret }) => {
      const entry = all.find((one) => one.receipt.receipt === receipt && one.secret === secret);
      return entry === undefined ? [] : [{ ...entry.receipt, ...decided.get(receipt) }];
    });
    return [200, { receipts }];
  };

  const answer = (one: Arrived): [number, unknown] => {
    if (one.method !== 'POST') return [405, problem('Only POST is known here.')];
    if (one.path === '/v1/reports') return takeReport(one.headers, one.body);
    return one.path === '/v1/status' ? answerStatus(one.body) : [404, problem('Nothing is known here.')];
  };

  const misbehave = (mood: Exclude<Mood, 'well'>, one: Arrived, response: ServerResponse): void => {
    if (mood === 'refuses') response.destroy();
    else if (mood === 'disconnects-after-accepting') {
      answer(one);
      response.destroy();
    } else if (mood === 'hangs') hanging.add(response);
    else if (mood === 'garbage') {
      response.writeHead(200, { ...HEADERS, 'content-type': 'text/html' });
      response.end('<!doctype html><title>Welcome to the hotel</title>');
    } else if (mood === 'redirects') {
      response.writeHead(302, { ...HEADERS, location: 'https://portal.example/login' });
      response.end();
    } else {
      response.writeHead(mood.status, { ...HEADERS, ...mood.headers });
      response.end(mood.body ?? '');
    }
  };

  return {
    arrived,
    stored,
    next: (...more) => void moods.push(...more),
    always: (mood) => void (usual = mood),
    decide: (receipt, told) => void decided.set(receipt, told),
    letGo() {
      for (const response of hanging) response.destroy();
      hanging.clear();
    },
    async handle(request, response) {
      if (request.method === 'OPTIONS') {
        response.writeHead(204, HEADERS);
        response.end();
        return;
      }
      const body = await bodyOf(request);
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const path = (request.url ?? '').split('?')[0] ?? '';
      const one: Arrived = { method: request.method ?? '', path, headers, body };
      arrived.push(one);
      const mood = moods.shift() ?? usual;
      if (mood === 'well') json(response, ...answer(one));
      else misbehave(mood, one, response);
    },
  };
}
